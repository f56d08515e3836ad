//! Picks participants from the best customers; each line says why it's proposed.

use crate::base::id::{CustomerId, EngagementId};
use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::engagement::EngagementDeed;
use crate::ops::{Done, Refusal};
use crate::store::engagement::{self, Candidate};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::tick;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{dotted, fields_scroll, kit, new_draft};
use eframe::egui::{Label, RichText, Ui};

/// How many customers are proposed.
const MOST: i64 = 40;

/// The dialog.
pub struct PickParticipants {
    id: EngagementId,
    offers: Vec<(CustomerId, String, String, bool)>,
    text: String,
    save: String,
    state: FormState,
}

impl PickParticipants {
    /// Picks for an engagement.
    pub fn new(id: EngagementId) -> Self {
        Self { id, offers: Vec::new(), text: String::new(), save: String::new(), state: FormState::new(new_draft()) }
    }
}

/// Why a customer is proposed.
fn why(candidate: &Candidate, cx: &LoadCx<'_>) -> String {
    let (words, formats) = (cx.words, cx.formats);
    let value = candidate.value.map(|value| words.with("engagement-why-value", &[("amount", formats.money_rounded(value).into())]));
    let bought = (candidate.purchases.0 > 0)
        .then(|| words.with("engagement-why-purchases", &[("amount", formats.money_rounded(candidate.purchases).into())]));
    let last = candidate.last_purchase.map(|day| words.with("engagement-why-last", &[("date", formats.date(day).into())]));
    let segment = candidate.segment.map(|segment| words.label(segment));
    let parts = [segment, value, bought, last].map(Option::unwrap_or_default);
    dotted(parts.iter().map(String::as_str))
}

impl Dialog for PickParticipants {
    fn title(&self, words: &Words) -> String {
        words.text("engagement-pick")
    }

    fn width(&self) -> f32 {
        600.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let segment = engagement::get(db, self.id)?.and_then(|one| one.values.segment);
        let mut found = engagement::candidates(db, self.id, segment, MOST)?;
        // A base without segments yet still has its best customers.
        if found.is_empty() {
            found = engagement::candidates(db, self.id, None, MOST)?;
        }
        let by_value = found.iter().any(|candidate| candidate.value.is_some());
        self.text = cx.words.text(if found.is_empty() {
            "engagement-pick-none"
        } else if by_value {
            "engagement-pick-value"
        } else {
            "engagement-pick-purchases"
        });
        self.offers = found.into_iter().map(|one| (one.customer, one.name.clone(), why(&one, cx), false)).collect();
        self.save = cx.words.text("engagement-pick-save");
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let theme = cx.theme;
        ui.add(Label::new(RichText::new(&self.text).color(theme.colors.text_muted)).wrap());
        fields_scroll(ui, 60.0, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (customer, name, why, on) in &mut self.offers {
                ui.push_id(*customer, |ui| {
                    tick(ui, theme, name, on);
                    ui.horizontal_top(|ui| {
                        ui.add_space(28.0);
                        ui.add(Label::new(RichText::new(&*why).font(theme.small()).color(theme.colors.text_muted)).wrap());
                    });
                });
            }
        });
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &self.save, 0);
        let chosen: Vec<CustomerId> = self.offers.iter().filter(|(.., on)| *on && footer.save).map(|(customer, ..)| *customer).collect();
        if !chosen.is_empty() {
            cx.deed(EngagementDeed::Pick(self.id, chosen));
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
