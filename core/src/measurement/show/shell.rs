//! The shell of a page: one file that loads nothing, light and dark, in both directions of writing.

use crate::findings::Lang;

/// A text as it stands between tags and in attributes.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() && c != '\n' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--soft:#595959;--line:#c4c4c4;--track:#ececec;--mark:#0b5d8a}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--paper:#16181b;--soft:#b4b4b4;--line:#50555b;--track:#2c3035;--mark:#79c4f2}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.3rem;margin-top:2.5rem;border-bottom:2px solid var(--line)}h3{font-size:1.05rem;margin:1.5rem 0 .3rem}
p,li{max-width:46rem}.soft{color:var(--soft)}
a{color:var(--mark)}nav{margin-top:1rem}nav a{display:inline-block;margin-inline-end:1rem}
.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.wide{overflow-x:auto}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
table{border-collapse:collapse;margin:.5rem 0;font-variant-numeric:tabular-nums}
caption{text-align:start;line-height:0}
th,td{padding:.3rem .6rem;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
thead th{border-bottom:2px solid var(--ink)}
th.n,td.n{text-align:right}td.n,td.code{white-space:nowrap}tbody th{font-weight:500;min-width:12rem}.hid{color:var(--soft);font-style:italic}[dir=rtl] .hid{font-style:normal}
tr.sum th,tr.sum td,th.sum,td.sum{font-weight:600}
summary{cursor:pointer;padding:.4rem 0}details>.wide{margin-inline-start:1rem}details.open{margin-top:.5rem}details.open>summary{color:var(--soft)}main:focus{outline:none}
svg{display:block;width:12rem;height:1rem;margin-top:.25rem}[dir=rtl] svg{transform:scaleX(-1)}
svg .track{fill:var(--track);stroke:var(--soft)}svg .bar{fill:var(--mark)}svg .whisker{stroke:var(--ink);stroke-width:2}svg .dot{fill:var(--mark);stroke:var(--paper);stroke-width:1.5}svg .target{stroke:var(--ink);stroke-width:2;stroke-dasharray:3 2}
.warn{border-inline-start:.4rem solid var(--ink);padding-inline-start:.8rem}
@media (forced-colors:active){svg .dot,svg .bar{fill:CanvasText}svg .track{fill:Canvas;stroke:CanvasText}svg .whisker,svg .target{stroke:CanvasText}}
@media print{details::details-content{content-visibility:visible;block-size:auto}nav,.skip{display:none}.wide{overflow:visible}}
";

/// A whole page. Title and body are HTML already.
pub(super) fn page(lang: Lang, title: &str, body: &str) -> String {
    let direction = if lang == Lang::Ar { "rtl" } else { "ltr" };
    let lang = lang.code();
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_gets_out_of_its_place() {
        assert_eq!(
            escaped("<a b=\"c\" d='e'>&\u{7}"),
            "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;\u{fffd}"
        );
    }
}
