//! How a customer's value is computed, in her own numbers and in words; as a side sheet, and as lines for the customer's card.

use crate::base::id::CustomerId;
use crate::domain::noun::{Noun, Nouns};
use crate::domain::portfolio::{ShownValue, ValueClass};
use crate::domain::segment::Segment;
use crate::domain::value::history::Sums;
use crate::domain::value::potential::to_cents;
use crate::domain::value::run::{KeptValue, ValueRun};
use crate::domain::value::{Activity, Level};
use crate::i18n::Words;
use crate::store::segment::CustomerSegment;
use crate::store::{Reader, StoreResult, customer, segment, value};
use crate::ui::app::page::{Cx, Dialog, LoadCx};
use crate::ui::kit::badge::{self, Weight};
use crate::ui::kit::{Theme, icons, paint};
use eframe::egui::{Label, RichText, Ui};

/// A step of the account: its title, its sentence.
struct Step {
    title: String,
    text: String,
}

/// How a value came about.
#[derive(Default)]
pub(crate) struct Story {
    name: String,
    segment: Option<Segment>,
    segment_note: String,
    by_hand: bool,
    class: Option<ValueClass>,
    class_word: String,
    value: String,
    range: String,
    steps: Vec<Step>,
}

impl Story {
    /// The story of a customer.
    ///
    /// # Errors
    /// What the file refuses.
    pub(crate) fn load(db: Reader<'_>, id: CustomerId, cx: &LoadCx<'_>) -> StoreResult<Self> {
        let mut story = Self { name: customer::name(db, id)?.unwrap_or_default(), ..Self::default() };
        let words = cx.words;
        let sums = value::history(db, id)?.sums(cx.today);
        if let Some(known) = segment::of_customer(db, id)? {
            story.tell_segment(&known, cx);
        }
        let Some(sums) = sums else {
            story.steps.push(step(words.text("value-step-purchases"), words.text("value-story-no-purchases")));
            return Ok(story);
        };
        story.steps.push(step(words.text("value-step-purchases"), purchases(&sums, cx)));
        story.steps.push(step(words.text("value-step-rhythm"), rhythm(&sums, cx)));
        let run = value::run(db)?;
        match (run, value::of_customer(db, id)?, value::classes(db)?) {
            (Some(run), Some(kept), Some((level, cuts))) if level != Level::TooLittle => {
                story.tell_value((&run, &kept), ValueClass::of(kept.value.clv, cuts), cx);
            }
            _ => story.steps.push(step(words.text("value-step-forecast"), words.text("value-level-means-too-little"))),
        }
        if let Some(rfm) = value::of_customer(db, id)?.and_then(|kept| kept.rfm) {
            let of = |score: u8| i64::from(score).into();
            let args = [("recency", of(rfm.recency)), ("frequency", of(rfm.frequency)), ("monetary", of(rfm.monetary)), ("of", of(rfm.of))];
            story.steps.push(step(words.text("value-step-rfm"), words.with("value-story-rfm", &args)));
        }
        Ok(story)
    }

    fn tell_segment(&mut self, known: &CustomerSegment, cx: &LoadCx<'_>) {
        let words = cx.words;
        self.segment = known.segment;
        self.by_hand = known.by_hand.is_some();
        let amount = known.standing.potential.map(|cents| cx.formats.money_rounded(cents));
        let potential = match (amount, known.entered.is_some()) {
            (Some(amount), true) => words.with("value-story-potential-entered", &[("amount", amount.into())]),
            (Some(amount), false) => words.with("value-story-potential-proposed", &[("amount", amount.into())]),
            (None, _) => words.text("value-story-potential-unknown"),
        };
        self.segment_note = match &known.by_hand {
            Some(hand) => format!("{} {potential}", words.with("value-story-by-hand", &[("reason", hand.reason.as_str().into())])),
            None => potential,
        };
    }

    fn tell_value(&mut self, (run, kept): (&ValueRun, &KeptValue), class: ValueClass, cx: &LoadCx<'_>) {
        let words = cx.words;
        let value = &kept.value;
        let money = |euros: f64| cx.formats.money_rounded(to_cents(euros));
        (self.class, self.class_word) = (Some(class), words.value_class(class));
        self.value = ShownValue::of(run.level, value.clv, class).map(|shown| words.shown_value(shown)).unwrap_or_default();
        if run.level != Level::Rough {
            let ten = |euros: f64| money((euros / 10.0).round() * 10.0);
            let args = [("low", ten(value.range.low).into()), ("high", ten(value.range.high).into())];
            self.range = words.with("value-story-range", &args);
        }
        let activity = words.label(Activity::of(value.p_alive));
        let places = if value.expected_purchases < 10.0 { 1 } else { 0 };
        let expected = cx.formats.decimal(value.expected_purchases, places);
        let args = [("activity", activity.into()), ("months", i64::from(run.months).into()), ("count", expected.into())];
        self.steps.push(step(words.text("value-step-forecast"), words.with("value-story-forecast", &args)));
        let own = f64::from(value.frequency) + 1.0;
        let weight = own / (own + run.spend.weight());
        let args = [
            ("spend", money(value.expected_spend).into()),
            ("shop", money(run.spend.average()).into()),
            ("share", cx.formats.percent(weight, 0).into()),
        ];
        self.steps.push(step(words.text("value-step-spend"), words.with("value-story-spend", &args)));
        let turnover = value.expected_purchases * value.expected_spend;
        let margin = run.margin.unwrap_or(1.0);
        let args = [
            ("turnover", money(turnover).into()),
            ("margin", cx.formats.percent(margin, 0).into()),
            ("kept", money(turnover * margin).into()),
        ];
        let text = if run.margin.is_some() { words.with("value-story-margin", &args) } else { words.with("value-story-no-margin", &args) };
        self.steps.push(step(words.text("value-step-margin"), text));
        let args = [("rate", cx.formats.percent(run.discount, 0).into()), ("value", self.value.as_str().into())];
        self.steps.push(step(words.text("value-step-discount"), words.with("value-story-discount", &args)));
    }
}

fn step(title: String, text: String) -> Step {
    Step { title, text }
}

fn purchases(sums: &Sums, cx: &LoadCx<'_>) -> String {
    let args = [
        ("count", i64::from(sums.purchases).into()),
        ("from", cx.formats.date(sums.first).into()),
        ("to", cx.formats.date(sums.last).into()),
        ("total", cx.formats.money_rounded(sums.total).into()),
        ("year", cx.formats.money_rounded(sums.last_year).into()),
    ];
    cx.words.with("value-story-purchases", &args)
}

fn rhythm(sums: &Sums, cx: &LoadCx<'_>) -> String {
    use crate::domain::value::history::days_between;
    let ago = cx.formats.days_ago(sums.last, cx.today);
    if sums.purchases < 2 {
        return cx.words.with("value-story-once", &[("ago", ago.into())]);
    }
    let between = days_between(sums.first, sums.last) / (sums.purchases - 1).max(1);
    cx.words.with("value-story-rhythm", &[("days", i64::from(between).into()), ("ago", ago.into())])
}

/// Draws the story: segment and value above, the steps below.
pub(crate) fn story_ui(ui: &mut Ui, cx: &Cx<'_>, story: &Story) {
    let theme = cx.theme;
    ui.spacing_mut().item_spacing.y = 6.0;
    if let Some(segment) = story.segment {
        ui.horizontal(|ui| {
            super::segment_badge(ui, theme, cx.words, segment);
            ui.label(RichText::new(cx.words.label(segment)).font(theme.strong()));
            if story.by_hand {
                let (rect, _) = ui.allocate_exact_size(eframe::egui::vec2(16.0, 20.0), eframe::egui::Sense::hover());
                paint::icon(ui.painter(), rect.center(), icons::HAND, 14.0, theme.colors.text_muted);
            }
            if let Some(class) = story.class {
                let weight = match class {
                    ValueClass::A => Weight::Filled,
                    ValueClass::B => Weight::Sunken,
                    ValueClass::C => Weight::Outlined,
                };
                badge::class(ui, theme, class.letter(), weight, &story.class_word);
            }
        });
        sentence(ui, theme, &story.segment_note);
    }
    if !story.value.is_empty() {
        ui.add_space(4.0);
        ui.label(RichText::new(cx.words.text("value-lifetime")).font(theme.small()).color(theme.colors.text_muted));
        ui.label(RichText::new(&story.value).font(theme.hero()));
        if !story.range.is_empty() {
            sentence(ui, theme, &story.range);
        }
    }
    for step in &story.steps {
        ui.add_space(6.0);
        ui.label(RichText::new(&step.title).font(theme.strong()));
        ui.add(Label::new(&step.text).wrap());
    }
}

fn sentence(ui: &mut Ui, theme: &Theme, text: &str) {
    ui.add(Label::new(RichText::new(text).color(theme.colors.text_muted)).wrap());
}

/// The side sheet.
pub(crate) struct Explain {
    customer: CustomerId,
    story: Story,
}

impl Explain {
    /// The story of a customer.
    pub(crate) fn new(customer: CustomerId) -> Self {
        Self { customer, story: Story::default() }
    }
}

impl Dialog for Explain {
    fn title(&self, words: &Words) -> String {
        words.text("value-explain")
    }

    fn width(&self) -> f32 {
        420.0
    }

    fn writes(&self) -> bool {
        false
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Value, Noun::Purchase, Noun::Customer])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.story = Story::load(db, self.customer, cx)?;
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.label(RichText::new(&self.story.name).font(cx.theme.strong()));
        story_ui(ui, cx, &self.story);
    }
}
