//! The command line `sankofa`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    let (mut stdin, mut stdout, mut stderr) = (
        std::io::stdin().lock(),
        std::io::stdout().lock(),
        std::io::stderr(),
    );
    sankofa_cli::run(std::env::args_os(), &mut stdin, &mut stdout, &mut stderr).into()
}
