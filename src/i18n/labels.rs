//! The word for every value of every coded enum; matches are exhaustive, so a new value without a word does not compile.
