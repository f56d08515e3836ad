//! What a workbook would cost, before a reader unpacks it: entries and bytes counted while inflating, repeated and far-away cells counted by their places.

use crate::exchange::decode::Unreadable;
use std::io::{Cursor, Read};
use zip::ZipArchive;

mod old;

/// Largest workbook that is read, in bytes.
const FILE_MAX: usize = 50 * 1024 * 1024;
/// Most packed entries.
const ENTRIES_MAX: usize = 1_000;
/// Most bytes that all entries may unpack to; what the entries say of themselves isn't believed.
const UNPACKED_MAX: u64 = 200 * 1024 * 1024;
/// From this size on, a file that unpacks to more than [`RATIO_MAX`] times its size is no honest one.
const SUSPECT: u64 = 20 * 1024 * 1024;
const RATIO_MAX: u64 = 200;
/// Most cells that a reader may have to lay out.
const CELLS_MAX: u64 = 8_000_000;

/// The form of a workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Xlsx,
    Ods,
    Xls,
}

/// The form of a workbook that is safe to read.
///
/// # Errors
/// `TooLarge`, `Locked`, or `Binary` for what is no workbook.
pub(super) fn kind_of(bytes: &[u8]) -> Result<Kind, Unreadable> {
    if bytes.len() > FILE_MAX {
        return Err(Unreadable::TooLarge);
    }
    if !bytes.starts_with(b"PK") {
        old::check(bytes, CELLS_MAX)?;
        return Ok(Kind::Xls);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Binary)?;
    if archive.len() > ENTRIES_MAX {
        return Err(Unreadable::TooLarge);
    }
    let has =
        |archive: &ZipArchive<Cursor<&[u8]>>, wanted: &str| archive.file_names().flatten().any(|name| name.eq_ignore_ascii_case(wanted));
    let kind = match () {
        () if has(&archive, "xl/workbook.xml") => Kind::Xlsx,
        () if has(&archive, "content.xml") => Kind::Ods,
        () => return Err(Unreadable::Binary),
    };
    let content = unpacked(&mut archive, bytes.len() as u64, kind)?;
    if kind == Kind::Ods && cells_of(&content) > CELLS_MAX {
        return Err(Unreadable::TooLarge);
    }
    Ok(kind)
}

/// Counts what the entries unpack to; the text of an ODS file is kept to be looked at.
fn unpacked(archive: &mut ZipArchive<Cursor<&[u8]>>, packed: u64, kind: Kind) -> Result<Vec<u8>, Unreadable> {
    let (mut total, mut content) = (0_u64, Vec::new());
    for place in 0..archive.len() {
        let entry = archive.by_index(place).map_err(locked)?;
        let keeps = kind == Kind::Ods && entry.name().is_ok_and(|name| name.eq_ignore_ascii_case("content.xml"));
        let mut entry = entry.take(UNPACKED_MAX + 1 - total);
        total +=
            if keeps { entry.read_to_end(&mut content).map(|read| read as u64) } else { std::io::copy(&mut entry, &mut std::io::sink()) }
                .map_err(|_| Unreadable::Binary)?;
        if total > UNPACKED_MAX || (total > SUSPECT && total > packed.saturating_mul(RATIO_MAX)) {
            return Err(Unreadable::TooLarge);
        }
    }
    Ok(content)
}

fn locked(error: zip::result::ZipError) -> Unreadable {
    let is_locked = matches!(&error, zip::result::ZipError::UnsupportedArchive(what) if what.contains("assword"));
    if is_locked { Unreadable::Locked } else { Unreadable::Binary }
}

/// How many cells the tables of an ODS file lay out, repeated rows and cells among them; empty ones behind the last filled one cost nothing.
fn cells_of(xml: &[u8]) -> u64 {
    let (mut total, mut rows, mut filled_rows, mut width) = (0_u64, 0_u64, 0_u64, 0_u64);
    let (mut row_times, mut column, mut filled, mut cell_times) = (1_u64, 0_u64, 0_u64, 0_u64);
    for (tag, body) in tags(xml) {
        match tag {
            _ if tag.starts_with(b"table:table-row") => (row_times, column, filled) = (repeats(tag, b"number-rows-repeated=\""), 0, 0),
            _ if is_cell(tag) => {
                cell_times = repeats(tag, b"number-columns-repeated=\"");
                column = column.saturating_add(cell_times);
                if contains(tag, b"value") || contains(tag, b"formula") {
                    filled = column;
                }
            }
            b"/table:table-row" => {
                rows = rows.saturating_add(row_times);
                if filled > 0 {
                    (filled_rows, width) = (rows, width.max(filled));
                }
            }
            b"/table:table" => {
                total = total.saturating_add(filled_rows.saturating_mul(width));
                (rows, filled_rows, width) = (0, 0, 0);
            }
            _ => {}
        }
        // Words inside a cell fill it, whatever its attributes say.
        if cell_times > 0 && column > 0 && !body.iter().all(u8::is_ascii_whitespace) {
            filled = column;
        }
    }
    total
}

fn is_cell(tag: &[u8]) -> bool {
    tag.starts_with(b"table:table-cell") || tag.starts_with(b"table:covered-table-cell")
}

/// The tags of a text, each with the words behind it.
fn tags(xml: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    xml.split(|byte| *byte == b'<').skip(1).map(|part| {
        let end = part.iter().position(|byte| *byte == b'>').unwrap_or(part.len());
        (part.get(..end).unwrap_or_default(), part.get(end + 1..).unwrap_or_default())
    })
}

fn contains(tag: &[u8], word: &[u8]) -> bool {
    tag.windows(word.len()).any(|part| part == word)
}

fn repeats(tag: &[u8], name: &[u8]) -> u64 {
    let Some(at) = tag.windows(name.len()).position(|part| part == name) else { return 1 };
    let digits = tag.get(at + name.len()..).unwrap_or_default();
    let number = digits.iter().take_while(|byte| byte.is_ascii_digit());
    number.fold(0_u64, |number, byte| number.saturating_mul(10).saturating_add(u64::from(byte - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_cells_are_counted_and_empty_ones_at_the_end_are_not() {
        let sheet = |rows: &str| format!("<table:table name=\"a\"><table:table-column/>{rows}</table:table>");
        let plain = sheet(
            "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell>\
             <table:table-cell table:number-columns-repeated=\"16383\"/></table:table-row>\
             <table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>",
        );
        assert_eq!(cells_of(plain.as_bytes()), 1);
        let bomb = sheet(
            "<table:table-row table:number-rows-repeated=\"1000000\">\
             <table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"16384\"/></table:table-row>",
        );
        assert_eq!(cells_of(bomb.as_bytes()), 16_384_000_000);
    }
}
