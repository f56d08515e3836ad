//! How numbers, money, dates and times are written and read in each language.
