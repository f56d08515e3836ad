//! The card of tables: lines by kind, sums by year, sensitivity, questions, comparison.

use super::cards::card_of;
use super::lines::{self, Table};
use super::shown::{Beside, Shown};
use super::{BusinessCasePage, LineEdit};
use crate::domain::business_case::{Category, LineDraft, LineKind, Question};
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::chip::Chip;
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::Form;
use crate::ui::kit::sheet::{Column, Row, Sheet, SheetState};
use crate::ui::kit::tabs::tab_ui;
use crate::ui::kit::{Button, icons, menu, paint};
use crate::ui::pages::shared::kit;
use eframe::egui::{Align, Id, Label, Layout, Margin, Popup, Rect, RichText, ScrollArea, Sense, Ui, WidgetInfo, accesskit, pos2, vec2};

/// Places of the tabs after the three of lines.
const YEARS: usize = 3;
const SENSITIVITY: usize = 4;
const QUESTIONS: usize = 5;
/// The tab of the comparison, which is there only while comparing.
pub(super) const COMPARE: usize = 6;

impl BusinessCasePage {
    pub(super) fn tabs_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, shown: &Shown, height: f32) {
        card_of(ui, cx.theme, (Margin { left: 18, right: 18, top: 4, bottom: 6 }, height), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            // The tab of the comparison comes with the next load.
            let chosen = self.tab.min(shown.tabs.len().saturating_sub(1));
            let kind = LineKind::ALL.get(chosen).copied();
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 20.0;
                let row = ui.horizontal(|ui| {
                    for (at, tab) in shown.tabs.iter().enumerate() {
                        if tab_ui(ui, cx.theme, tab, at == chosen).clicked() {
                            self.tab = at;
                        }
                    }
                });
                ui.ctx().accesskit_node_builder(row.response.id, |node| node.set_role(accesskit::Role::TabList));
                if let Some(kind) = kind.filter(|_| !cx.read_only) {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| self.add_ui(ui, cx, kind));
                }
            });
            ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), cx.theme.line());
            match (shown.tables.get(chosen), chosen) {
                (Some(table), _) if table.rows.is_empty() => self.offer_ui(ui, cx, table.kind),
                (Some(table), _) => self.table_ui(ui, cx, table),
                (None, YEARS) => self.years_ui(ui, cx, shown),
                (None, SENSITIVITY) => swings_ui(ui, cx, shown),
                (None, QUESTIONS) => self.questions_ui(ui, cx),
                (None, _) => compare_ui(ui, cx, (shown, self.data.beside.as_ref())),
            }
        });
    }

    /// How high a table must be that is read as a whole: the page scrolls, not the table.
    pub(super) fn least_height(&self, shown: &Shown, row: f32) -> f32 {
        const AROUND: f32 = 120.0;
        match self.tab {
            YEARS => shown.years.len() as f32 * row + AROUND,
            _ => 0.0,
        }
    }

    /// The button that adds a line, with the method's list of what belongs to a case.
    fn add_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, kind: LineKind) {
        let button = Button::ghost(&cx.words.text("business-case-add-line")).icon(icons::PLUS).show(ui, cx.theme);
        Popup::menu(&button).show(|ui| {
            ui.set_min_width(340.0);
            ui.set_max_width(460.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            ScrollArea::vertical().max_height(440.0).show(ui, |ui| {
                for category in Category::of(kind).filter(|category| *category != Category::Other) {
                    let used = self.uses(kind, category);
                    if menu::row(ui, cx.theme, (icons::PLUS, &cx.words.label(category)), used).clicked() {
                        self.add_line(cx, LineDraft { category, ..LineDraft::new(kind) });
                        ui.close();
                    }
                }
            });
            ui.separator();
            if menu::row(ui, cx.theme, (icons::PENCIL, &cx.words.text("business-case-own-line")), false).clicked() {
                self.open_line(cx, LineEdit::New(LineDraft::new(kind)));
                ui.close();
            }
        });
    }

    fn uses(&self, kind: LineKind, category: Category) -> bool {
        let lines = self.data.work.iter().flat_map(|work| &work.lines);
        lines.into_iter().any(|line| line.values.kind == kind && line.values.category == category)
    }

    /// What a table without lines asks for, with the method's lines to press.
    fn offer_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, kind: LineKind) {
        let text = match kind {
            LineKind::Cost => cx.words.text("business-case-no-costs"),
            LineKind::Saving => cx.words.text("business-case-no-savings"),
            LineKind::Benefit => cx.words.text("business-case-no-benefits"),
        };
        ui.add_space(12.0);
        ui.add(Label::new(RichText::new(text).color(cx.theme.colors.text_muted)).wrap());
        ui.add_space(10.0);
        if cx.read_only {
            return;
        }
        ScrollArea::vertical().id_salt("offer").show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
            ui.horizontal_wrapped(|ui| {
                for category in Category::of(kind).filter(|category| *category != Category::Other) {
                    if Chip::new(&cx.words.label(category)).icon(icons::PLUS).pressable().show(ui, cx.theme).clicked() {
                        self.add_line(cx, LineDraft { category, ..LineDraft::new(kind) });
                    }
                }
            });
        });
    }

    fn table_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, table: &Table) {
        let name = cx.words.label(table.kind);
        let sheet =
            Sheet { kit: kit(cx), name: &name, columns: &table.columns, rows: &table.rows, foot: &table.foot, read_only: cx.read_only };
        let height = ui.available_height();
        let events = sheet.show(ui, Id::unique(("case-table", table.kind)), &mut self.sheet, height);
        for event in events {
            self.hear(cx, table, event);
        }
    }

    fn years_ui(&self, ui: &mut Ui, cx: &Cx<'_>, shown: &Shown) {
        let columns = lines::year_columns(cx.words, &shown.outcome.expected.years);
        let rate = self.data.work.as_ref().map(|work| cx.formats.percent(work.values.discount.value(), 1)).unwrap_or_default();
        let note = cx.words.with("business-case-discounted-note", &[("rate", rate.into())]);
        let height = ui.available_height() - 26.0;
        plain_sheet(ui, cx, ("years", &cx.words.text("business-case-tab-years")), (&columns, &shown.years), height);
        ui.label(RichText::new(note).font(cx.theme.small()).color(cx.theme.colors.text_muted));
    }

    /// The four questions, each saved when its box is left.
    fn questions_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let words = cx.words;
        let Some(work) = &mut self.data.work else { return };
        let mut left = false;
        ScrollArea::vertical().id_salt("questions").auto_shrink(false).show(ui, |ui| {
            ui.add_space(8.0);
            ui.set_width(ui.available_width() - 12.0);
            ui.label(RichText::new(words.text("business-case-questions-text")).font(cx.theme.small()).color(cx.theme.colors.text_muted));
            ui.add_space(6.0);
            let mut form = Form::new(kit(cx), &mut self.form);
            let mut ask = |ui: &mut Ui, form: &mut Form<'_>, question: Question| {
                let (label, hint) = (words.label(question), hint(words, question));
                let answer = form.notes(ui, &Spec::new(question, &label).hint(&hint), work.values.answers.to_mut(question), 2);
                left |= answer.committed || answer.save;
            };
            for pair in Question::ALL.chunks(2) {
                if let [one, other] = pair {
                    // One after the other: both write to the same answers.
                    let asks = std::cell::RefCell::new(&mut ask);
                    form.pair(ui, 0.5, |ui, form| asks.borrow_mut()(ui, form, *one), |ui, form| asks.borrow_mut()(ui, form, *other));
                }
                ui.add_space(8.0);
            }
        });
        if left {
            self.save_case(cx);
        }
    }

    /// Opens the dialog of a line.
    pub(super) fn open_line(&self, cx: &mut Cx<'_>, edit: LineEdit) {
        if let Some(work) = &self.data.work {
            let dialog = super::line_edit::EditLine::new(work.id, work.values.clone(), edit);
            cx.send(Command::Sheet(Box::new(dialog)));
        }
    }
}

fn hint(words: &crate::i18n::Words, question: Question) -> String {
    match question {
        Question::RealisticSavings => words.text("business-case-question-realistic-savings-hint"),
        Question::IncomeSource => words.text("business-case-question-income-source-hint"),
        Question::PaybackTime => words.text("business-case-question-payback-time-hint"),
        Question::WorkChange => words.text("business-case-question-work-change-hint"),
    }
}

/// A table that only shows.
fn plain_sheet(ui: &mut Ui, cx: &Cx<'_>, (id, name): (&str, &str), (columns, rows): (&[Column], &[Row]), height: f32) {
    let sheet = Sheet { kit: kit(cx), name, columns, rows, foot: &[], read_only: true };
    sheet.show(ui, Id::unique(("case-plain", id)), &mut SheetState::default(), height);
}

/// The lines that move the result most: how far the net goes either way, around the net of now.
fn swings_ui(ui: &mut Ui, cx: &Cx<'_>, shown: &Shown) {
    let (theme, words) = (cx.theme, cx.words);
    ui.add_space(8.0);
    if shown.swings.is_empty() {
        ui.label(RichText::new(words.text("business-case-sensitivity-none")).color(theme.colors.text_muted));
        return;
    }
    let text = format!("{} ({})", words.text("business-case-sensitivity-text"), shown.base);
    ui.label(RichText::new(text).font(theme.small()).color(theme.colors.text_muted));
    ui.add_space(4.0);
    ScrollArea::vertical().id_salt("swings").show(ui, |ui| {
        for swing in &shown.swings {
            let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
            let spoken = format!("{}: {}", swing.name, swing.range);
            response.widget_info(|| WidgetInfo::labeled(accesskit::Role::Row, true, &spoken));
            let name = rect.with_max_x(rect.left() + 260.0);
            paint::clipped(ui, name, &swing.name, (theme.body(), theme.colors.text), false);
            let range = rect.with_min_x((rect.right() - 240.0).max(name.right()));
            paint::clipped(ui, range, &swing.range, (theme.small(), theme.colors.text_muted), true);
            let plot = Rect::from_min_max(pos2(name.right() + 16.0, rect.top()), pos2(range.left() - 16.0, rect.bottom()));
            let x = |part: f32| plot.center().x + part * plot.width() / 2.0;
            let bar = |from: f32, to: f32| Rect::from_min_max(pos2(x(from), rect.top() + 7.0), pos2(x(to), rect.bottom() - 7.0));
            let [better, worse, ..] = theme.colors.series;
            ui.painter().rect_filled(bar(swing.ends.0, 0.0), 2.0, worse);
            ui.painter().rect_filled(bar(0.0, swing.ends.1), 2.0, better);
            ui.painter().vline(plot.center().x, rect.y_range(), (1.0, theme.colors.border_input));
        }
    });
}

/// What was estimated and what came.
fn compare_ui(ui: &mut Ui, cx: &Cx<'_>, (shown, beside): (&Shown, Option<&Beside>)) {
    let (words, muted) = (cx.words, cx.theme.colors.text_muted);
    let Some(beside) = beside else { return };
    let difference = beside.comparison.total.net_difference();
    let amount = cx.formats.money_rounded(crate::base::money::Cents(difference.0.saturating_abs()));
    let verdict = match difference.0 {
        0 => words.text("business-case-compare-same"),
        1.. => words.with("business-case-compare-better", &[("amount", amount.into())]),
        _ => words.with("business-case-compare-worse", &[("amount", amount.into())]),
    };
    let args = [("estimate", beside.estimate.as_str().into()), ("actual", beside.actual.as_str().into())];
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(verdict).font(cx.theme.strong()));
        ui.label(RichText::new(words.with("business-case-compare-text", &args)).font(cx.theme.small()).color(muted));
    });
    let height = ui.available_height();
    let columns = lines::compare_columns(words);
    plain_sheet(ui, cx, ("compare", &words.text("business-case-tab-compare")), (&columns, &shown.compared), height);
}
