//! Where in a document the value at a path begins: for findings of rules, which know the path only.

use super::scan::{Peek, Scan};
use crate::record::Step;

/// A path to look for, and the byte at which its value begins, or the nearest record or list around it.
pub(crate) struct Wanted {
    pub(crate) steps: Vec<Step>,
    pub(crate) offset: Option<usize>,
}

/// Finds all of them in one pass. They are sorted by their steps. Of a repeated key the first counts, as for the reader.
pub(crate) fn locate(bytes: &[u8], wanted: &mut [Wanted]) {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mark = bytes.len() - text.len();
    let Ok(text) = std::str::from_utf8(text) else {
        return;
    };
    let mut at = Scan::new(text);
    if let Ok(peek) = at.peek() {
        // What cannot be read further stays with the place around it.
        let _ = value(&mut at, peek, wanted, 0, mark);
    }
}

fn value(
    at: &mut Scan<'_>,
    peek: Peek,
    wanted: &mut [Wanted],
    depth: usize,
    mark: usize,
) -> Option<()> {
    let start = at.index() + mark;
    for one in wanted.iter_mut() {
        one.offset = Some(start);
    }
    let deeper = wanted.iter().any(|one| one.steps.len() > depth);
    match peek {
        Peek::Object if deeper => object(at, wanted, depth, mark),
        Peek::Array if deeper => array(at, wanted, depth, mark),
        _ => at.skip(peek).ok().map(drop),
    }
}

fn object(at: &mut Scan<'_>, wanted: &mut [Wanted], depth: usize, mark: usize) -> Option<()> {
    let named = |one: &Wanted| match one.steps.get(depth) {
        Some(Step::Field(_, name)) => Some(*name),
        _ => None,
    };
    // Sorted as they are, paths through one field stand together: at most as many groups as the record has fields.
    let mut groups: Vec<(&'static str, usize, usize)> = Vec::new();
    for (place, one) in wanted.iter().enumerate() {
        match (named(one), groups.last_mut()) {
            (Some(name), Some(last)) if last.0 == name => last.2 = place + 1,
            (Some(name), _) => groups.push((name, place, place + 1)),
            (None, _) => {}
        }
    }
    // Taking a group out leaves a repeated key to be skipped.
    let mut find = |key: &str| {
        let place = groups.iter().position(|(name, ..)| *name == key)?;
        Some(groups.swap_remove(place))
    };
    let mut next = at.object().ok()?;
    while let Some(key) = next {
        let found = find(&key);
        let peek = at.peek().ok()?;
        match found {
            Some((_, from, to)) => value(at, peek, wanted.get_mut(from..to)?, depth + 1, mark)?,
            None => at.skip(peek).ok().map(drop)?,
        }
        next = at.object_step(false).ok()?;
    }
    Some(())
}

fn array(at: &mut Scan<'_>, wanted: &mut [Wanted], depth: usize, mark: usize) -> Option<()> {
    let placed = |one: &Wanted| match one.steps.get(depth) {
        Some(Step::Place(place)) => Some(usize::from(*place)),
        _ => None,
    };
    let mut next = at.array().ok()?;
    let (mut place, mut from) = (0, 0);
    while let Some(peek) = next {
        let rest = wanted.get(from..).unwrap_or_default();
        from += rest
            .iter()
            .take_while(|one| placed(one) < Some(place))
            .count();
        let rest = wanted.get(from..).unwrap_or_default();
        let len = rest
            .iter()
            .take_while(|one| placed(one) == Some(place))
            .count();
        match wanted.get_mut(from..from + len) {
            Some(here) if len > 0 => value(at, peek, here, depth + 1, mark)?,
            _ => at.skip(peek).ok().map(drop)?,
        }
        place += 1;
        next = at.array_step(false).ok()?;
    }
    Some(())
}
