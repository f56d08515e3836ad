//! Records to CSV that Excel opens.
