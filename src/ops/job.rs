//! Long work off the drawing thread: a named thread with progress, cancel and one result.

use super::done::Refusal;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

/// Values handed over at a time by [`ahead`], and how many such batches may wait.
const BATCH: usize = 256;
const BATCHES: usize = 16;

/// What a running job shares with whoever watches it.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    done_permille: Arc<AtomicU32>,
    cancelled: Arc<AtomicBool>,
}

impl Progress {
    /// Says how far the work is: `done` of `all`.
    pub fn tell(&self, done: u64, all: u64) {
        let permille = done.saturating_mul(1000).checked_div(all).unwrap_or(0).min(1000);
        self.done_permille.store(u32::try_from(permille).unwrap_or(1000), Ordering::Relaxed);
    }

    /// How far the work is, 0 to 1.
    pub fn fraction(&self) -> f32 {
        f32::from(u16::try_from(self.done_permille.load(Ordering::Relaxed)).unwrap_or(1000)) / 1000.0
    }

    /// Asks the work to stop at its next look.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// `Err(Refusal::Cancelled)` once the user asked to stop; work looks here between rows and pages.
    ///
    /// # Errors
    /// [`Refusal::Cancelled`].
    pub fn check(&self) -> Result<(), Refusal> {
        if self.cancelled.load(Ordering::Relaxed) { Err(Refusal::Cancelled) } else { Ok(()) }
    }
}

/// Makes values on a thread of its own while the caller takes them: reading a file beside writing the register.
/// `make` gives each value on and stops when it's told `false`: nobody takes any more.
#[allow(clippy::disallowed_methods, reason = "a thread that ends before this function does")]
pub(super) fn ahead<T: Send, R>(
    make: impl FnOnce(&mut dyn FnMut(T) -> bool) + Send,
    take: impl FnOnce(&mut dyn Iterator<Item = T>) -> R,
) -> R {
    let (give, taken) = mpsc::sync_channel::<Vec<T>>(BATCHES);
    thread::scope(|scope| {
        scope.spawn(move || {
            let mut batch = Vec::with_capacity(BATCH);
            make(&mut |value| {
                batch.push(value);
                batch.len() < BATCH || give.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH))).is_ok()
            });
            give.send(batch).ok();
        });
        // The receiver goes with `take`, so that a maker who waits is told.
        take(&mut taken.into_iter().flatten())
    })
}

/// A job that was started: its progress and, once, its result.
#[derive(Debug)]
pub struct Job<T> {
    /// Progress and cancel.
    pub progress: Progress,
    result: mpsc::Receiver<Result<T, Refusal>>,
}

impl<T: Send + 'static> Job<T> {
    /// Starts `work` on a thread of that name; `wake` is called when the result is there, so that an idle window looks.
    ///
    /// # Errors
    /// The system refused a thread.
    #[allow(clippy::disallowed_methods, reason = "the one place that starts threads")]
    pub fn start(
        name: &str,
        wake: impl FnOnce() + Send + 'static,
        work: impl FnOnce(&Progress) -> Result<T, Refusal> + Send + 'static,
    ) -> std::io::Result<Self> {
        let progress = Progress::default();
        let shared = progress.clone();
        let (sender, result) = mpsc::channel();
        thread::Builder::new().name(name.to_owned()).spawn(move || {
            // A window that closed meanwhile has no ear for the result; that is no error.
            sender.send(work(&shared)).ok();
            wake();
        })?;
        Ok(Self { progress, result })
    }

    /// The result, once, when it's there.
    pub fn poll(&self) -> Option<Result<T, Refusal>> {
        match self.result.try_recv() {
            Ok(result) => Some(result),
            Err(mpsc::TryRecvError::Empty) => None,
            Err(mpsc::TryRecvError::Disconnected) => Some(Err(Refusal::Cancelled)),
        }
    }

    /// Waits for the result; for the command line and tests.
    ///
    /// # Errors
    /// The job's own refusal, or `Cancelled` if its thread died.
    pub fn wait(self) -> Result<T, Refusal> {
        self.result.recv().unwrap_or(Err(Refusal::Cancelled))
    }
}
