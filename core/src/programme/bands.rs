//! What the selectors of a cap hold: lists of codes and bands of numbers, three-valued where something is not known.

/// Yes, no, or not to be told from what is known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Yes,
    No,
    Unknown,
}

impl Holds {
    /// Both: what comes next is not asked where this is settled.
    pub(super) fn and(self, next: impl FnOnce() -> Self) -> Self {
        match self {
            Self::No => Self::No,
            Self::Yes => next(),
            Self::Unknown => match next() {
                Self::No => Self::No,
                Self::Yes | Self::Unknown => Self::Unknown,
            },
        }
    }
}

/// Values from the first on and below the second, open where absent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Band<T> {
    pub(super) from: Option<T>,
    pub(super) under: Option<T>,
}

impl<T> Default for Band<T> {
    fn default() -> Self {
        Self {
            from: None,
            under: None,
        }
    }
}

impl<T: Copy + Ord> Band<T> {
    pub(super) fn holds(&self, known: Option<(T, T)>) -> Holds {
        if self.from.is_none() && self.under.is_none() {
            return Holds::Yes;
        }
        let Some((low, high)) = known else {
            return Holds::Unknown;
        };
        let inside = |at: T| {
            self.from.is_none_or(|from| at >= from) && self.under.is_none_or(|under| at < under)
        };
        match (inside(low), inside(high)) {
            (true, true) => Holds::Yes,
            (false, false)
                if self.from.is_some_and(|from| high < from)
                    || self.under.is_some_and(|under| low >= under) =>
            {
                Holds::No
            }
            _ => Holds::Unknown,
        }
    }

    pub(super) fn within(&self, other: &Self) -> bool {
        let starts = other
            .from
            .is_none_or(|theirs| self.from.is_some_and(|mine| mine >= theirs));
        let ends = other
            .under
            .is_none_or(|theirs| self.under.is_some_and(|mine| mine <= theirs));
        starts && ends
    }

    pub(super) fn meet(&self, other: &Self) -> Self {
        let both = |mine: Option<T>, theirs: Option<T>, pick: fn(T, T) -> T| match (mine, theirs) {
            (Some(mine), Some(theirs)) => Some(pick(mine, theirs)),
            (one, other) => one.or(other),
        };
        Self {
            from: both(self.from, other.from, T::max),
            under: both(self.under, other.under, T::min),
        }
    }

    /// Whether nothing lies in it.
    pub(super) fn is_empty(&self) -> bool {
        matches!((self.from, self.under), (Some(from), Some(under)) if from >= under)
    }
}

impl Band<i64> {
    /// In words, where it bounds anything: `under 18 years old`.
    pub(super) fn told(&self, what: &str) -> Option<String> {
        match (self.from, self.under) {
            (None, None) => None,
            (Some(from), None) => Some(format!("{from} {what} or more")),
            (None, Some(under)) => Some(format!("under {under} {what}")),
            (Some(from), Some(under)) => Some(format!("{from} to under {under} {what}")),
        }
    }
}

/// Codes of a list; an empty list means all of them.
pub(super) fn list_holds<T: PartialEq>(list: &[T], known: Option<T>) -> Holds {
    match known {
        _ if list.is_empty() => Holds::Yes,
        None => Holds::Unknown,
        Some(code) if list.contains(&code) => Holds::Yes,
        Some(_) => Holds::No,
    }
}

pub(super) fn list_within<T: PartialEq>(mine: &[T], theirs: &[T]) -> bool {
    theirs.is_empty() || (!mine.is_empty() && mine.iter().all(|code| theirs.contains(code)))
}

/// What both lists have; `None` where that is nothing, for an empty list means all.
pub(super) fn list_meet<T: PartialEq + Copy>(mine: &[T], theirs: &[T]) -> Option<Vec<T>> {
    if mine.is_empty() || theirs.is_empty() {
        return Some([mine, theirs].concat());
    }
    let both = mine.iter().copied().filter(|code| theirs.contains(code));
    Some(both.collect()).filter(|both: &Vec<T>| !both.is_empty())
}
