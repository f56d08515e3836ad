//! Sentences for faults, refusals and errors: what happened, what is safe, what to do.
