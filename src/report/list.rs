//! A list of customers as shown in the grid.
