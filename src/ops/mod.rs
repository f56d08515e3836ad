//! What a user can do: one deed = one transaction = one undo step; jobs; the only room with files, threads and the clock.
