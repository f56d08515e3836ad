//! The dialog that scores a customer: 1 to 5 a criterion, each press kept at once, and what they come to.

use super::attractiveness_data::explained;
use crate::base::id::{CriterionId, CustomerId};
use crate::domain::attractiveness::{Aspect, weigh};
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::ops::criterion::CriterionDeed;
use crate::store::{Reader, StoreResult, criterion, customer};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx};
use crate::ui::kit::{Button, segmented};
use eframe::egui::{Label, RichText, ScrollArea, Ui, vec2};

/// The dialog.
pub struct Score {
    customer: CustomerId,
    name: String,
    /// Criteria by what they look at: the heading once, then name, chosen place.
    lines: Vec<(CriterionId, String, Option<String>, usize)>,
    choices: Vec<String>,
    result: String,
    why: String,
    close: String,
    help: String,
    none: String,
}

impl Score {
    /// The scores of a customer.
    pub fn new(customer: CustomerId) -> Self {
        let [name, result, why, close, help, none] = [const { String::new() }; 6];
        Self { customer, name, lines: Vec::new(), choices: Vec::new(), result, why, close, help, none }
    }
}

impl Dialog for Score {
    fn title(&self, words: &Words) -> String {
        words.text("care-score-title")
    }

    fn width(&self) -> f32 {
        560.0
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Criterion, Noun::Customer])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let words = cx.words;
        let criteria = criterion::list(db)?;
        let scores = criterion::scores(db, self.customer)?;
        self.name = customer::get(db, self.customer)?.map(|found| found.values.name).unwrap_or_default();
        let mut before: Option<Aspect> = None;
        let mut sorted: Vec<_> = criteria.iter().collect();
        sorted.sort_by_key(|own| own.values.aspect);
        self.lines = sorted
            .into_iter()
            .map(|own| {
                let head = (before.replace(own.values.aspect) != Some(own.values.aspect)).then(|| words.label(own.values.aspect));
                let score = scores.iter().find(|(id, _)| *id == own.id).map_or(0, |(_, score)| usize::try_from(*score).unwrap_or(0));
                (own.id, own.values.name.clone(), head, score)
            })
            .collect();
        self.choices = std::iter::once("–".to_owned()).chain((1..=5).map(|score: u8| score.to_string())).collect();
        let found = weigh(&criteria, &scores);
        let mean = |mean: Option<f64>| mean.map_or_else(|| "–".to_owned(), |mean| cx.formats.decimal(mean, 1));
        let strategy = found.strategy.map_or_else(|| words.text("care-no-strategy"), |strategy| words.label(strategy));
        self.result = words.with(
            "care-score-result",
            &[("attractiveness", mean(found.attractiveness).into()), ("risk", mean(found.risk).into()), ("strategy", strategy.into())],
        );
        self.why = explained(&found, &criteria, cx);
        self.close = words.text("kit-close");
        self.help = words.text("care-score-help");
        self.none = words.text("care-score-no-criteria");
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let theme = cx.theme;
        ui.add(Label::new(RichText::new(&self.name).font(theme.strong())).truncate());
        let help = if self.lines.is_empty() { &self.none } else { &self.help };
        ui.add(Label::new(RichText::new(help).font(theme.small()).color(theme.colors.text_muted)).wrap());
        let most = (ui.ctx().content_rect().height() - 400.0).max(160.0);
        ScrollArea::vertical().max_height(most).auto_shrink([false, true]).id_salt("scores").show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            for (id, name, head, score) in &self.lines {
                if let Some(head) = head {
                    ui.add_space(6.0);
                    ui.label(RichText::new(head).font(theme.small_strong()).color(theme.colors.text_muted));
                }
                ui.horizontal(|ui| {
                    let width = ui.available_width() - 236.0;
                    ui.allocate_ui(vec2(width, theme.sizes.control), |ui| {
                        ui.set_width(width);
                        ui.add(Label::new(name).truncate());
                    });
                    if let Some(at) = segmented::segmented(ui, theme, name, &self.choices, *score) {
                        let value = i64::try_from(at).ok().filter(|value| *value > 0);
                        cx.out.push(Command::Deed(CriterionDeed::Score(self.customer, *id, value).into()));
                    }
                });
            }
        });
        ui.separator();
        ui.add(Label::new(RichText::new(&self.result).font(theme.strong())).wrap());
        ui.add(Label::new(RichText::new(&self.why).font(theme.small()).color(theme.colors.text_muted)).wrap());
        ui.add_space(4.0);
        if Button::secondary(&self.close).show(ui, theme).clicked() {
            cx.out.push(Command::CloseDialog);
        }
    }
}
