#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| sankofa_tests::fuzz::cases(input));
