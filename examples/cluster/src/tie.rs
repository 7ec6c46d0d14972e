//! A part of a cluster that does not outlive the program that started it.

use std::future::Future;

use clap::Args;
use tokio::io::{AsyncReadExt as _, stdin};

use crate::shell::Failure;

/// Whether a program ends with the one that started it.
#[derive(Args, Clone, Copy, Debug)]
pub struct Tie {
    /// End when standard input is closed, as it is when the program that started this one ends, in whatever way.
    #[arg(long)]
    tied: bool,
}

impl Tie {
    /// Runs a program until it ends by itself, or has to.
    ///
    /// # Errors
    ///
    /// What the program fails with.
    pub async fn hold(self, running: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
        tokio::select! {
            result = running => result,
            () = closed(), if self.tied => Ok(()),
        }
    }
}

/// Waits for the end of standard input.
async fn closed() {
    let (mut input, mut bytes) = (stdin(), [0; 256]);
    while input.read(&mut bytes).await.is_ok_and(|count| count > 0) {}
}
