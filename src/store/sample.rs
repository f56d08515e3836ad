//! The marker of the made-up sample and its removal. Ids of one transaction follow each other, so two ids bound all that the sample made.

use super::error::StoreResult;
use super::setting;
use super::tx::Tx;
use crate::domain::setting::SettingKey;
use uuid::Uuid;

/// Remembers that everything from `first` to the newest id of this transaction is sample.
///
/// # Errors
/// What the file says.
pub fn mark(tx: &Tx<'_>, first: Uuid) -> StoreResult<()> {
    setting::set(tx, SettingKey::Sample, "1")?;
    let last: Uuid = tx.new_id();
    for (key, id) in [("sample_first", first), ("sample_last", last)] {
        tx.execute("INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2", (key, id.to_string()))?;
    }
    Ok(())
}

/// Removes what the sample made, for good: its customers with all that hangs on them, then tags, groups and persons that nobody else uses.
/// How many customers went.
///
/// # Errors
/// What the file says.
pub fn remove(tx: &Tx<'_>) -> StoreResult<usize> {
    let bound = |key: &str| tx.reader().row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get::<_, String>(0));
    let (Some(first), Some(last)) = (bound("sample_first")?, bound("sample_last")?) else { return Ok(0) };
    let (Ok(first), Ok(last)) = (Uuid::parse_str(&first), Uuid::parse_str(&last)) else { return Ok(0) };
    let range = (first.as_bytes(), last.as_bytes());
    // Children before parents, so that the change log has them in an order that can be turned back.
    let mut customers = 0;
    for (table, owner) in CHILDREN {
        let sql = format!("DELETE FROM {table} WHERE id BETWEEN ?1 AND ?2 OR {owner}");
        tx.execute(&sql, range)?;
    }
    customers += tx.execute("DELETE FROM customer WHERE id BETWEEN ?1 AND ?2", range)?;
    for table in ["assessment_rating", "assessment_rater", "assessment_round"] {
        tx.execute(
            &format!("DELETE FROM {table} WHERE {} BETWEEN ?1 AND ?2", if table == "assessment_round" { "id" } else { "round_id" }),
            range,
        )?;
    }
    for sql in UNUSED {
        tx.execute(sql, range)?;
    }
    setting::set(tx, SettingKey::Sample, "0")?;
    Ok(customers)
}

/// Nothing hangs on it that others could have added.
const ITSELF: &str = "FALSE";
const OF_TARGET: &str = "development_target_id BETWEEN ?1 AND ?2";
const OF_MODEL: &str = "care_model_id BETWEEN ?1 AND ?2";
const OF_PLAN: &str = "experience_plan_id BETWEEN ?1 AND ?2";
const OF_CUSTOMER: &str = "customer_id BETWEEN ?1 AND ?2";

/// Tables whose rows go with the sample or with a sample customer.
const CHILDREN: &[(&str, &str)] = &[
    ("customer_plan_task", "customer_plan_id IN (SELECT id FROM customer_plan WHERE customer_id BETWEEN ?1 AND ?2)"),
    ("customer_plan", OF_CUSTOMER),
    ("care_mark", "customer_id BETWEEN ?1 AND ?2 OR care_action_id IN (SELECT id FROM care_action WHERE care_model_id BETWEEN ?1 AND ?2)"),
    ("care_action", OF_MODEL),
    ("care_rhythm", OF_MODEL),
    ("care_model", ITSELF),
    ("criterion_score", "customer_id BETWEEN ?1 AND ?2 OR criterion_id BETWEEN ?1 AND ?2"),
    ("criterion", ITSELF),
    ("stage_declined", OF_CUSTOMER),
    ("customer_potential", OF_CUSTOMER),
    ("customer_segment", OF_CUSTOMER),
    ("case_amount", "case_line_id BETWEEN ?1 AND ?2"),
    ("case_line", "business_case_id BETWEEN ?1 AND ?2"),
    ("business_case", ITSELF),
    ("experience_task", "experience_id BETWEEN ?1 AND ?2 OR task_id BETWEEN ?1 AND ?2"),
    ("experience_none", OF_PLAN),
    ("experience", OF_PLAN),
    ("experience_plan", ITSELF),
    ("sales_step", ITSELF),
    ("immediate_action", OF_TARGET),
    ("milestone", OF_TARGET),
    ("development_target", ITSELF),
    ("tows_link", "tows_action_id BETWEEN ?1 AND ?2 OR swot_item_id BETWEEN ?1 AND ?2"),
    ("tows_action", ITSELF),
    ("swot_item", ITSELF),
    ("path_tick", ITSELF),
    ("task", OF_CUSTOMER),
    ("feedback", OF_CUSTOMER),
    ("interaction", OF_CUSTOMER),
    ("purchase", OF_CUSTOMER),
    ("consent", "contact_id IN (SELECT id FROM contact WHERE customer_id BETWEEN ?1 AND ?2)"),
    ("contact", OF_CUSTOMER),
    ("stage_move", OF_CUSTOMER),
    ("customer_tag", OF_CUSTOMER),
    ("customer_need_group", OF_CUSTOMER),
    ("custom_value", OF_CUSTOMER),
    ("customer_potential", OF_CUSTOMER),
    ("customer_segment", OF_CUSTOMER),
    ("customer_language", OF_CUSTOMER),
    ("address", OF_CUSTOMER),
];

/// What others may have taken into use stays.
const UNUSED: [&str; 5] = [
    "DELETE FROM setting WHERE key = 'value_margin' AND id BETWEEN ?1 AND ?2",
    "DELETE FROM tag WHERE id BETWEEN ?1 AND ?2 AND NOT EXISTS (SELECT 1 FROM customer_tag l WHERE l.tag_id = tag.id)",
    "DELETE FROM need_group WHERE id BETWEEN ?1 AND ?2 AND NOT EXISTS (SELECT 1 FROM customer_need_group l WHERE l.need_group_id = need_group.id)",
    "DELETE FROM custom_field WHERE id BETWEEN ?1 AND ?2 AND NOT EXISTS (SELECT 1 FROM custom_value v WHERE v.custom_field_id = custom_field.id)",
    "DELETE FROM person WHERE id BETWEEN ?1 AND ?2 AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.responsible_id = person.id)
       AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.person_id = person.id) AND NOT EXISTS (SELECT 1 FROM task t WHERE t.person_id = person.id)
       AND NOT EXISTS (SELECT 1 FROM development_target d WHERE d.person_id = person.id)",
];
