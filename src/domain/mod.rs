//! Nouns, drafts and their checks, rules and calculations. Pure: values in, values out; no clock, file, table, word or widget.
//!
//! Order of nouns (a later one may name an earlier one, by id only):
//! person → customer → contact → purchase → phase → interaction → task → feedback → segment → saved view → care model → experience →
//! calendar entry → engagement → business case → assessment → swot → development target → path.

pub mod assessment;
pub mod attractiveness;
pub mod business_case;
pub mod calendar_entry;
pub mod care_model;
pub mod check;
pub mod contact;
pub mod custom_field;
pub mod customer;
pub mod customer_plan;
pub mod development_target;
pub mod engagement;
pub mod experience;
pub mod fault;
pub mod feedback;
pub mod field;
pub mod grouping;
pub mod import_profile;
pub mod interaction;
pub mod measure;
pub mod noun;
pub mod occasion;
pub mod op;
pub mod path;
pub mod person;
pub mod phase;
pub mod portfolio;
pub mod purchase;
pub mod saved_view;
pub mod segment;
pub mod setting;
pub mod smart;
pub mod stage;
pub mod stage_proposal;
pub mod summary;
pub mod swot;
pub mod task;
pub mod value;
