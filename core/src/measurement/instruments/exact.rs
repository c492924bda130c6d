//! Exact numbers: weights and values are whole ten-thousandths, scores whole parts of one denominator.

/// Ten thousand parts make one.
pub(crate) const ONE: u32 = 10_000;

/// A number of the file as whole ten-thousandths, if it is from 0 to 1 and no finer.
pub(super) fn parts(number: f64) -> Option<u32> {
    let scaled = number * f64::from(ONE);
    let whole = scaled.round();
    // What a decimal loses as a binary fraction is far below this; what it would have beyond four places is not.
    let exact = (scaled - whole).abs() < 1e-6;
    if !exact || !(0.0..=f64::from(ONE)).contains(&whole) {
        return None;
    }
    // Within 0 and 10,000, looked at above.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number from 0 to 10,000"
    )]
    Some(whole as u32)
}

pub(super) const fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

pub(super) fn lcm(a: u64, b: u64) -> Option<u64> {
    (a / gcd(a, b).max(1)).checked_mul(b)
}

/// The denominator of a fraction in its lowest terms.
pub(super) fn denominator(numerator: u64, denominator: u64) -> u64 {
    denominator / gcd(numerator, denominator).max(1)
}

/// Parts as a decimal, as short as it can be: 0.33.
pub(super) fn decimal(parts: u64) -> String {
    let one = u64::from(ONE);
    let digits = format!("{:04}", parts % one);
    let digits = digits.trim_end_matches('0');
    let point = if digits.is_empty() { "" } else { "." };
    format!("{}{point}{digits}", parts / one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact_or_refused() {
        for hundredth in 0..=100_u32 {
            assert_eq!(parts(f64::from(hundredth) / 100.0), Some(hundredth * 100));
        }
        assert_eq!(parts(0.1 + 0.2), Some(3_000));
        assert_eq!(parts(0.00015), None);
        assert_eq!(parts(1.01), None);
        assert_eq!(parts(-0.01), None);
        assert_eq!(parts(f64::NAN), None);
        assert_eq!(parts(f64::INFINITY), None);
    }

    #[test]
    fn as_decimal() {
        assert_eq!(decimal(3_300), "0.33");
        assert_eq!(decimal(10_000), "1");
        assert_eq!(decimal(10_500), "1.05");
        assert_eq!(decimal(0), "0");
    }
}
