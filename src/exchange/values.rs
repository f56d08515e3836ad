//! Single cells: dates, decimals, lost zeros, hostile cells.
