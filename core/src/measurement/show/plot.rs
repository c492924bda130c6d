//! Small plots beside numbers. All that they show stands in the table too: they are hidden from screen readers, and
//! told apart by form, not by colour. Where text runs from right to left they are mirrored by the style of the page.

/// The width of a plot, in its own units.
const WIDE: f64 = 200.0;

fn at(share: f64) -> f64 {
    (share.clamp(0.0, 1.0) * WIDE * 10.0).round() / 10.0
}

fn frame(inside: &str) -> String {
    format!(
        "<svg viewBox=\"-4 0 208 16\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"track\" x=\"0\" y=\"5\" width=\"200\" height=\"6\"/>{inside}</svg>"
    )
}

/// A share: a dot, between the whiskers of its bounds; a dashed line at the target.
pub(super) fn share(value: f64, bounds: Option<(f64, f64)>, target: Option<f64>) -> String {
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
    frame(&inside)
}

/// A part of a whole, as a bar.
pub(super) fn bar(part: f64) -> String {
    frame(&format!(
        "<rect class=\"bar\" x=\"0\" y=\"3\" width=\"{}\" height=\"10\"/>",
        at(part)
    ))
}
