//! Groups of one indicator: host by host, say, beside the indicator for all.

use super::Control;

/// Which groups have to be hidden. Each group has a row of counts (those who meet the indicator, those who do not,
/// all who are asked for); the
/// sums over all groups are published, unless they are small themselves. `before` tells which groups are hidden anyway.
/// What is hidden is hidden whole.
pub(crate) fn hidden_groups<const N: usize>(
    rows: &[[u64; N]],
    before: &[bool],
    control: Control,
) -> Vec<bool> {
    if control.rounds() {
        return vec![false; rows.len()];
    }
    let small = |row: &[u64; N]| {
        row.iter().any(|count| control.is_small(*count)) || control.is_small(row.iter().sum())
    };
    let mut hidden: Vec<bool> = rows
        .iter()
        .enumerate()
        .map(|(place, row)| small(row) || before.get(place).copied().unwrap_or(false))
        .collect();
    let mut sums = [0_u64; N];
    for row in rows {
        add(&mut sums, row);
    }
    if !hidden.contains(&true) || small(&sums) {
        return hidden;
    }
    loop {
        let mut behind = [0_u64; N];
        for (row, _) in rows.iter().zip(&hidden).filter(|(_, hidden)| **hidden) {
            add(&mut behind, row);
        }
        let poor = |behind: &[u64; N]| behind.iter().filter(|sum| control.is_small(**sum)).count();
        // One group alone is what is left when the others are taken from the sum.
        let alone = hidden.iter().filter(|hidden| **hidden).count() == 1;
        if poor(&behind) == 0 && !alone {
            return hidden;
        }
        let shown = rows.iter().zip(&hidden).enumerate();
        let next = shown
            .filter(|(_, (row, hidden))| !**hidden && row.iter().any(|count| *count > 0))
            .min_by_key(|(_, (row, _))| {
                let mut with = behind;
                add(&mut with, row);
                (poor(&with), row.iter().sum::<u64>())
            });
        let Some((place, _)) = next else {
            hidden.fill(true);
            return hidden;
        };
        if let Some(slot) = hidden.get_mut(place) {
            *slot = true;
        }
    }
}

fn add<const N: usize>(sums: &mut [u64; N], row: &[u64; N]) {
    for (sum, count) in sums.iter_mut().zip(row) {
        *sum += count;
    }
}
