# The settings.

settings-title = Settings
settings-looks = Language and looks
settings-language = Language
settings-theme = Theme
settings-theme-system = System
settings-theme-light = Light
settings-theme-dark = Dark
settings-zoom = Size
settings-zoom-out = Smaller
settings-zoom-in = Larger
settings-touch = Touch mode: larger buttons and rows
settings-still = Less motion
settings-firm = Firm
settings-firm-name = Name of the firm
settings-firm-name-missing = The name is missing or too long.
settings-code-prefix = Customer codes begin with
settings-code-prefix-bad = A character that does not fit a file name, or too long.
settings-about = About
settings-version = Kimmoke { $version }
settings-about-text = Customer relationships in one encrypted file, without a network. Free software, licence MIT or Apache-2.0.
settings-licences = Licences
settings-licences-text = Kimmoke is made in Rust and uses, among others, the libraries egui, SQLCipher, OpenSSL, Typst, Fluent and jiff under their own free licences (MIT, Apache-2.0, BSD, ISC, Zlib, MPL-2.0, Unicode-3.0).
