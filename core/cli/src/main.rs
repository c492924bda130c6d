//! The command line `sankofa`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

// A case is many small lists, and those of one case are freed before the next: the system's allocator takes a tenth of a
// check for that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let (mut stdin, mut stdout, mut stderr) = (
        std::io::stdin().lock(),
        std::io::stdout().lock(),
        std::io::stderr(),
    );
    sankofa_cli::run(std::env::args_os(), &mut stdin, &mut stdout, &mut stderr).into()
}
