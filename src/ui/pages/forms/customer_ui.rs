//! The drawing of the customer form: two columns, read one after the other.

use super::customer_values::{AddressValue, Offers, Values};
use super::twins::Twins;
use super::{Marks, Shell, asked, kit, lent, options};
use crate::base::id::CustomFieldId;
use crate::domain::custom_field::{CustomField, CustomKind};
use crate::domain::customer::{AddressKind, CustomerKind, Language};
use crate::domain::fault::Problem;
use crate::domain::field::Field;
use crate::domain::stage::{Depth, Stage};
use crate::i18n::Words;
use crate::ui::app::page::Cx;
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::Form;
use crate::ui::kit::{Button, Theme, icon_button, icons};
use eframe::egui::{Align, Layout, RichText, ScrollArea, Ui, vec2};

/// The fields in the order in which they are read: the first bad one of it gets focus.
pub(super) const ORDER: &[Field] = &[
    Field::Name,
    Field::Code,
    Field::Kind,
    Field::BusinessId,
    Field::VatNumber,
    Field::Web,
    Field::Languages,
    Field::Source,
    Field::Responsible,
    Field::AddressKind,
    Field::Street,
    Field::Postcode,
    Field::Town,
    Field::Country,
    Field::Stage,
    Field::Reason,
    Field::Depth,
    Field::Tags,
    Field::NeedGroups,
    Field::CustomValue,
    Field::Notes,
];

/// What the drawing needs beside the values.
pub(super) struct View<'a> {
    pub(super) offers: &'a Offers,
    pub(super) custom_faults: &'a [(CustomFieldId, Problem)],
    pub(super) twins: &'a Twins,
    /// Whether a reason is asked for.
    pub(super) stage_moved: bool,
    /// Whether there is a customer before and after.
    pub(super) walks: (bool, bool),
}

/// What was asked for.
#[derive(Clone, Copy, Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "what buttons and fields asked for")]
pub(super) struct Asked {
    pub(super) save: bool,
    pub(super) cancel: bool,
    pub(super) before: bool,
    pub(super) after: bool,
    /// A name or Business ID was written.
    pub(super) look_up: bool,
}

/// Draws the form.
pub(super) fn form_ui(ui: &mut Ui, cx: &mut Cx<'_>, shell: &mut Shell, values: &mut Values, view: &View<'_>) -> Asked {
    let mut result = walk_ui(ui, cx, view.walks);
    let marks = Marks::new(cx.words, &shell.faults, &[], &[Field::Name]);
    let mut form = Form::new(kit(cx), &mut shell.state);
    let at = std::cell::RefCell::new(values);
    let mut look_up = false;
    // The buttons stay in sight below: the fields scroll by themselves.
    let room = (ui.ctx().content_rect().height() - 300.0).max(200.0);
    let area = ScrollArea::vertical().id_salt("fields").min_scrolled_height(room).max_height(room).auto_shrink([false, true]);
    area.show(ui, |ui| {
        // Beside the scroll bar.
        ui.set_width(ui.available_width() - 10.0);
        form.two_columns(
            ui,
            |ui, form| {
                let values = &mut **at.borrow_mut();
                look_up |= who_ui((ui, form), &marks, values, view);
                addresses_ui((ui, form), &marks, (cx.theme, values));
            },
            |ui, form| {
                let values = &mut **at.borrow_mut();
                relationship_ui((ui, form), &marks, values, view);
                for field in &view.offers.fields {
                    custom_ui((ui, form), cx.words, (field, view.custom_faults), values);
                }
                marks.field((ui, form), Field::Notes, |ui, form, spec| form.notes(ui, &spec, &mut values.draft.notes, 4));
            },
        );
    });
    let word = cx.words.text("customer-form-save");
    let bad = shell.faults.iter().filter(|fault| !fault.problem.is_soft()).count();
    let footer = asked(ui, &mut form, (&word, bad), &marks);
    result.look_up = look_up;
    result.save = footer.save;
    result.cancel = footer.cancel;
    result
}

fn walk_ui(ui: &mut Ui, cx: &Cx<'_>, (has_before, has_after): (bool, bool)) -> Asked {
    let mut result = Asked::default();
    if has_before || has_after {
        // A row of its own height: in a place that scrolls, centring would take all the height there is.
        let row = vec2(ui.available_width(), cx.theme.sizes.control);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            let words = [cx.words.text("customer-card-next"), cx.words.text("customer-card-previous")];
            let [next, previous] = &words;
            ui.add_enabled_ui(has_after, |ui| result.after = icon_button(ui, cx.theme, icons::CHEVRON_DOWN, next).clicked());
            ui.add_enabled_ui(has_before, |ui| result.before = icon_button(ui, cx.theme, icons::CHEVRON_UP, previous).clicked());
        });
    }
    result
}

/// Who it is; whether a name or Business ID was written that must be looked up.
fn who_ui((ui, form): (&mut Ui, &mut Form<'_>), marks: &Marks<'_>, values: &mut Values, view: &View<'_>) -> bool {
    let (offers, twins) = (view.offers, view.twins);
    let draft = &mut values.draft;
    let name = marks.field((ui, form), Field::Name, |ui, form, spec| form.text(ui, &spec.warning(twins.name.as_deref()), &mut draft.name));
    let mut look_up = name.committed;
    let kinds = options(marks.words, CustomerKind::ALL);
    let (code, kind) = (&mut draft.code, &mut draft.kind);
    form.pair(
        ui,
        0.4,
        |ui, form| {
            marks.field((ui, form), Field::Code, |ui, form, spec| form.text(ui, &spec.hint(&offers.next_code), code));
        },
        |ui, form| drop(marks.field((ui, form), Field::Kind, |ui, form, spec| form.choice(ui, &spec, kind, &lent(&kinds)))),
    );
    let (business_id, vat_number) = (&mut draft.business_id, &mut draft.vat_number);
    form.pair(
        ui,
        0.5,
        |ui, form| {
            let answer = marks.field((ui, form), Field::BusinessId, |ui, form, spec| {
                form.text(ui, &spec.hint("1234567-8").warning(twins.business_id.as_deref()), business_id)
            });
            look_up |= answer.committed;
        },
        |ui, form| {
            marks.field((ui, form), Field::VatNumber, |ui, form, spec| form.text(ui, &spec.hint("FI12345678"), vat_number));
        },
    );
    marks.line((ui, form), Field::Web, &mut draft.web);
    let languages = options(marks.words, Language::ALL);
    marks.field((ui, form), Field::Languages, |ui, form, spec| form.multi(ui, &spec, &mut draft.languages, &lent(&languages)));
    let people: Vec<_> = offers.people.iter().map(|person| (person.id, person.name.as_str())).collect();
    let (source, responsible) = (&mut draft.source, &mut draft.responsible);
    let hint = marks.words.text("customer-form-source-hint");
    form.pair(
        ui,
        0.5,
        |ui, form| drop(marks.field((ui, form), Field::Source, |ui, form, spec| form.text(ui, &spec.hint(&hint), source))),
        |ui, form| {
            marks.field((ui, form), Field::Responsible, |ui, form, spec| form.choice_or_none(ui, &spec, responsible, &people));
        },
    );
    look_up
}

fn addresses_ui((ui, form): (&mut Ui, &mut Form<'_>), marks: &Marks<'_>, (theme, values): (&Theme, &mut Values)) {
    let mut gone = None;
    let several = values.addresses.len() > 1;
    for (number, value) in (1_usize..).zip(&mut values.addresses) {
        let title = if several {
            marks.words.with("customer-form-address-number", &[("number", number.into())])
        } else {
            marks.words.text("customer-form-address")
        };
        ui.push_id(("address", value.key), |ui| {
            ui.horizontal(|ui| {
                ui.label(RichText::new(&title).font(theme.strong()).color(theme.colors.text));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let name = marks.words.with("customer-form-address-remove", &[("address", title.as_str().into())]);
                    if icon_button(ui, theme, icons::TRASH_2, &name).clicked() {
                        gone = Some(value.key);
                    }
                });
            });
            address_ui((ui, form), marks, value);
        });
    }
    if let Some(key) = gone {
        values.addresses.retain(|value| value.key != key);
    }
    let word = marks.words.text("customer-form-address-add");
    if Button::ghost(&word).icon(icons::PLUS).show(ui, theme).clicked() {
        values.add_address();
    }
}

fn address_ui((ui, form): (&mut Ui, &mut Form<'_>), marks: &Marks<'_>, value: &mut AddressValue) {
    let key = value.key;
    let address = &mut value.address;
    let kinds = options(marks.words, AddressKind::ALL);
    let line = |ui: &mut Ui, form: &mut Form<'_>, field: Field, text: &mut String| {
        let label = marks.words.label(field);
        // The first address answers to the bare field, so that a fault's focus finds it.
        if key == 0 {
            marks.keyed((ui, form), (field, field), &label, |ui, form, spec| form.text(ui, &spec, text));
        } else {
            marks.keyed((ui, form), ((key, field), field), &label, |ui, form, spec| form.text(ui, &spec, text));
        }
    };
    let label = marks.words.label(Field::AddressKind);
    marks.keyed((ui, form), ((key, Field::AddressKind), Field::AddressKind), &label, |ui, form, spec| {
        form.choice(ui, &spec, &mut address.kind, &lent(&kinds))
    });
    line(ui, form, Field::Street, &mut address.street);
    let (postcode, town) = (&mut address.postcode, &mut address.town);
    form.pair(ui, 0.34, |ui, form| line(ui, form, Field::Postcode, postcode), |ui, form| line(ui, form, Field::Town, town));
    line(ui, form, Field::Country, &mut address.country);
}

fn relationship_ui((ui, form): (&mut Ui, &mut Form<'_>), marks: &Marks<'_>, values: &mut Values, view: &View<'_>) {
    let stages = options(marks.words, Stage::ALL);
    let depths = depths(marks.words);
    let (stage, depth) = (&mut values.draft.stage, &mut values.draft.depth);
    form.pair(
        ui,
        0.5,
        |ui, form| drop(marks.field((ui, form), Field::Stage, |ui, form, spec| form.choice(ui, &spec, stage, &lent(&stages)))),
        |ui, form| drop(marks.field((ui, form), Field::Depth, |ui, form, spec| form.choice_or_none(ui, &spec, depth, &lent(&depths)))),
    );
    if view.stage_moved {
        let label = marks.words.text("customer-form-stage-reason");
        marks.keyed((ui, form), (Field::Reason, Field::Reason), &label, |ui, form, spec| form.text(ui, &spec, &mut values.reason));
    }
    let help = marks.words.text("customer-form-tags-help");
    marks.field((ui, form), Field::Tags, |ui, form, spec| form.tags(ui, &spec.help(&help), &mut values.tags, &view.offers.tag_names));
    marks.field((ui, form), Field::NeedGroups, |ui, form, spec| {
        form.tags(ui, &spec.help(&help), &mut values.groups, &view.offers.group_names)
    });
}

/// Depths with their number, which is what is shown.
fn depths(words: &Words) -> Vec<(Depth, String)> {
    Depth::ALL.iter().map(|depth| (*depth, format!("{} {}", depth.code(), words.label(*depth)))).collect()
}

fn custom_ui(
    (ui, form): (&mut Ui, &mut Form<'_>),
    words: &Words,
    (field, faults): (&CustomField, &[(CustomFieldId, Problem)]),
    values: &mut Values,
) {
    let Some(value) = values.custom.iter_mut().find(|value| value.id == field.id) else { return };
    let fault = faults.iter().find(|(id, _)| *id == field.id).map(|(_, problem)| words.problem(problem));
    let spec = Spec::new(field.id, &field.name).fault(fault.as_deref());
    match field.kind {
        CustomKind::Text => drop(form.text(ui, &spec, &mut value.text)),
        CustomKind::Number => {
            let places = value.text.split_once([',', '.']).map_or(0, |(_, decimals)| decimals.trim().len());
            form.decimal(ui, &spec, &mut value.text, places);
        }
        CustomKind::Date => drop(form.date(ui, &spec.width(200.0), &mut value.text)),
        CustomKind::Choice => {
            let choices: Vec<_> = field.choices.iter().enumerate().map(|(at, choice)| (at, choice.as_str())).collect();
            let mut chosen = field.choices.iter().position(|choice| *choice == value.text);
            if form.choice_or_none(ui, &spec, &mut chosen, &choices).changed {
                value.text = chosen.and_then(|at| field.choices.get(at)).cloned().unwrap_or_default();
            }
        }
    }
}
