//! The visit brief of one customer.
