//! A bar on standard error for long work on a terminal.

use std::path::PathBuf;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// From how many bytes on work is long.
const LONG: u64 = 32 << 20;

/// The bar; nothing where work is short, its length unknown, or nobody looks.
pub(crate) struct Progress(Option<ProgressBar>);

impl Progress {
    /// A bar over the bytes of files.
    pub(crate) fn over(files: &[PathBuf], wanted: bool) -> Self {
        if !wanted {
            return Self(None);
        }
        let sizes = files
            .iter()
            .map(|file| std::fs::metadata(file).map_or(0, |file| file.len()));
        let total: u64 = sizes.sum();
        if total < LONG {
            return Self(None);
        }
        let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template("{wide_bar} {bytes} of {total_bytes}, {eta} left");
        Self(Some(match style {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        }))
    }

    /// So many bytes more are done.
    pub(crate) fn advance(&self, bytes: usize) {
        if let Some(bar) = &self.0 {
            bar.inc(bytes as u64);
        }
    }

    /// Takes the bar away while something else is said.
    pub(crate) fn aside(&self, say: impl FnOnce()) {
        match &self.0 {
            Some(bar) => bar.suspend(say),
            None => say(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
