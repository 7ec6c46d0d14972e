//! What the programs of this package share.

#[path = "../../hostile/alphabet.rs"]
pub mod alphabet;

unsafe extern "C" {
    safe fn edges_taken() -> u64;
}

/// How many edges between basic blocks `what` takes: a count of its work that repeats to the digit.
///
/// The library counts only if it was built for that; see `run`. What stands in the standard library in compiled form, such
/// as copying memory, does not count.
pub fn work(what: impl FnOnce()) -> u64 {
    let before = edges_taken();
    what();
    edges_taken() - before
}
