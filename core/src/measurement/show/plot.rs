//! Small plots beside numbers. Each has its numbers as a title, for screen readers and under the pointer, and its marks
//! are told apart by form, not by colour. Where text runs from right to left they are mirrored by the style of the page.

use super::shell::escaped;

/// The width of a plot, in its own units.
const WIDE: f64 = 200.0;

fn at(share: f64) -> f64 {
    (share.clamp(0.0, 1.0) * WIDE * 10.0).round() / 10.0
}

fn frame(title: &str, inside: &str) -> String {
    let title = escaped(title);
    format!(
        "<svg viewBox=\"-5 0 210 16\" role=\"img\"><title>{title}</title><rect class=\"track\" x=\"0\" y=\"5\" width=\"200\" height=\"6\"/>{inside}</svg>"
    )
}

/// A share: a dot, between the whiskers of its bounds; a dashed line at the target.
pub(super) fn share(
    title: &str,
    value: f64,
    bounds: Option<(f64, f64)>,
    target: Option<f64>,
) -> String {
    let mut inside = String::new();
    if let Some(target) = target {
        let x = at(target);
        inside += &format!("<path class=\"target\" d=\"M{x} 0V16\"/>");
    }
    if let Some((low, high)) = bounds {
        let (low, high) = (at(low), at(high));
        inside +=
            &format!("<path class=\"whisker\" d=\"M{low} 4V12M{low} 8H{high}M{high} 4V12\"/>");
    }
    inside += &format!(
        "<circle class=\"dot\" cx=\"{}\" cy=\"8\" r=\"4.5\"/>",
        at(value)
    );
    frame(title, &inside)
}

/// A part of a whole, as a bar.
pub(super) fn bar(title: &str, part: f64) -> String {
    let wide = at(part);
    let bar = format!("<rect class=\"bar\" x=\"0\" y=\"3\" width=\"{wide}\" height=\"10\"/>");
    frame(title, &bar)
}
