//! Search documents: which words of a record can be found, and where they stand. Asking is in the parent.

use super::words::{canonical_phone, joined};
use crate::base::text::fold;
use crate::domain::noun::Noun;
use crate::store::error::{StoreError, StoreResult};
use crate::store::reader::Reader;
use crate::store::tx::Tx;
use rusqlite::params;

/// Documents below this are names, above it texts: see the schema.
pub(super) const FIRST_TEXT: i64 = 1 << 34;

/// Writes the documents of the records on the work list `temp.touched_doc` anew; removed records lose theirs.
pub(in crate::store) fn refresh(tx: &Tx<'_>) -> StoreResult<()> {
    let old =
        tx.reader().rows("SELECT d.id FROM temp.touched_doc t CROSS JOIN search_doc d ON d.record_id = t.id ORDER BY d.id", [], |row| {
            row.get::<_, i64>(0)
        })?;
    for id in old {
        let tables = if id < FIRST_TEXT { NAME_TABLES } else { TEXT_TABLES };
        for sql in tables {
            tx.execute(sql, [id])?;
        }
        tx.execute("DELETE FROM search_doc WHERE id = ?1", [id])?;
    }
    place(tx, |noun| format!("temp.touched_doc t CROSS JOIN {noun} x ON x.id = t.id AND t.noun = '{noun}'"))?;
    write(tx, "temp.touched_doc t CROSS JOIN search_doc d ON d.record_id = t.id")
}

const TABLES: [&str; 4] = ["search_name", "search_name_part", "search_text", "search_text_part"];
const NAME_TABLES: [&str; 2] = ["DELETE FROM search_name WHERE rowid = ?1", "DELETE FROM search_name_part WHERE rowid = ?1"];
const TEXT_TABLES: [&str; 2] = ["DELETE FROM search_text WHERE rowid = ?1", "DELETE FROM search_text_part WHERE rowid = ?1"];

/// Writes every document anew.
pub(in crate::store) fn rebuild(tx: &Tx<'_>) -> StoreResult<()> {
    for table in TABLES {
        tx.execute(&format!("INSERT INTO {table} ({table}) VALUES ('delete-all')"), [])?;
    }
    tx.execute("DELETE FROM search_doc", [])?;
    place(tx, |noun| format!("{noun} x"))?;
    write(tx, "search_doc d")?;
    // One segment each: otherwise the first deed after a large filling would have to merge them all.
    for table in TABLES {
        tx.execute(&format!("INSERT INTO {table} ({table}) VALUES ('optimize')"), [])?;
    }
    Ok(())
}

/// Gives each record its place; `source` names the rows of a noun's table as `x`.
fn place(tx: &Tx<'_>, source: impl Fn(&str) -> String) -> StoreResult<()> {
    for (noun, owner) in [("customer", "id"), ("contact", "customer_id")] {
        tx.execute(
            &format!(
                "INSERT INTO search_doc (id, noun, record_id, customer_id)
                 SELECT (SELECT coalesce(max(id), 0) FROM search_doc WHERE id < {FIRST_TEXT}) + row_number() OVER (), '{noun}', x.id, x.{owner}
                 FROM {} WHERE x.deleted_at IS NULL",
                source(noun)
            ),
            [],
        )?;
    }
    let texts = [
        ("customer", "x.id", "date(x.created_at / 1000, 'unixepoch')", "AND x.notes <> ''"),
        ("interaction", "x.customer_id", "x.at", ""),
        ("feedback", "x.customer_id", "x.on_date", ""),
        ("task", "x.customer_id", "x.due", ""),
    ];
    let rows: Vec<String> = texts
        .iter()
        .map(|(noun, owner, at, more)| {
            let source = source(noun);
            format!(
                "SELECT '{noun}' AS noun, x.id AS record_id, {owner} AS customer_id, {at} AS at,
                   CAST(julianday(substr({at}, 1, 10)) AS INTEGER) AS day FROM {source} WHERE x.deleted_at IS NULL {more}"
            )
        })
        .collect();
    tx.execute(
        &format!(
            "INSERT INTO search_doc (id, noun, record_id, customer_id)
             SELECT coalesce((SELECT max(d.id) FROM search_doc d WHERE d.id >= r.day << 20 AND d.id < (r.day + 1) << 20), r.day << 20)
               + row_number() OVER (PARTITION BY r.day ORDER BY r.at, r.record_id), r.noun, r.record_id, r.customer_id
             FROM ({}) r",
            rows.join(" UNION ALL ")
        ),
        [],
    )?;
    Ok(())
}

/// Indexes the placed documents that `source` names as `d`; ids must come upwards, or the index is flushed at every step back.
fn write(tx: &Tx<'_>, source: &str) -> StoreResult<()> {
    write_names(tx, source)?;
    write_texts(tx, source)
}

/// Customers and contacts, each by one query: in a large import a query a record would cost as much as the index.
fn write_names(tx: &Tx<'_>, source: &str) -> StoreResult<()> {
    let customers = format!(
        "SELECT d.id, x.name, x.code, x.business_id, x.vat_number,
           coalesce((SELECT group_concat(a.town, char(10)) FROM address a WHERE a.customer_id = x.id), '')
         FROM {source} CROSS JOIN customer x ON x.id = d.record_id WHERE d.noun = 'customer' AND d.id < {FIRST_TEXT} ORDER BY d.id"
    );
    let contacts = format!(
        "SELECT d.id, x.given_name, x.family_name, x.email, x.phone, ''
         FROM {source} CROSS JOIN contact x ON x.id = d.record_id WHERE d.noun = 'contact' ORDER BY d.id"
    );
    for (sql, document) in [(&customers, customer_document as fn([&str; 5]) -> String), (&contacts, contact_document)] {
        let mut statement = tx.reader().conn().prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            let part =
                |index| row.get_ref(index).map_err(StoreError::from)?.as_str().map_err(|error| StoreError::Damaged(error.to_string()));
            let text = document([part(1)?, part(2)?, part(3)?, part(4)?, part(5)?]);
            tx.execute("INSERT INTO search_name (rowid, typed, folded) VALUES (?1, ?2, ?3)", params![id, text, folded_words(&text)])?;
            tx.execute("INSERT INTO search_name_part (rowid, folded) VALUES (?1, ?2)", params![id, fold(&text)])?;
        }
    }
    Ok(())
}

fn write_texts(tx: &Tx<'_>, source: &str) -> StoreResult<()> {
    let db = tx.reader();
    let mut places =
        db.conn().prepare(&format!("SELECT d.id, d.noun, d.record_id FROM {source} WHERE d.id >= {FIRST_TEXT} ORDER BY d.id"))?;
    let mut rows = places.query([])?;
    while let Some(row) = rows.next()? {
        let (id, noun, record): (i64, Noun, [u8; 16]) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let Some(text) = text_of(db, noun, record)? else { continue };
        tx.execute("INSERT INTO search_text (rowid, typed, folded) VALUES (?1, ?2, ?3)", params![id, text, folded_words(&text)])?;
        tx.execute("INSERT INTO search_text_part (rowid, folded) VALUES (?1, ?2)", params![id, fold(&text)])?;
    }
    Ok(())
}

/// What a customer is found by: name, code and Business ID (with and without their signs), VAT number, towns.
fn customer_document([name, code, business_id, vat_number, towns]: [&str; 5]) -> String {
    [name, code, &joined(code), business_id, &joined(business_id), vat_number, towns].join("\n")
}

/// What a contact is found by: name, email, phone in its one form.
fn contact_document([given_name, family_name, email, phone, _]: [&str; 5]) -> String {
    format!("{given_name} {family_name}\n{email}\n{}", canonical_phone(phone))
}

/// The text that a record is found by, as it's shown around a hit.
pub(super) fn text_of(db: Reader<'_>, noun: Noun, record: [u8; 16]) -> StoreResult<Option<String>> {
    let sql = match noun {
        Noun::Interaction => "SELECT text, learned, '' FROM interaction WHERE id = ?1",
        Noun::Feedback => "SELECT words, product, learned FROM feedback WHERE id = ?1",
        Noun::Task => "SELECT title, reason, '' FROM task WHERE id = ?1",
        _ => "SELECT notes, '', '' FROM customer WHERE id = ?1",
    };
    db.row(sql, [record], |row| {
        let mut text: String = row.get(0)?;
        for index in 1..3 {
            let more = row.get_ref(index)?.as_str()?;
            if !more.is_empty() {
                text.push('\n');
                text.push_str(more);
            }
        }
        Ok(text)
    })
}

/// The folded forms of the words whose folding differs from their lower case.
fn folded_words(text: &str) -> String {
    let mut folded = String::new();
    for word in text.split(|c: char| !super::words::is_word_char(c)).filter(|word| !word.is_ascii()) {
        let plain = fold(word);
        if plain != word.to_lowercase() {
            folded.push_str(&plain);
            folded.push(' ');
        }
    }
    folded
}
