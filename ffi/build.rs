//! Gives the shared library its name for the loader. Cargo calls the file `libsankofa_ffi.so`, since `libsankofa` is
//! taken by the Rust crate; `ctest/run` and packages install it as `libsankofa.so.0`.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let of = |key| std::env::var(key).unwrap_or_default();
    match of("CARGO_CFG_TARGET_OS").as_str() {
        "macos" => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libsankofa.0.dylib")
        }
        _ if of("CARGO_CFG_TARGET_FAMILY") == "unix" => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libsankofa.so.0");
        }
        _ => {}
    }
}
