//! Header names of the programs that owners come from, mapped to fields by name, never by position.
