//! From passphrase to key: the derivation of SQLCipher 4, done once, so that further connections open at once.

use pbkdf2::pbkdf2_hmac;
use sha2::Sha512;
use std::fmt::Write as _;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Rounds of PBKDF2-HMAC-SHA512 in SQLCipher 4; any tool for SQLCipher 4 opens the file with the passphrase.
const ROUNDS: u32 = 256_000;

/// Bytes of salt at the head of an encrypted file.
pub(super) const SALT_BYTES: usize = 16;

/// The derived key and the file's salt; wiped when dropped.
#[derive(Clone)]
pub(super) struct RawKey {
    key: Zeroizing<[u8; 32]>,
    salt: [u8; SALT_BYTES],
}

impl RawKey {
    /// Derives the key of a passphrase for a file with this salt; takes about half a second.
    pub(super) fn derive(passphrase: &str, salt: [u8; SALT_BYTES]) -> Self {
        // ä typed on a Mac comes decomposed: both spellings must open the file.
        let normal: Zeroizing<String> = Zeroizing::new(passphrase.nfc().collect());
        let mut key = Zeroizing::new([0_u8; 32]);
        pbkdf2_hmac::<Sha512>(normal.as_bytes(), &salt, ROUNDS, key.as_mut_slice());
        Self { key, salt }
    }

    /// The key as SQLCipher takes it: `x'` + 64 hex digits of key + 32 of salt + `'`.
    pub(super) fn pragma(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(100));
        text.push_str("x'");
        for byte in self.key.iter().chain(&self.salt) {
            // Writing into a String can't fail.
            write!(text, "{byte:02x}").ok();
        }
        text.push('\'');
        text
    }
}
