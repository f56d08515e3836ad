//! The program: with a verb it does one deed of the command line, else it opens the window.

use std::process::ExitCode;

fn main() -> ExitCode {
    kimmoke::cli::main()
}
