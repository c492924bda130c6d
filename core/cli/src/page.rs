//! Running text for a terminal: wrapped, indented, a little Markdown.

/// A page being written.
pub(crate) struct Page {
    text: String,
    width: usize,
    color: bool,
}

impl Page {
    pub(crate) const fn new(width: usize, color: bool) -> Self {
        Self {
            text: String::new(),
            width,
            color,
        }
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// A line of its own, bold where colours are on.
    pub(crate) fn title(&mut self, title: &str) {
        let title = title.trim();
        self.text += &if self.color {
            format!("\x1b[1m{title}\x1b[0m\n")
        } else {
            format!("{title}\n")
        };
    }

    /// An empty line, one at most.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A paragraph, so many columns in.
    pub(crate) fn paragraph(&mut self, text: &str, indent: usize) {
        self.hanging("", text, indent);
    }

    /// A point of a list.
    pub(crate) fn bullet(&mut self, text: &str, indent: usize) {
        self.hanging("- ", text, indent);
    }

    /// A labelled value.
    pub(crate) fn entry(&mut self, label: &str, value: &str) {
        let pad = 20_usize.saturating_sub(label.chars().count()).max(2);
        self.hanging(&format!("{label}{}", " ".repeat(pad)), value, 2);
    }

    fn hanging(&mut self, lead: &str, text: &str, indent: usize) {
        let inner = indent + lead.chars().count();
        let mut lead = format!("{}{lead}", " ".repeat(indent));
        for line in wrap(text, self.width.saturating_sub(inner)) {
            self.text += &lead;
            self.text += line.trim_end();
            self.text.push('\n');
            lead = " ".repeat(inner);
        }
    }

    /// Headings, paragraphs, points and fenced blocks; the rest as it stands.
    pub(crate) fn markdown(&mut self, markdown: &str, indent: usize) {
        let mut block: Vec<&str> = Vec::new();
        let mut fenced = false;
        for line in markdown.lines() {
            let opens = line.starts_with("```");
            let breaks = opens || line.is_empty() || line.starts_with(['#', '-']);
            if !fenced && breaks {
                self.block(&block, indent);
                block.clear();
            }
            match line {
                _ if opens => {
                    fenced = !fenced;
                    self.gap();
                    if let Some(base) = line.split(' ').find_map(|word| word.strip_prefix("base="))
                    {
                        self.paragraph(&format!("On the sound case {base}:"), indent);
                        self.gap();
                    }
                }
                // A patch that changes nothing.
                "[]" if fenced => self.paragraph("  (as it is)", indent + 2),
                _ if fenced => {
                    self.text += &format!("{}{line}\n", " ".repeat(indent + 2));
                }
                "" => self.gap(),
                _ if line.starts_with('#') => {
                    self.gap();
                    self.text += &" ".repeat(indent);
                    self.title(line.trim_start_matches('#'));
                }
                _ => block.push(line.trim()),
            }
        }
        self.block(&block, indent);
    }

    fn block(&mut self, lines: &[&str], indent: usize) {
        let text = lines.join(" ").replace('`', "");
        match text.strip_prefix("- ") {
            _ if text.is_empty() => {}
            Some(point) => self.bullet(point, indent),
            None => self.paragraph(&text, indent),
        }
    }
}

/// Lines of at most so many characters, broken between words; a longer word stands alone.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in text
        .split([' ', '\n', '\t'])
        .filter(|word| !word.is_empty())
    {
        let long = word.chars().count();
        if used > 0 && used + 1 + long > width {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        line += word;
        used += long;
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_between_words() {
        assert_eq!(wrap("one two  three", 7), ["one two", "three"]);
        assert_eq!(wrap("unbreakable a", 4), ["unbreakable", "a"]);
        assert_eq!(wrap("", 4), [""]);
    }

    #[test]
    fn markdown_as_a_page() {
        let mut page = Page::new(24, false);
        page.markdown(
            "### What\n\nOne two three four five six.\n\n- a point of some length\n- two\n\n```json bad\n[{\"op\": 1}]\n```\n",
            2,
        );
        assert_eq!(
            page.into_text(),
            "  What\n\n  One two three four\n  five six.\n\n  - a point of some\n    length\n  - two\n\n    [{\"op\": 1}]\n\n"
        );
    }
}
