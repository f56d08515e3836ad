//! The purchases tab: a bar a year, the list below, and a new one.

use super::data::{CardData, dotted};
use super::links;
use super::timeline::EventKey;
use crate::base::id::PurchaseId;
use crate::base::money::Cents;
use crate::domain::summary::YearSum;
use crate::store::{Reader, StoreResult, purchase};
use crate::ui::app::page::{Cx, LoadCx};
use crate::ui::kit::{Button, Theme, icon_button, icons, paint};
use crate::ui::pages::forms::purchase::PurchaseForm;
use eframe::egui::{Rect, Response, RichText, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// A year's bar.
struct YearBar {
    year: String,
    amount: String,
    note: String,
    /// Part of the longest bar, 0–1.
    share: f32,
}

/// A purchase as a line.
struct PurchaseLine {
    id: PurchaseId,
    date: String,
    what: String,
    amount: String,
}

/// The tab as loaded.
#[derive(Default)]
pub(super) struct Purchases {
    years: Vec<YearBar>,
    lines: Vec<PurchaseLine>,
    total: String,
}

/// The most purchases that are listed; older ones are in the history.
const MOST: usize = 200;

impl Purchases {
    /// Reads them.
    pub(super) fn load(db: Reader<'_>, data: &CardData, cx: &LoadCx<'_>) -> StoreResult<Self> {
        let facts = &data.card.purchases;
        let most = facts.years.iter().map(|year| year.amount).max().unwrap_or_default();
        let lines = purchase::list(db, data.id)?.into_iter().take(MOST).map(|found| PurchaseLine {
            id: found.id,
            date: cx.formats.date(found.values.on),
            what: dotted([found.values.product.as_str(), &found.values.product_group, &found.values.reference]),
            amount: cx.formats.money(found.values.amount),
        });
        let args = [("count", facts.count.into()), ("sum", cx.formats.money_rounded(facts.total).into())];
        Ok(Self {
            years: facts.years.iter().rev().map(|year| year_bar(*year, most, cx)).collect(),
            lines: lines.collect(),
            total: cx.words.with("purchase-total", &args),
        })
    }
}

#[allow(clippy::cast_possible_truncation, reason = "a length on the screen")]
fn year_bar(year: YearSum, most: Cents, cx: &LoadCx<'_>) -> YearBar {
    let share = if most.0 > 0 { (year.amount.euros() / most.euros()).clamp(0.0, 1.0) as f32 } else { 0.0 };
    let margin = year.margin.map(|margin| cx.words.with("purchase-margin", &[("margin", cx.formats.money_rounded(margin).into())]));
    YearBar { year: year.year.to_string(), amount: cx.formats.money_rounded(year.amount), note: margin.unwrap_or_default(), share }
}

/// Draws the tab.
pub(super) fn purchases_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData, purchases: &Purchases) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.horizontal(|ui| {
        ui.set_min_height(36.0);
        ui.label(RichText::new(&purchases.total).font(cx.theme.strong()).color(cx.theme.colors.text));
        ui.with_layout(eframe::egui::Layout::right_to_left(eframe::egui::Align::Center), |ui| {
            if Button::ghost(&cx.words.text("purchase-add")).icon(icons::PLUS).show(ui, cx.theme).clicked() {
                links::dialog(cx, PurchaseForm::add(data.id));
            }
        });
    });
    if purchases.lines.is_empty() {
        return super::timeline::nothing_ui(ui, cx.theme, &cx.words.text("purchase-none"));
    }
    for bar in &purchases.years {
        bar_ui(ui, cx.theme, bar);
    }
    ui.add_space(10.0);
    for line in &purchases.lines {
        ui.push_id(line.id, |ui| purchase_ui(ui, cx, data, line));
    }
}

fn bar_ui(ui: &mut Ui, theme: &Theme, bar: &YearBar) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, dotted([bar.year.as_str(), &bar.amount, &bar.note])));
    let year = rect.with_max_x(rect.left() + 48.0);
    paint::clipped(ui, year, &bar.year, (theme.small(), theme.colors.text_muted), false);
    let right = 196.0_f32.min(rect.width() * 0.55);
    let track = Rect::from_min_max(pos2(year.right(), rect.center().y - 7.0), pos2(rect.right() - right, rect.center().y + 7.0));
    ui.painter().rect_filled(track, 3.0, theme.colors.divider);
    let filled = track.with_max_x(track.left() + track.width() * bar.share);
    let [blue, ..] = theme.colors.series;
    ui.painter().rect_filled(filled, 3.0, blue);
    let amount = Rect::from_min_max(pos2(rect.right() - right, rect.top()), pos2(rect.right() - right + 82.0, rect.bottom()));
    paint::clipped(ui, amount, &bar.amount, (theme.small_strong(), theme.colors.text), true);
    let note = Rect::from_min_max(pos2(amount.right() + 6.0, rect.top()), rect.max);
    paint::clipped(ui, note, &bar.note, (theme.small(), theme.colors.text_muted), true);
}

fn purchase_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData, line: &PurchaseLine) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.sizes.row), Sense::click());
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.line());
    let said = dotted([line.date.as_str(), &line.what, &line.amount]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    let shown = ui.rect_contains_pointer(rect);
    if shown {
        ui.painter().rect_filled(rect, theme.corner(), theme.colors.sunken);
    }
    let right = rect.right() - 34.0;
    let amount = paint::width(ui, &line.amount, theme.body());
    paint::clipped(ui, rect.with_max_x(rect.left() + 84.0), &line.date, (theme.small(), theme.colors.text_muted), false);
    let place = Rect::from_min_max(pos2(right - amount - 1.0, rect.top()), pos2(right, rect.bottom()));
    paint::clipped(ui, place, &line.amount, (theme.body(), theme.colors.text), true);
    let what = Rect::from_min_max(pos2(rect.left() + 90.0, rect.top()), pos2(place.left() - 10.0, rect.bottom()));
    let response = hint(response, paint::clipped(ui, what, &line.what, (theme.body(), theme.colors.text), false), &line.what);
    if response.clicked() {
        links::open(cx, data.id, EventKey::Purchase(line.id));
    }
    let place = Rect::from_min_max(pos2(right + 2.0, rect.top() + 1.0), rect.max);
    let mut acts = ui.new_child(UiBuilder::new().max_rect(place).id_salt("acts"));
    let name = cx.words.with("purchase-remove", &[("purchase", said.into())]);
    if icon_button(&mut acts, theme, icons::TRASH_2, &name).clicked() {
        links::remove(cx, EventKey::Purchase(line.id));
    }
}

/// A tooltip for what was cut.
fn hint(response: Response, is_cut: bool, text: &str) -> Response {
    if is_cut { response.on_hover_text(text) } else { response }
}
