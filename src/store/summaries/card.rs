//! The customer card: everything about one customer that the screen and the visit brief show, read once.

use super::rows;
use crate::base::Date;
use crate::base::id::CustomerId;
use crate::base::money::Cents;
use crate::domain::summary::{ContactCard, CustomFact, CustomerCard, PurchaseFacts, QuarterSum, YearSum};
use crate::store::columns::Iso;
use crate::store::derived::year_before;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::{contact, customer, stage_move};

/// Interactions and feedbacks on the card.
const LATEST: i64 = 5;

/// The card of a customer, or `None` when it isn't there (any more).
///
/// # Errors
/// What the file says.
pub fn card(db: Reader<'_>, id: CustomerId, today: Date) -> StoreResult<Option<CustomerCard>> {
    let Some(customer) = customer::get(db, id)? else { return Ok(None) };
    let named = |sql: &str| db.rows(sql, [id], |row| row.get::<_, String>(0)).map(|names| names.into_iter().next().unwrap_or_default());
    let count =
        |sql: &str| db.row(sql, [id], |row| row.get::<_, i64>(0)).map(|n| usize::try_from(n.unwrap_or_default()).unwrap_or_default());
    let open_tasks = db.rows(
        &format!(
            "{} WHERE t.customer_id = ?1 AND t.deleted_at IS NULL AND t.done_on IS NULL ORDER BY t.due, t.due_time IS NULL, t.due_time",
            rows::TASK
        ),
        [id],
        rows::task,
    )?;
    Ok(Some(CustomerCard {
        responsible_name: named("SELECT p.name FROM customer c JOIN person p ON p.id = c.responsible_id WHERE c.id = ?1")?,
        tags: db.rows(
            "SELECT t.id, t.name FROM customer_tag l JOIN tag t ON t.id = l.tag_id WHERE l.customer_id = ?1 AND t.deleted_at IS NULL ORDER BY t.name",
            [id],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?,
        need_groups: db.rows(
            "SELECT g.id, g.name FROM customer_need_group l JOIN need_group g ON g.id = l.need_group_id
             WHERE l.customer_id = ?1 AND g.deleted_at IS NULL ORDER BY g.name",
            [id],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?,
        custom: custom_facts(db, id)?,
        contacts: contacts(db, id)?,
        stage_moves: stage_move::list(db, id)?,
        purchases: purchase_facts(db, id, today)?,
        next_step: open_tasks.first().cloned(),
        open_tasks,
        interactions: db.rows(
            &format!("{} WHERE i.customer_id = ?1 AND i.deleted_at IS NULL ORDER BY i.at DESC, i.id DESC LIMIT ?2", rows::INTERACTION),
            (id, LATEST),
            rows::interaction,
        )?,
        feedback: db.rows(
            &format!("{} WHERE f.customer_id = ?1 AND f.deleted_at IS NULL ORDER BY f.on_date DESC, f.id DESC LIMIT ?2", rows::FEEDBACK),
            (id, LATEST),
            rows::feedback,
        )?,
        emotion: db.row("SELECT emotion FROM customer_summary WHERE customer_id = ?1", [id], |row| row.get(0))?.flatten(),
        interaction_count: count("SELECT count(*) FROM interaction WHERE customer_id = ?1 AND deleted_at IS NULL")?,
        feedback_count: count("SELECT count(*) FROM feedback WHERE customer_id = ?1 AND deleted_at IS NULL")?,
        open_feedback_count: count(
            "SELECT count(*) FROM feedback WHERE customer_id = ?1 AND deleted_at IS NULL AND status IN ('new', 'acknowledged', 'in_progress')",
        )?,
        customer,
    }))
}

fn custom_facts(db: Reader<'_>, id: CustomerId) -> StoreResult<Vec<CustomFact>> {
    db.rows(
        "SELECT f.id, f.name, f.kind, v.value FROM custom_value v JOIN custom_field f ON f.id = v.custom_field_id
         WHERE v.customer_id = ?1 AND f.deleted_at IS NULL ORDER BY f.position",
        [id],
        |row| Ok(CustomFact { field: row.get(0)?, name: row.get(1)?, kind: row.get(2)?, value: row.get(3)? }),
    )
}

fn contacts(db: Reader<'_>, id: CustomerId) -> StoreResult<Vec<ContactCard>> {
    let mut cards = Vec::new();
    for person in contact::list(db, id)? {
        let consents = contact::current_consents(db, person.id)?;
        cards.push(ContactCard { contact: person, consents });
    }
    cards.sort_by_key(|card| !card.contact.values.roles.contains(&crate::domain::contact::Role::Decides));
    Ok(cards)
}

/// Sums of a customer's purchases by year, quarter and the last twelve months.
fn purchase_facts(db: Reader<'_>, id: CustomerId, today: Date) -> StoreResult<PurchaseFacts> {
    let bought = db.rows(
        "SELECT on_date, amount_cents, margin_cents FROM purchase WHERE customer_id = ?1 AND deleted_at IS NULL ORDER BY on_date",
        [id],
        |row| Ok((row.get::<_, Iso<Date>>(0)?.0, row.get::<_, Cents>(1)?, row.get::<_, Option<Cents>>(2)?)),
    )?;
    let year_ago = year_before(today);
    let sum = |after: Date, until: Date| bought.iter().filter(|(on, ..)| *on > after && *on <= until).map(|(_, amount, _)| *amount).sum();
    Ok(PurchaseFacts {
        years: years(&bought),
        quarters: quarters(&bought, today),
        last_12m: sum(year_ago, today),
        before_12m: sum(year_before(year_ago), year_ago),
        count_12m: bought.iter().filter(|(on, ..)| *on > year_ago && *on <= today).count(),
        count: bought.len(),
        total: bought.iter().map(|(_, amount, _)| *amount).sum(),
        first: bought.first().map(|(on, ..)| *on),
        last: bought.last().map(|(on, ..)| *on),
    })
}

/// A purchase's day, amount and margin.
type Bought = (Date, Cents, Option<Cents>);

fn years(bought: &[Bought]) -> Vec<YearSum> {
    let (Some((first, ..)), Some((last, ..))) = (bought.first(), bought.last()) else { return Vec::new() };
    let year_sum = |year: i16| {
        let of_year = || bought.iter().filter(move |(on, ..)| on.year() == year);
        let margins: Vec<Cents> = of_year().filter_map(|(_, _, margin)| *margin).collect();
        let margin = (!margins.is_empty()).then(|| margins.into_iter().sum());
        YearSum { year, amount: of_year().map(|(_, amount, _)| *amount).sum(), margin, count: of_year().count() }
    };
    (first.year()..=last.year()).map(year_sum).collect()
}

fn quarters(bought: &[Bought], today: Date) -> Vec<QuarterSum> {
    let number = |on: Date| i32::from(on.year()) * 4 + i32::from((on.month() - 1) / 3);
    let current = number(today);
    let quarter_sum = |quarter: i32| QuarterSum {
        year: i16::try_from(quarter.div_euclid(4)).unwrap_or_default(),
        quarter: i8::try_from(quarter.rem_euclid(4) + 1).unwrap_or_default(),
        amount: bought.iter().filter(|(on, ..)| number(*on) == quarter).map(|(_, amount, _)| *amount).sum(),
    };
    (current - 7..=current).map(quarter_sum).collect()
}
