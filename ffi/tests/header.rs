//! The committed header is what the sources say. `SANKOFA_UPDATE=1 cargo test -p sankofa-ffi --test header` writes it.

#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::path::Path;

fn header() -> String {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config =
        cbindgen::Config::from_file(here.join("cbindgen.toml")).expect("cbindgen.toml is sound");
    let bindings = cbindgen::generate_with_config(here, config).expect("the sources are readable");
    let mut out = Vec::new();
    bindings.write(&mut out);
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn the_header_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("include/sankofa.h");
    let made = header();
    if std::env::var_os("SANKOFA_UPDATE").is_some_and(|value| value == "1") {
        std::fs::write(&path, &made).expect("the header can be written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    if made != committed {
        panic!(
            "include/sankofa.h is out of date: run with SANKOFA_UPDATE=1, and read what changes for C programs"
        );
    }
}

#[test]
fn the_list_of_symbols_and_the_header_agree() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let symbols = std::fs::read_to_string(here.join("symbols.txt")).expect("symbols.txt");
    let header = header();
    let listed: Vec<&str> = symbols.lines().collect();
    assert!(listed.is_sorted(), "symbols.txt is in order");
    for symbol in &listed {
        assert!(
            header.contains(&format!("{symbol}(")),
            "{symbol} is declared"
        );
    }
    // In the header a declared name stands before `(`; only the inline helper is no symbol.
    let mut declared: Vec<&str> = header
        .lines()
        .filter(|line| !line.starts_with([' ', '*', '/', '#']))
        .filter_map(|line| line.split('(').next()?.rsplit([' ', '*']).next())
        .filter(|name| name.starts_with("sankofa_") && !name.ends_with(';'))
        .filter(|name| *name != "sankofa_str_of")
        .filter(|name| header.contains(&format!("{name}(")))
        .collect();
    declared.sort_unstable();
    declared.dedup();
    assert_eq!(declared, listed);
}
