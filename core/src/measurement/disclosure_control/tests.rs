//! Somebody with every published number attacks what is hidden.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use proptest::prelude::*;

use super::*;

const FAR: i64 = 1 << 40;

/// What an attacker knows of one number: the least and the most that it can be.
type Range = (i64, i64);

/// All numbers of linked tables as variables, and the sums that hold between them.
struct Attack {
    ranges: Vec<Range>,
    /// The first is the sum of the others.
    sums: Vec<Vec<usize>>,
    hidden: Vec<bool>,
}

impl Attack {
    /// Rows and columns of each grid name margins that are shared.
    fn on(published: &Published, sizes: &[usize], crossed: &[(usize, usize)]) -> Self {
        let mut offset = 1;
        let starts: Vec<usize> = sizes
            .iter()
            .map(|size| {
                offset += size;
                offset - size
            })
            .collect();
        let mut attack = Self {
            ranges: vec![(0, FAR); offset],
            sums: Vec::new(),
            hidden: vec![true; offset],
        };
        for (start, size) in starts.iter().zip(sizes) {
            attack
                .sums
                .push([0].into_iter().chain(*start..start + size).collect());
        }
        for (grid, (rows, columns)) in published.grids.iter().zip(crossed) {
            let (r, c) = (sizes[*rows], sizes[*columns]);
            let first = attack.ranges.len();
            attack.ranges.resize(first + r * c, (0, FAR));
            attack.hidden.resize(first + r * c, true);
            for i in 0..=r {
                for j in 0..=c {
                    let variable = match (i < r, j < c) {
                        (true, true) => first + i * c + j,
                        (true, false) => starts[*rows] + i,
                        (false, true) => starts[*columns] + j,
                        (false, false) => 0,
                    };
                    if let Cell::Count(n) = grid.cells[i][j] {
                        let n = i64::try_from(n).unwrap();
                        attack.ranges[variable] = (n, n);
                        attack.hidden[variable] = false;
                    }
                }
            }
            for i in 0..r {
                let cells = (0..c).map(|j| first + i * c + j);
                attack
                    .sums
                    .push([starts[*rows] + i].into_iter().chain(cells).collect());
            }
            for j in 0..c {
                let cells = (0..r).map(|i| first + i * c + j);
                attack
                    .sums
                    .push([starts[*columns] + j].into_iter().chain(cells).collect());
            }
        }
        attack
    }

    /// Narrows ranges until nothing changes; false where no numbers fit.
    fn narrow(&self, ranges: &mut [Range]) -> bool {
        loop {
            let before = ranges.to_vec();
            for sum in &self.sums {
                let (total, parts) = (sum[0], &sum[1..]);
                let low: i64 = parts.iter().map(|part| ranges[*part].0).sum();
                let high: i64 = parts.iter().map(|part| ranges[*part].1.min(FAR)).sum();
                ranges[total].0 = ranges[total].0.max(low);
                ranges[total].1 = ranges[total].1.min(high);
                for part in parts {
                    let others_high = high - ranges[*part].1;
                    let others_low = low - ranges[*part].0;
                    let new = (ranges[total].0 - others_high, ranges[total].1 - others_low);
                    let range = &mut ranges[*part];
                    *range = (range.0.max(new.0), range.1.min(new.1));
                }
            }
            if ranges.iter().any(|(low, high)| low > high) {
                return false;
            }
            if before == ranges {
                return true;
            }
        }
    }

    /// Whether there are numbers within ranges that fit everything published: tried out.
    fn fits(&self, mut ranges: Vec<Range>, steps: &mut u32) -> Option<bool> {
        *steps = steps.checked_sub(1)?;
        if !self.narrow(&mut ranges) {
            return Some(false);
        }
        let open = (0..ranges.len())
            .filter(|v| ranges[*v].0 < ranges[*v].1)
            .min_by_key(|v| ranges[*v].1 - ranges[*v].0);
        let Some(open) = open else {
            return Some(true);
        };
        let (low, high) = ranges[open];
        let middle = low + (high - low) / 2;
        for half in [(low, middle), (middle + 1, high)] {
            let mut with = ranges.clone();
            with[open] = half;
            if self.fits(with, steps)? {
                return Some(true);
            }
        }
        Some(false)
    }

    /// The hidden numbers that are narrowed to a range of small counts.
    fn found(&self, small: u64, exact: bool) -> Vec<usize> {
        let small = i64::try_from(small).unwrap();
        let mut ranges = self.ranges.clone();
        assert!(self.narrow(&mut ranges), "the truth always fits");
        (0..ranges.len())
            .filter(|v| self.hidden[*v])
            .filter(|v| {
                if ranges[*v].1 < small {
                    return true;
                }
                let mut with = ranges.clone();
                with[*v].0 = with[*v].0.max(small);
                // Bounds on what could be keep the search finite.
                with.iter_mut()
                    .for_each(|range| range.1 = range.1.min(range.0.max(200)));
                exact && self.fits(with, &mut 20_000) == Some(false)
            })
            .collect()
    }
}

fn linked(sizes: &[usize], crossed: &[(usize, usize)], people: &[(Vec<usize>, u64)]) -> Linked {
    let mut linked = Linked::new(sizes, crossed);
    for (traits, count) in people {
        let traits: Vec<usize> = traits.iter().zip(sizes).map(|(t, size)| t % size).collect();
        linked.add(&traits, *count);
    }
    linked
}

fn people(traits: usize, most: u64) -> impl Strategy<Value = Vec<(Vec<usize>, u64)>> {
    prop::collection::vec((prop::collection::vec(0_usize..60, traits), 0..most), 0..14)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn one_table_gives_nothing_away(
        sizes in (1_usize..5, 1_usize..5),
        people in people(2, 9),
        small in 2_u64..6,
    ) {
        let (sizes, crossed) = ([sizes.0, sizes.1], [(0, 1)]);
        let published = linked(&sizes, &crossed, &people).publish(Control::new(small));
        let attack = Attack::on(&published, &sizes, &crossed);
        prop_assert_eq!(attack.found(small, true), Vec::<usize>::new());
    }

    #[test]
    fn linked_tables_give_nothing_away(
        people in people(3, 12),
        small in 2_u64..7,
        sizes in (2_usize..4, 2_usize..4, 1_usize..4),
    ) {
        let sizes = [sizes.0, sizes.1, sizes.2];
        let crossed = [(0, 1), (0, 2), (1, 2)];
        let published = linked(&sizes, &crossed, &people).publish(Control::new(small));
        let attack = Attack::on(&published, &sizes, &crossed);
        prop_assert_eq!(attack.found(small, true), Vec::<usize>::new());
    }

    #[test]
    fn larger_tables_give_nothing_away(people in people(3, 90), grow in 1_usize..4) {
        let sizes = [3 * grow, 7, 5 * grow];
        let crossed = [(0, 1), (0, 2), (1, 2)];
        let published = linked(&sizes, &crossed, &people).publish(Control::default());
        let attack = Attack::on(&published, &sizes, &crossed);
        prop_assert_eq!(attack.found(11, false), Vec::<usize>::new());
    }

    #[test]
    fn no_small_count_is_shown(people in people(2, 30), small in 2_u64..12) {
        let sizes = [4, 6];
        let published = linked(&sizes, &[(0, 1)], &people).publish(Control::new(small));
        let shown = published.grids[0].cells.iter().flatten().filter_map(|cell| cell.count());
        for count in shown {
            prop_assert!(count == 0 || count >= small);
        }
    }

    #[test]
    fn groups_of_an_indicator_give_nothing_away(
        rows in prop::collection::vec([0_u64..30, 0_u64..30], 0..8),
        small in 2_u64..12,
    ) {
        let control = Control::new(small);
        let hidden = hidden_groups(&rows, &[], control);
        let sums = [0, 1].map(|of| rows.iter().map(|row| row[of]).sum::<u64>());
        let sums_shown = !sums.iter().any(|sum| control.is_small(*sum));
        for (row, hidden) in rows.iter().zip(&hidden) {
            prop_assert!(*hidden || !control.hides_share(row[0], row[0] + row[1]));
        }
        // With the sums known, all that is hidden together is known: and may be anywhere among them.
        for of in [0, 1] {
            let behind: u64 = rows.iter().zip(&hidden).filter(|(_, h)| **h).map(|(r, _)| r[of]).sum();
            prop_assert!(!sums_shown || !control.is_small(behind));
        }
    }

    #[test]
    fn rounded_counts_are_near(people in people(2, 30)) {
        let control = Control::default().method(Method::Round);
        let table = linked(&[3, 3], &[(0, 1)], &people);
        let open = table.publish(Control::new(0));
        let rounded = table.publish(control);
        let counts = |of: &Published| -> Vec<u64> {
            of.grids[0].cells.iter().flatten().map(|cell| cell.count().unwrap()).collect()
        };
        for (count, shown) in counts(&open).into_iter().zip(counts(&rounded)) {
            prop_assert_eq!(shown % 5, 0);
            prop_assert!(count.abs_diff(shown) <= 2);
        }
    }
}

fn shown(published: &Published) -> String {
    let rows = published.grids[0].cells.iter().map(|row| {
        let cells = row
            .iter()
            .map(|cell| cell.count().map_or("-".to_owned(), |n| n.to_string()));
        cells.collect::<Vec<_>>().join(" ")
    });
    rows.collect::<Vec<_>>().join(" | ")
}

#[test]
fn a_table_by_hand() {
    let mut table = Linked::new(&[3, 3], &[(0, 1)]);
    let counts = [[20, 3, 40], [50, 60, 0], [15, 30, 25]];
    for (row, line) in counts.iter().enumerate() {
        for (column, count) in line.iter().enumerate() {
            table.add(&[row, column], *count);
        }
    }
    let published = table.publish(Control::default());
    // The 3 alone would come out of its row; with one of its row and one of its column it would come out of them.
    assert_eq!(
        shown(&published),
        "- - 40 63 | 50 60 0 110 | - - 25 70 | 85 93 65 243"
    );
}

#[test]
fn a_small_margin_takes_another_with_it() {
    let mut table = Linked::new(&[3, 2], &[(0, 1)]);
    for (row, line) in [[4, 1], [30, 20], [80, 90]].iter().enumerate() {
        for (column, count) in line.iter().enumerate() {
            table.add(&[row, column], *count);
        }
    }
    let published = table.publish(Control::default());
    assert_eq!(shown(&published), "- - - | - - - | 80 90 170 | 114 111 225");
}

#[test]
fn too_few_people_show_nothing() {
    let mut table = Linked::new(&[2, 2], &[(0, 1)]);
    table.add(&[0, 1], 7);
    assert_eq!(
        shown(&table.publish(Control::default())),
        "- - - | - - - | - - -"
    );
    table.add(&[1, 1], 5);
    assert_eq!(
        shown(&table.publish(Control::default())),
        "0 - - | 0 - - | 0 12 12",
        "twelve in all may be known, and where they are not"
    );
}

#[test]
fn everybody_in_one_cell_is_told() {
    let mut table = Linked::new(&[2, 2], &[(0, 1)]);
    table.add(&[0, 0], 40);
    table.add(&[1, 0], 30);
    table.add(&[1, 1], 20);
    let published = table.publish(Control::default());
    assert_eq!(
        published.grids[0].groups,
        [Group::Row(0, 0), Group::Column(1, 1)]
    );
}

#[test]
fn shares_and_means() {
    let control = Control::default();
    assert!(control.hides_share(3, 200), "three who do");
    assert!(control.hides_share(197, 200), "three who do not");
    assert!(!control.hides_share(0, 200) && !control.hides_share(200, 200));
    assert!(control.hides_share(0, 10), "ten in all");
    assert!(control.hides_mean(10) && !control.hides_mean(11) && !control.hides_mean(0));
}
