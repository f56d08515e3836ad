//! The sheet of a line: what it is, where its figures come from, why they are believed; figures of the register are offered with their dates.

use super::facts::{self, Offer, Offers};
use super::values::{LineValues, SourceKind, YearTexts};
use crate::base::id::{BusinessCaseId, CaseLineId};
use crate::domain::business_case::{Case, CaseDraft, Category, LineDraft, LineKind, Scenario, When, compute};
use crate::domain::field::Field;
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::ops::business_case::BusinessCaseDeed;
use crate::ops::deed::Made;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::kit::{Button, icons};
use crate::ui::pages::shared::{FaultWords, FieldWords, Options, fields_scroll, kit, new_draft};
use eframe::egui::{Align, Label, Layout, RichText, Ui};

const FIELDS: &[Field] = &[Field::Category, Field::Name, Field::When, Field::Rationale];

/// Which line is edited.
pub(super) enum LineEdit {
    /// A new one of that draft.
    New(LineDraft),
    /// A line of the register.
    Change(CaseLineId, i64, Box<LineDraft>),
}

/// The sheet of a line.
pub(super) struct EditLine {
    case: BusinessCaseId,
    case_values: CaseDraft,
    editing: Option<(CaseLineId, i64)>,
    base: LineDraft,
    values: Option<LineValues>,
    state: FormState,
    labels: FieldWords,
    categories: Options<Category>,
    sources: Options<SourceKind>,
    whens: Options<When>,
    years: Vec<String>,
    offers: Offers,
    computed: String,
    faults: FaultWords,
    sent: bool,
}

impl EditLine {
    /// A sheet over a case.
    pub(super) fn new(case: BusinessCaseId, case_values: CaseDraft, edit: LineEdit) -> Self {
        let (base, editing) = match edit {
            LineEdit::New(draft) => (draft, None),
            LineEdit::Change(id, rev, draft) => (*draft, Some((id, rev))),
        };
        let mut state = FormState::new(new_draft());
        state.focus(Field::Name);
        Self {
            case,
            years: case_values.years().map(|year| year.to_string()).collect(),
            case_values,
            editing,
            base,
            values: None,
            state,
            labels: FieldWords::default(),
            categories: Options::default(),
            sources: Options::default(),
            whens: Options::default(),
            offers: Offers::default(),
            computed: String::new(),
            faults: FaultWords::default(),
            sent: false,
        }
    }

    /// Reads the form anew: faults, and what the line comes to.
    fn check(&mut self, words: &Words) -> Option<LineDraft> {
        let formats = words.formats();
        let (draft, faults) = self.values.as_ref()?.draft(&formats);
        self.faults = FaultWords::of(words, &faults);
        let case = Case { values: self.case_values.clone(), lines: vec![draft.clone()] };
        let outcome = compute(&case);
        let amounts = outcome.lines.first().cloned().unwrap_or_default();
        let told: Vec<String> = amounts.iter().map(|cents| formats.money_rounded(*cents)).collect();
        let total = formats.money_rounded(amounts.into_iter().sum());
        self.computed = words.with("business-case-computed", &[("amounts", told.join(" · ").into()), ("total", total.into())]);
        faults.is_empty().then_some(draft)
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let words = cx.words;
        let Self { values: Some(values), state, labels, faults, categories, sources, whens, years, .. } = self else { return false };
        let mut form = Form::new(kit(cx), state);
        ui.spacing_mut().item_spacing.y = 10.0;
        let spec = |field: Field| Spec::new(field, labels.get(field)).fault(faults.get(field));
        let hint = words.text("business-case-line-name-hint");
        let mut on = [false; 3];
        let [on_category, on_name, on_when] = &mut on;
        form.pair(
            ui,
            0.5,
            |ui, form| *on_category = form.choice(ui, &spec(Field::Category), &mut values.category, &categories.refs()).changed,
            |ui, form| *on_name = form.text(ui, &spec(Field::Name).hint(&hint), &mut values.name).changed,
        );
        let label = words.text("business-case-source");
        let mut changed = form.segmented(ui, &Spec::new("source", &label), &mut values.source, &sources.refs()).changed;
        changed |= figures_ui(ui, (&mut form, words), values, (years, faults));
        *on_when = form.segmented(ui, &spec(Field::When), &mut values.when, &whens.refs()).changed;
        ui.label(RichText::new(&self.computed).font(cx.theme.strong()));
        let (hint, help) = (words.text("business-case-rationale-hint"), words.text("business-case-rationale-help"));
        let rationale = form.notes(ui, &spec(Field::Rationale).hint(&hint).help(&help), &mut values.rationale, 2);
        changed |= own_ui(ui, (&mut form, words), values, years);
        changed || rationale.changed || on.contains(&true)
    }

    /// The figures that the register knows and that fit the line; pressing one puts it in, with its source and date.
    fn offers_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let (words, theme) = (cx.words, cx.theme);
        let Some(values) = &mut self.values else { return false };
        let fitting: Vec<&Offer> = self.offers.list.iter().filter(|offer| facts::fits(offer, values.source)).collect();
        ui.add_space(10.0);
        ui.label(RichText::new(words.text("business-case-facts")).font(theme.strong()));
        if fitting.is_empty() {
            ui.label(RichText::new(words.text("business-case-facts-none")).font(theme.small()).color(theme.colors.text_muted));
        }
        let mut used = None;
        for offer in fitting {
            ui.horizontal(|ui| {
                ui.vertical(|ui| {
                    ui.set_width((ui.available_width() - 140.0).max(160.0));
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.add(Label::new(format!("{}: {}", offer.name, offer.value)).wrap());
                    ui.label(RichText::new(&offer.source).font(theme.small()).color(theme.colors.text_muted));
                });
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let word = words.text("business-case-fact-use");
                    let spoken =
                        words.with("business-case-fact-to", &[("use", word.as_str().into()), ("fact", offer.name.as_str().into())]);
                    let button = Button::secondary(&word).show(ui, theme);
                    ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(spoken));
                    if button.clicked() {
                        used = Some(offer);
                    }
                });
            });
        }
        if let Some(offer) = used {
            facts::put(values, offer, &self.case_values, cx.formats);
        }
        if let Some(day) = values.figure_on.filter(|_| !values.figure_source.is_empty()) {
            let args = [("source", values.figure_source.as_str().into()), ("date", cx.formats.date(day).into())];
            let line = words.with("business-case-fact-from", &args);
            ui.label(RichText::new(line).font(theme.small()).color(theme.colors.text_muted));
        }
        used.is_some()
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        let Some(draft) = self.check(cx.words) else {
            if let Some(first) = self.faults.first() {
                self.state.save_failed(first);
            }
            return;
        };
        self.sent = true;
        match self.editing {
            Some((id, rev)) => cx.deed(BusinessCaseDeed::ChangeLine { id, rev, draft }),
            None => cx.deed(BusinessCaseDeed::AddLine(self.case, draft)),
        }
    }
}

/// The figures of the years, as the chosen source asks for them.
fn figures_ui(
    ui: &mut Ui,
    (form, words): (&mut Form<'_>, &Words),
    values: &mut LineValues,
    (years, faults): (&[String], &FaultWords),
) -> bool {
    let mut changed = false;
    let source = values.source;
    if source == SourceKind::Driver {
        let (share, margin) = (words.text("business-case-acting-share"), words.text("business-case-margin"));
        let mut on = [false; 2];
        let [on_share, on_margin] = &mut on;
        form.pair(
            ui,
            0.5,
            |ui, form| {
                let spec = Spec::new(Field::ActingShare, &share).fault(faults.get(Field::ActingShare));
                *on_share = form.decimal(ui, &spec, &mut values.share, 0).changed;
            },
            |ui, form| {
                let spec = Spec::new(Field::MarginShare, &margin).fault(faults.get(Field::MarginShare));
                *on_margin = form.decimal(ui, &spec, &mut values.margin, 0).changed;
            },
        );
        changed |= on.contains(&true);
    }
    for (texts, year) in values.years.iter_mut().zip(years) {
        let with_year = |key: &str| -> String {
            let args = [("year", year.as_str().into())];
            match key {
                "amount" => words.with("business-case-amount-year", &args),
                "hours" => words.with("business-case-hours-year", &args),
                "customers" => words.with("business-case-customers-year", &args),
                _ => words.with("business-case-change-year", &args),
            }
        };
        changed |= match source {
            SourceKind::Amounts => {
                let label = with_year("amount");
                form.money(ui, &Spec::new(("amount", year), &label).fault(faults.get(Field::Amount)).width(220.0), &mut texts.amount)
                    .changed
            }
            SourceKind::Hours => {
                let label = with_year("hours");
                let spec = Spec::new(("hours", year), &label).fault(faults.get(Field::Hours)).width(220.0);
                form.decimal(ui, &spec, &mut texts.hours, 1).changed
            }
            SourceKind::Driver => driver_year(ui, form, (year, texts, faults), (&with_year("customers"), &with_year("change"))),
        };
    }
    changed
}

fn driver_year(
    ui: &mut Ui,
    form: &mut Form<'_>,
    (year, texts, faults): (&str, &mut YearTexts, &FaultWords),
    (customers, change): (&str, &str),
) -> bool {
    let mut on = [false; 2];
    let [on_customers, on_change] = &mut on;
    form.pair(
        ui,
        0.5,
        |ui, form| {
            let spec = Spec::new(("customers", year), customers).fault(faults.get(Field::CustomerCount));
            *on_customers = form.decimal(ui, &spec, &mut texts.customers, 0).changed;
        },
        |ui, form| {
            let spec = Spec::new(("change", year), change).fault(faults.get(Field::ChangePerCustomer));
            *on_change = form.money(ui, &spec, &mut texts.change).changed;
        },
    );
    on.contains(&true)
}

/// Figures of the scenarios by hand, in place of their factors.
fn own_ui(ui: &mut Ui, (form, words): (&mut Form<'_>, &Words), values: &mut LineValues, years: &[String]) -> bool {
    let label = words.text("business-case-own-figures");
    let mut changed = form.check(ui, &Spec::new("owns", &label), &mut values.owns).changed;
    if !values.owns {
        return changed;
    }
    for (texts, year) in values.years.iter_mut().zip(years) {
        let label = |scenario: Scenario| {
            words.with("business-case-own-year", &[("scenario", words.label(scenario).into()), ("year", year.as_str().into())])
        };
        let (cautious, bold) = (label(Scenario::Cautious), label(Scenario::Bold));
        let mut on = [false; 2];
        let [on_cautious, on_bold] = &mut on;
        form.pair(
            ui,
            0.5,
            |ui, form| *on_cautious = form.money(ui, &Spec::new(("cautious", year), &cautious), &mut texts.cautious).changed,
            |ui, form| *on_bold = form.money(ui, &Spec::new(("bold", year), &bold), &mut texts.bold).changed,
        );
        changed |= on.contains(&true);
    }
    changed
}

impl Dialog for EditLine {
    fn title(&self, words: &Words) -> String {
        if self.editing.is_some() { words.text("business-case-line-title") } else { words.text("business-case-line-new-title") }
    }

    fn width(&self) -> f32 {
        560.0
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::BusinessCase])
    }

    fn load(&mut self, _db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let words = cx.words;
        let years = self.case_values.year_count;
        self.values.get_or_insert_with(|| LineValues::of(&self.base, cx.formats, years));
        self.labels = FieldWords::of(words, FIELDS);
        self.categories = Options::new(Category::of(self.base.kind).map(|category| (category, words.label(category))));
        self.whens = Options::of(words, When::ALL);
        let mut sources = vec![
            (SourceKind::Amounts, words.text("business-case-source-amounts")),
            (SourceKind::Hours, words.text("business-case-source-hours")),
        ];
        if self.base.kind != LineKind::Cost {
            sources.push((SourceKind::Driver, words.text("business-case-source-driver")));
        }
        self.sources = Options::new(sources);
        self.check(words);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.offers.ask(cx);
        let changed = fields_scroll(ui, 0.0, |ui| {
            let typed = self.fields_ui(ui, cx);
            let used = self.offers_ui(ui, cx);
            typed || used
        });
        if changed {
            self.check(cx.words);
        }
        ui.add_space(4.0);
        let word = cx.words.text("business-case-line-save");
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &word, self.faults.len());
        if let Some((id, _)) = self.editing {
            let word = cx.words.text("business-case-line-remove");
            if Button::ghost(&word).icon(icons::TRASH_2).show(ui, cx.theme).clicked() {
                cx.deed(BusinessCaseDeed::RemoveLine(id));
                cx.send(Command::CloseDialog);
            }
        }
        if footer.save && !self.sent {
            self.save(cx);
        }
        if footer.cancel {
            cx.send(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.sent = outcome.is_ok();
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
