//! The drawer with how values are computed: a few sentences on the method, and what the owner says: margin, discount, horizon, her kind of
//! business, the model.

use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::noun::{Noun, Nouns};
use crate::domain::value::run::ValueRun;
use crate::domain::value::settings::ValueSettings;
use crate::domain::value::{Level, ValueModel};
use crate::i18n::{Formats, Words};
use crate::ops::deed::Made;
use crate::ops::value::ValueDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, value};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, FieldWords, Options, fields_scroll, kit, new_draft};
use eframe::egui::{Label, RichText, Ui};

const FIELDS: [Field; 4] = [Field::Margin, Field::Discount, Field::Horizon, Field::EveryDays];

/// What stands in the fields.
#[derive(Default)]
struct Values {
    margin: String,
    discount: String,
    months: u32,
    model: Option<ValueModel>,
    yearly_events: bool,
    first_untypical: bool,
    usual_days: String,
}

/// The drawer.
pub(super) struct EditSettings {
    values: Values,
    state: FormState,
    fields: FieldWords,
    months: Options<u32>,
    models: Options<ValueModel>,
    story: Vec<String>,
    faults: FaultWords,
    begun: bool,
    sent: bool,
}

impl EditSettings {
    /// The drawer.
    pub(super) fn new() -> Self {
        Self {
            values: Values::default(),
            state: FormState::new(new_draft()),
            fields: FieldWords::default(),
            months: Options::default(),
            models: Options::default(),
            story: Vec::new(),
            faults: FaultWords::default(),
            begun: false,
            sent: false,
        }
    }

    /// The drawer with the cursor where the margin is written.
    pub(super) fn asking_margin() -> Self {
        let mut drawer = Self::new();
        drawer.state.focus(Field::Margin);
        drawer
    }

    /// What was typed as settings, or what can't be read.
    fn read(&self, formats: &Formats) -> Result<ValueSettings, Vec<Fault>> {
        let values = &self.values;
        let mut faults = Vec::new();
        let mut percent = |field, text: &str| {
            let share = formats.parse_decimal(text).map(|percent| percent / 100.0);
            if share.is_none() && !text.trim().is_empty() {
                faults.push(Fault { field, problem: Problem::NotANumber });
            }
            share
        };
        let margin = percent(Field::Margin, &values.margin);
        let discount = percent(Field::Discount, &values.discount);
        let days = values.usual_days.trim();
        let usual_days: Option<u32> = days.parse().ok();
        if usual_days.is_none() && !days.is_empty() {
            faults.push(Fault { field: Field::EveryDays, problem: Problem::NotANumber });
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let settings = ValueSettings {
            margin,
            discount: discount.unwrap_or(ValueSettings::default().discount),
            months: values.months,
            model: values.model.unwrap_or(ValueModel::Auto),
            yearly_events: values.yearly_events,
            first_untypical: values.first_untypical,
            usual_days,
        };
        settings.check().map(|()| settings)
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let words = cx.words;
        for sentence in &self.story {
            ui.add(Label::new(RichText::new(sentence).color(cx.theme.colors.text_muted)).wrap());
        }
        ui.add_space(2.0);
        let Self { state, fields, faults, values, .. } = self;
        let mut form = Form::new(kit(cx), state);
        let spec = |field: Field| Spec::new(field, fields.get(field)).fault(faults.get(field));
        let (margin, discount, usual) =
            (words.text("value-margin-help"), words.text("value-discount-help"), words.text("value-usual-days-help"));
        let mut changed = form.decimal(ui, &spec(Field::Margin).help(&margin), &mut values.margin, 0).changed;
        changed |= form.choice(ui, &spec(Field::Horizon), &mut values.months, &self.months.refs()).changed;
        changed |= form.decimal(ui, &spec(Field::Discount).help(&discount), &mut values.discount, 0).changed;
        let (events, untypical) = (words.text("value-yearly-events"), words.text("value-first-untypical"));
        form.check(ui, &Spec::new("events", &events), &mut values.yearly_events);
        form.check(ui, &Spec::new("untypical", &untypical), &mut values.first_untypical);
        changed |= form.text(ui, &spec(Field::EveryDays).help(&usual), &mut values.usual_days).changed;
        let model = words.text("value-model");
        let mut chosen = values.model.unwrap_or(ValueModel::Auto);
        form.choice(ui, &Spec::new("model", &model), &mut chosen, &self.models.refs());
        values.model = Some(chosen);
        if changed {
            self.faults = FaultWords::default();
        }
    }
}

impl Dialog for EditSettings {
    fn title(&self, words: &Words) -> String {
        words.text("value-how")
    }

    fn width(&self) -> f32 {
        440.0
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Value])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let words = cx.words;
        self.fields = FieldWords::of(words, &FIELDS)
            .but(Field::Margin, words.text("value-margin"))
            .but(Field::Discount, words.text("value-discount"))
            .but(Field::EveryDays, words.text("value-usual-days"));
        self.months =
            Options::new([12, 36, 60].map(|months: u32| (months, words.with("value-months", &[("count", i64::from(months).into())]))));
        self.models = Options::of(words, ValueModel::ALL);
        self.story = story(value::run(db)?.as_ref(), cx);
        if !std::mem::replace(&mut self.begun, true) {
            let kept = value::settings(db)?;
            let percent = |share: f64| cx.formats.decimal(share * 100.0, 0);
            self.values = Values {
                margin: kept.margin.map(percent).unwrap_or_default(),
                discount: percent(kept.discount),
                months: kept.months,
                model: Some(kept.model),
                yearly_events: kept.yearly_events,
                first_untypical: kept.first_untypical,
                usual_days: kept.usual_days.map(|days| days.to_string()).unwrap_or_default(),
            };
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.spacing_mut().item_spacing.y = 10.0;
        fields_scroll(ui, 0.0, |ui| self.fields_ui(ui, cx));
        ui.add_space(4.0);
        let save = cx.words.text("value-save");
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &save, self.faults.len());
        if footer.save && !self.sent && !cx.read_only {
            match self.read(cx.formats) {
                Ok(settings) => {
                    self.sent = true;
                    cx.deed(ValueDeed::Set(settings));
                }
                Err(faults) => {
                    if let Some(first) = faults.first() {
                        self.state.save_failed(first.field);
                    }
                    self.faults = FaultWords::of(cx.words, &faults);
                }
            }
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

/// The method and what the base can tell, in the owner's own numbers.
fn story(run: Option<&ValueRun>, cx: &LoadCx<'_>) -> Vec<String> {
    let words = cx.words;
    let mut story = vec![words.text("value-method")];
    let Some(run) = run else { return story };
    let number = |count: usize| cx.formats.number(i64::try_from(count).unwrap_or(i64::MAX));
    let evidence = [
        ("customers", number(run.evidence.customers).into()),
        ("repeat", number(run.evidence.repeat_buyers).into()),
        ("repeats", number(usize::try_from(run.evidence.repeats).unwrap_or_default()).into()),
    ];
    story.push(words.with("value-evidence", &evidence));
    story.push(match run.level {
        Level::TooLittle => words.text("value-level-means-too-little"),
        Level::Rough => words.text("value-level-means-rough"),
        Level::Fair => words.text("value-level-means-fair"),
        Level::Good => words.text("value-level-means-good"),
    });
    if run.level != Level::TooLittle {
        let (equity, range) = words.shown_equity(run.level, run.totals.customer_equity, run.totals.range);
        let args = [("range", range.into()), ("months", i64::from(run.months).into())];
        let _ = equity;
        story.push(words.with("value-equity-means", &args));
    }
    if run.spend_follows_frequency.is_some() {
        story.push(words.text("value-spend-follows"));
    }
    let left_out = run.left_out.0 + run.left_out.1;
    if left_out > 0 {
        story.push(words.with("value-left-out", &[("count", left_out.into())]));
    }
    story
}
