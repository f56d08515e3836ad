//! Bytes to text: encoding and separator found out and told.
