//! XLS files: which rectangle their cells span, because a reader lays out all of it. Just enough of the container to see the cells' places.

use crate::exchange::decode::Unreadable;

/// Ends a chain of sectors; larger numbers have other meanings.
const LAST: u32 = 0xFFFF_FFFA;

/// Records that hold cells at a row and a column.
const CELLS: [u16; 9] = [0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205];
const RK: u16 = 0x027E;
const BEGIN: u16 = 0x0809;

/// Refuses a workbook whose sheets would lay out more cells than that, and a locked one.
pub(super) fn check(bytes: &[u8], most: u64) -> Result<(), Unreadable> {
    let container = Container::open(bytes).ok_or(Unreadable::Binary)?;
    if container.stream("EncryptedPackage").is_some() {
        return Err(Unreadable::Locked);
    }
    let stream = container.stream("Workbook").or_else(|| container.stream("Book")).ok_or(Unreadable::Binary)?;
    if cells_of(&stream) > most { Err(Unreadable::TooLarge) } else { Ok(()) }
}

/// The cells that all sheets span together.
fn cells_of(stream: &[u8]) -> u64 {
    let (mut total, mut at, mut area) = (0_u64, 0, Area::default());
    while let (Some(id), Some(length)) = (u16_at(stream, at), u16_at(stream, at + 2)) {
        let body = stream.get(at + 4..at + 4 + usize::from(length)).unwrap_or_default();
        if id == BEGIN {
            total = total.saturating_add(std::mem::take(&mut area).cells());
        } else if let (true, Some(row), Some(column)) = (CELLS.contains(&id) || id == RK, u16_at(body, 0), u16_at(body, 2)) {
            area.hold(row, column);
            // Several cells in one record end with the last column.
            if let Some(last) = u16_at(body, body.len().saturating_sub(2)).filter(|_| matches!(id, 0x00BD | 0x00BE)) {
                area.hold(row, last);
            }
        }
        at += 4 + usize::from(length);
    }
    total.saturating_add(area.cells())
}

#[derive(Clone, Copy)]
struct Area {
    rows: (u16, u16),
    columns: (u16, u16),
}

impl Default for Area {
    fn default() -> Self {
        Self { rows: (u16::MAX, 0), columns: (u16::MAX, 0) }
    }
}

impl Area {
    fn hold(&mut self, row: u16, column: u16) {
        self.rows = (self.rows.0.min(row), self.rows.1.max(row));
        self.columns = (self.columns.0.min(column), self.columns.1.max(column));
    }

    fn cells(self) -> u64 {
        let span = |(from, to): (u16, u16)| if from > to { 0 } else { u64::from(to - from) + 1 };
        span(self.rows) * span(self.columns)
    }
}

/// A compound file: sectors chained by a table.
struct Container<'a> {
    bytes: &'a [u8],
    sector: usize,
    chain: Vec<u32>,
    short_chain: Vec<u32>,
    folder: Vec<u8>,
    short: Vec<u8>,
}

impl<'a> Container<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let sector = 1_usize << u16_at(bytes, 30).filter(|shift| (7..=14).contains(shift))?;
        let mut found = Self { bytes, sector, chain: Vec::new(), short_chain: Vec::new(), folder: Vec::new(), short: Vec::new() };
        for number in found.table_sectors()? {
            let table = found.sector(number)?;
            found.chain.extend(table.chunks_exact(4).filter_map(|entry| u32_at(entry, 0)));
        }
        found.folder = found.long(u32_at(bytes, 48)?);
        let table = found.long(u32_at(bytes, 60)?);
        found.short_chain = table.chunks_exact(4).filter_map(|entry| u32_at(entry, 0)).collect();
        let root = found.folder.get(..128).and_then(|entry| u32_at(entry, 116))?;
        found.short = found.long(root);
        Some(found)
    }

    /// Where the chain table stands: the first 109 sectors are named in the head, others in sectors of their own.
    fn table_sectors(&self) -> Option<Vec<u32>> {
        let named = self.bytes.get(76..512)?;
        let mut sectors: Vec<u32> = named.chunks_exact(4).filter_map(|entry| u32_at(entry, 0)).collect();
        let mut next = u32_at(self.bytes, 68)?;
        let most = self.bytes.len() / self.sector + 1;
        for _ in 0..most {
            let Some(more) = self.sector(next).filter(|_| next < LAST) else { break };
            let (entries, last) = more.split_at(self.sector - 4);
            sectors.extend(entries.chunks_exact(4).filter_map(|entry| u32_at(entry, 0)));
            next = u32_at(last, 0)?;
        }
        sectors.retain(|sector| *sector < LAST);
        sectors.truncate(most);
        Some(sectors)
    }

    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        let from = usize::try_from(number).ok()?.checked_add(1)?.checked_mul(self.sector)?;
        self.bytes.get(from..from.checked_add(self.sector)?)
    }

    /// The sectors of a chain, one after the other; a chain that turns in a circle ends with the file's own length.
    fn long(&self, start: u32) -> Vec<u8> {
        let (mut content, mut next) = (Vec::new(), start);
        while let Some(sector) = self.sector(next).filter(|_| next < LAST && content.len() <= self.bytes.len()) {
            content.extend_from_slice(sector);
            next = usize::try_from(next).ok().and_then(|next| self.chain.get(next)).copied().unwrap_or(u32::MAX);
        }
        content
    }

    fn short(&self, start: u32) -> Vec<u8> {
        let (mut content, mut next) = (Vec::new(), start);
        while let Some(part) = usize::try_from(next).ok().and_then(|next| self.short.get(next * 64..next * 64 + 64)) {
            if next >= LAST || content.len() > self.short.len() {
                break;
            }
            content.extend_from_slice(part);
            next = usize::try_from(next).ok().and_then(|next| self.short_chain.get(next)).copied().unwrap_or(u32::MAX);
        }
        content
    }

    /// The content of a stream by its name.
    fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let entry = self.folder.chunks_exact(128).find(|entry| {
            let letters = entry.get(..64).unwrap_or_default().chunks_exact(2).filter_map(|letter| u16_at(letter, 0));
            letters.take_while(|letter| *letter != 0).eq(name.encode_utf16())
        })?;
        let (start, size) = (u32_at(entry, 116)?, u32_at(entry, 120)?);
        Some(if size < 4096 { self.short(start) } else { self.long(start) })
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_far_apart_span_what_lies_between() {
        let record = |id: u16, body: &[u8]| [&id.to_le_bytes(), &(u16::try_from(body.len()).unwrap()).to_le_bytes(), body].concat();
        let number = |row: u16, column: u16| record(0x0203, &[&row.to_le_bytes()[..], &column.to_le_bytes(), &[0; 10]].concat());
        let begin = || record(BEGIN, &[0; 16]);
        let stream = [begin(), number(0, 0), number(9, 4), begin(), number(7, 7)].concat();
        assert_eq!(cells_of(&stream), 51);
        assert_eq!(cells_of(&[begin(), number(0, 0), number(u16::MAX, u16::MAX)].concat()), 1 << 32);
    }

    #[test]
    fn what_is_no_container_is_refused() {
        assert_eq!(check(b"\xd0\xcf\x11\xe0", 10), Err(Unreadable::Binary));
        assert_eq!(check(&[0xd0; 4096], 10), Err(Unreadable::Binary));
    }
}
