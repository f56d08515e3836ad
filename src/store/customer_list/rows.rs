//! Rows of the grid for the visible page.

use crate::base::id::{CustomFieldId, CustomerId};
use crate::domain::customer::Language;
use crate::domain::portfolio::{ShownValue, ValueClass};
use crate::domain::summary::CustomerRow;
use crate::domain::value::Level;
use crate::store::columns::Iso;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::value;
use rusqlite::Row;

/// Between the parts of a gathered text, and between the halves of a part; no stored text holds them.
const PART: char = '\u{1F}';
const HALF: char = '\u{1E}';

const SELECT: &str = "SELECT c.id, c.rev, c.code, c.name, c.kind, c.business_id, c.vat_number, c.web, c.source, c.stage, c.depth, c.notes,
   a.street, a.postcode, s.town, a.country, c.responsible_id, coalesce(r.name, ''),
   (SELECT group_concat(l.language, char(31) ORDER BY l.position) FROM customer_language l WHERE l.customer_id = c.id),
   (SELECT group_concat(t.name, char(31) ORDER BY t.name) FROM customer_tag l JOIN tag t ON t.id = l.tag_id
      WHERE l.customer_id = c.id AND t.deleted_at IS NULL),
   (SELECT group_concat(g.name, char(31) ORDER BY g.name) FROM customer_need_group l JOIN need_group g ON g.id = l.need_group_id
      WHERE l.customer_id = c.id AND g.deleted_at IS NULL),
   (SELECT group_concat(lower(hex(v.custom_field_id)) || char(30) || v.value, char(31)) FROM custom_value v WHERE v.customer_id = c.id),
   trim(coalesce(p.given_name || ' ' || p.family_name, '')), coalesce(p.email, ''), coalesce(p.phone, ''),
   s.last_contact_at, s.last_contact_channel, coalesce(b.name, ''), s.next_due, coalesce(t.title, ''), s.purchases_12m_cents, s.last_purchase_on, s.emotion,
   v.segment, v.clv
 FROM customer c JOIN customer_summary s ON s.customer_id = c.id
 LEFT JOIN customer_value v ON v.customer_id = c.id
 LEFT JOIN address a ON a.id = (SELECT id FROM address WHERE customer_id = c.id ORDER BY position LIMIT 1)
 LEFT JOIN contact p ON p.id = (SELECT id FROM contact WHERE customer_id = c.id AND deleted_at IS NULL ORDER BY decides DESC, id LIMIT 1)
 LEFT JOIN person r ON r.id = c.responsible_id LEFT JOIN person b ON b.id = s.last_contact_by LEFT JOIN task t ON t.id = s.next_task_id
 WHERE c.id = ?1";

/// The rows of the given customers in their order; gone ones are left out.
///
/// # Errors
/// What the file says.
pub fn rows(db: Reader<'_>, ids: &[CustomerId]) -> StoreResult<Vec<CustomerRow>> {
    let mut found = Vec::with_capacity(ids.len());
    let classes = value::classes(db)?;
    for id in ids {
        found.extend(db.row(SELECT, [id], |row| customer_row(row, classes))?);
    }
    Ok(found)
}

fn customer_row(row: &Row<'_>, classes: Option<(Level, (f64, f64))>) -> rusqlite::Result<CustomerRow> {
    let text = |column: usize| row.get::<_, Option<String>>(column).map(Option::unwrap_or_default);
    let list =
        |column: usize| text(column).map(|all| all.split(PART).filter(|part| !part.is_empty()).map(str::to_owned).collect::<Vec<_>>());
    let shown = |clv: f64| {
        let (level, cuts) = classes.filter(|(level, _)| *level != Level::TooLittle)?;
        let class = ValueClass::of(clv, cuts);
        Some((class, ShownValue::of(level, clv, class)?))
    };
    let value = row.get::<_, Option<f64>>(34)?.and_then(shown);
    Ok(CustomerRow {
        id: row.get(0)?,
        rev: row.get(1)?,
        code: row.get(2)?,
        name: row.get(3)?,
        kind: row.get(4)?,
        business_id: row.get(5)?,
        vat_number: row.get(6)?,
        web: row.get(7)?,
        source: row.get(8)?,
        stage: row.get(9)?,
        depth: row.get(10)?,
        notes: row.get(11)?,
        street: text(12)?,
        postcode: text(13)?,
        town: text(14)?,
        country: text(15)?,
        responsible: row.get(16)?,
        responsible_name: row.get(17)?,
        languages: list(18)?.iter().filter_map(|code| Language::from_code(code)).collect(),
        tags: list(19)?,
        need_groups: list(20)?,
        custom: list(21)?.iter().filter_map(|pair| custom_value(pair)).collect(),
        contact: row.get(22)?,
        email: row.get(23)?,
        phone: row.get(24)?,
        last_contact: row.get::<_, Option<Iso<_>>>(25)?.map(|at| at.0),
        last_contact_channel: row.get(26)?,
        last_contact_by: row.get(27)?,
        next_due: row.get::<_, Option<Iso<_>>>(28)?.map(|on| on.0),
        next_step: row.get(29)?,
        purchases_12m: row.get(30)?,
        last_purchase: row.get::<_, Option<Iso<_>>>(31)?.map(|on| on.0),
        emotion: row.get(32)?,
        segment: row.get(33)?,
        value_class: value.map(|(class, _)| class),
        value: value.map(|(_, value)| value),
    })
}

fn custom_value(pair: &str) -> Option<(CustomFieldId, String)> {
    let (id, value) = pair.split_once(HALF)?;
    Some((CustomFieldId(uuid::Uuid::try_parse(id).ok()?), value.to_owned()))
}
