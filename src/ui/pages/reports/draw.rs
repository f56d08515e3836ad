//! The gallery of reports, drawn.

use super::ReportsPage;
use crate::domain::measure::MeasurePeriod;
use crate::i18n::{Lang, Words};
use crate::ops::print::Parts;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::fields::{Spec, Suggestions};
use crate::ui::kit::form::Form;
use crate::ui::kit::{Button, card, icons, paint, segmented};
use crate::ui::pages::shared::{Print, kit};
use eframe::egui::{Align, Label, Layout, RichText, ScrollArea, Sense, Ui, vec2};

/// Width of a report's card.
const WIDTH: f32 = 344.0;
/// Height within it, so that the buttons stand in one line.
const HEIGHT: f32 = 288.0;

/// Space between two cards.
const GAP: f32 = 16.0;

/// Draws a card; the document that was asked for.
type CardUi = fn(&mut ReportsPage, &mut Ui, &Cx<'_>) -> Option<Print>;

/// The cards in their order.
const CARDS: [CardUi; 7] = [
    ReportsPage::card_ui,
    ReportsPage::list_ui,
    ReportsPage::business_case_ui,
    ReportsPage::assessment_ui,
    |_, ui, cx| development_ui(ui, cx),
    |_, ui, cx| swot_ui(ui, cx),
    |_, ui, cx| recovery_ui(ui, cx),
];

/// What stands on a card.
struct Face<'a> {
    icon: char,
    title: &'a str,
    text: &'a str,
}

impl ReportsPage {
    /// Draws the page; the document that was asked for.
    pub(super) fn draw(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, lang: Lang) -> Option<Print> {
        let words = cx.words;
        ui.add_space(16.0);
        ui.label(RichText::new(words.text("app-page-reports")).font(cx.theme.title()));
        ui.horizontal(|ui| {
            let names: Vec<String> = Lang::ALL.iter().map(|lang| Words::new(*lang).text("app-language-name")).collect();
            let chosen = Lang::ALL.iter().position(|known| *known == lang).unwrap_or(0);
            let name = words.text("report-language");
            ui.label(RichText::new(&name).color(cx.theme.colors.text_muted));
            if let Some(pressed) = segmented::segmented(ui, cx.theme, &name, &names, chosen) {
                self.lang = Lang::ALL.get(pressed).copied();
            }
        });
        ui.add_space(12.0);
        let mut print = None;
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(16.0, 16.0);
            ui.horizontal_wrapped(|ui| {
                let pressed = [
                    self.card_ui(ui, cx),
                    self.list_ui(ui, cx),
                    self.business_case_ui(ui, cx),
                    self.assessment_ui(ui, cx),
                    dashboard_ui(ui, cx),
                    development_ui(ui, cx),
                    recovery_ui(ui, cx),
                ];
                print = pressed.into_iter().flatten().next();
            });
            ui.spacing_mut().item_spacing = vec2(GAP, GAP);
            // Cards are too tall for a wrapped line to break before them: each row is laid by itself.
            let beside = ((ui.available_width() + GAP) / (WIDTH + GAP)).floor().max(1.0) as usize;
            for row in CARDS.chunks(beside) {
                ui.horizontal_top(|ui| {
                    for draw in row {
                        print = draw(self, ui, cx).or(print.take());
                    }
                });
            }
            self.made_ui(ui, cx);
        });
        print
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> Option<Print> {
        let words = cx.words;
        let (title, text, label) = (words.text("report-card-title"), words.text("report-card-text"), words.text("field-customer"));
        let ready = self.customer.picked.is_some();
        let face = Face { icon: icons::ID_CARD, title: &title, text: &text };
        let pressed = report_ui(ui, cx, &face, ready, |ui| {
            let mut form = Form::new(kit(cx), &mut self.form);
            let answer =
                form.entity(ui, &Spec::new("customer", &label), &mut self.customer, Suggestions { items: &self.hits, can_create: false });
            if answer.query.is_some() {
                self.query = answer.query;
            }
        });
        if pressed { self.card() } else { None }
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> Option<Print> {
        let words = cx.words;
        let (title, text, label) = (words.text("report-list-title"), words.text("report-list-text"), words.text("report-list-view"));
        let face = Face { icon: icons::USERS, title: &title, text: &text };
        let pressed = report_ui(ui, cx, &face, true, |ui| {
            let options: Vec<(usize, &str)> = self.views.iter().enumerate().map(|(place, view)| (place, view.title.as_str())).collect();
            Form::new(kit(cx), &mut self.form).choice(ui, &Spec::new("view", &label), &mut self.view, &options);
        });
        if pressed { self.list() } else { None }
    }

    fn business_case_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> Option<Print> {
        let words = cx.words;
        let (title, text, label) = (words.text("report-case-title"), words.text("report-case-text"), words.text("report-case-choose"));
        let face = Face { icon: icons::CALCULATOR, title: &title, text: &text };
        let pressed = report_ui(ui, cx, &face, !self.cases.is_empty(), |ui| {
            if self.cases.is_empty() {
                ui.label(RichText::new(words.text("report-case-none")).font(cx.theme.small()).color(cx.theme.colors.text_muted));
                return;
            }
            let options: Vec<(usize, &str)> = self.cases.iter().enumerate().map(|(place, (_, name))| (place, name.as_str())).collect();
            Form::new(kit(cx), &mut self.form).choice(ui, &Spec::new("case", &label), &mut self.case, &options);
        });
        if pressed { self.business_case() } else { None }
    }

    fn assessment_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> Option<Print> {
        let words = cx.words;
        let (title, label) = (words.text("app-page-assessment"), words.text("assessment-round"));
        let text = words.text(if self.rounds.is_empty() { "report-assessment-none" } else { "report-assessment-text" });
        let face = Face { icon: icons::CLIPBOARD_CHECK, title: &title, text: &text };
        let pressed = report_ui(ui, cx, &face, !self.rounds.is_empty(), |ui| {
            if !self.rounds.is_empty() {
                Form::new(kit(cx), &mut self.form).choice(ui, &Spec::new("round", &label), &mut self.round, &self.rounds.refs());
            }
        });
        pressed.then_some(Print::Assessment(Some(self.round)))
    }

    fn made_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let made = self.printing.made();
        if made.is_empty() {
            return;
        }
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.label(RichText::new(cx.words.text("report-made")).font(cx.theme.strong()));
        for file in made {
            ui.horizontal(|ui| {
                ui.label(RichText::new(icons::FILE_TEXT).font(cx.theme.icon_small()).color(cx.theme.colors.text_muted));
                ui.label(&file.name).on_hover_text(file.path.display().to_string());
                if Button::ghost(&cx.words.text("app-open-file")).show(ui, cx.theme).clicked() {
                    cx.send(Command::OpenFile(file.path.clone()));
                }
            });
        }
    }
}

fn dashboard_ui(ui: &mut Ui, cx: &Cx<'_>) -> Option<Print> {
    let words = cx.words;
    let (title, text) = (words.text("report-dashboard-card"), words.text("report-dashboard-when"));
    let face = Face { icon: icons::GAUGE, title: &title, text: &text };
    report_ui(ui, cx, &face, true, |_| {}).then_some(Print::Dashboard(MeasurePeriod::TwelveMonths, None))
}

/// The two cards of the firm's own development.
fn development_ui(ui: &mut Ui, cx: &Cx<'_>) -> Option<Print> {
    let (title, text) = (cx.words.text("report-development-kind"), cx.words.text("report-development-card"));
    report_ui(ui, cx, &Face { icon: icons::TARGET, title: &title, text: &text }, true, |_| {}).then_some(Print::Development(Parts::Whole))
}

fn swot_ui(ui: &mut Ui, cx: &Cx<'_>) -> Option<Print> {
    let (title, text) = (cx.words.text("report-swot-kind"), cx.words.text("report-swot-card"));
    report_ui(ui, cx, &Face { icon: icons::LAYOUT_GRID, title: &title, text: &text }, true, |_| {})
        .then_some(Print::Development(Parts::Swot))
}

fn recovery_ui(ui: &mut Ui, cx: &Cx<'_>) -> Option<Print> {
    let (title, text) = (cx.words.text("report-recovery-kind"), cx.words.text("report-recovery-text"));
    let face = Face { icon: icons::SHIELD_CHECK, title: &title, text: &text };
    report_ui(ui, cx, &face, true, |_| {}).then_some(Print::Recovery)
}

/// A report's card with its own fields; whether it is to be made.
fn report_ui(ui: &mut Ui, cx: &Cx<'_>, face: &Face<'_>, ready: bool, fields: impl FnOnce(&mut Ui)) -> bool {
    let theme = cx.theme;
    let shown = card::frame(theme).show(ui, |ui| {
        ui.allocate_ui_with_layout(vec2(WIDTH - 32.0, HEIGHT - 32.0), Layout::top_down(Align::Min), |ui| {
            ui.set_min_size(vec2(WIDTH - 32.0, HEIGHT - 32.0));
            ui.spacing_mut().item_spacing.y = 8.0;
            let (rect, _) = ui.allocate_exact_size(vec2(40.0, 40.0), Sense::hover());
            ui.painter().rect_filled(rect, theme.corner(), theme.colors.accent_soft);
            paint::icon(ui.painter(), rect.center(), face.icon, 22.0, theme.colors.accent);
            ui.label(RichText::new(face.title).font(theme.strong()));
            ui.add(Label::new(RichText::new(face.text).color(theme.colors.text_muted)).wrap());
            fields(ui);
            ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
                let name = cx.words.with("report-save-of", &[("report", face.title.into())]);
                let button = Button::secondary(&cx.words.text("report-save")).icon(icons::FILE_DOWN).enabled(ready).show(ui, theme);
                ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(name));
                button.clicked()
            })
            .inner
        })
        .inner
    });
    shown.inner
}
