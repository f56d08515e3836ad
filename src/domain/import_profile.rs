//! How the columns of a file were read the last time, by the signature of its header. Stable codes only, no word of any record.

/// A remembered reading of files of one form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportProfile {
    /// What names the form: the normalised names of its columns.
    pub signature: String,
    /// What such files hold.
    pub kind: String,
    /// Codes of what each column is read into; empty for columns that aren't read.
    pub columns: Vec<String>,
    /// What became of known customers.
    pub known: String,
}
