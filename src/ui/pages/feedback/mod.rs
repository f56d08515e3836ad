//! Feedback: the dialog that writes it down, and the page that leads it to an answer.
