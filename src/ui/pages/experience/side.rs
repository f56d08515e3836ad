//! Draws the pane beside the grid: how it feels now and how it shall, what customers say, the card with its tasks, the other cards, what to do next.

use super::data::PlanData;
use super::edit::EditExperience;
use super::guide::Guide;
use super::move_to::MoveCard;
use super::side_data::{CardLook, Feeling, Quote, Side};
use super::{View, dialog, grid};
use crate::domain::experience::{Adaptation, Cell, ExperienceStatus, PlanAxis, PlanRow};
use crate::domain::saved_view::Condition;
use crate::ops::experience::ExperienceDeed;
use crate::ops::task::TaskDeed;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::{Button, Theme, avatar, face, icon_button, icons, menu, paint, status_disc};
use crate::ui::pages::task::EditTask;
use eframe::egui::{
    Align, Align2, Frame, Label, Layout, Margin, Popup, Rect, RichText, Role, ScrollArea, Sense, Shadow, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

/// Height of the buttons at the foot.
const FOOT: f32 = 52.0;
/// Width of the names of facts.
const NAMES: f32 = 112.0;

/// Draws the pane into its place.
pub(super) fn ui(data: &mut PlanData, view: &mut View, ui: &mut Ui, cx: &mut Cx<'_>) {
    let (place, theme) = (ui.max_rect(), cx.theme);
    let shadow = Shadow { offset: [-4, 0], blur: 18, spread: 0, color: theme.colors.shadow };
    ui.painter().add(shadow.as_shape(place, 0));
    ui.painter().rect_filled(place, 0.0, theme.colors.surface);
    ui.painter().vline(place.left() + 0.5, place.y_range(), (1.0, theme.colors.border));
    let Some(side) = data.side.take() else { return };
    let room = Rect::from_min_max(place.min + vec2(20.0, 12.0), pos2(place.right() - 8.0, place.bottom() - FOOT));
    let mut inner = ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::top_down(Align::Min)));
    inner.spacing_mut().item_spacing.y = 4.0;
    head_ui(data, (&side, view), &mut inner, cx);
    ScrollArea::vertical().id_salt(("plan-side", side.cell)).auto_shrink(false).show(&mut inner, |ui| {
        ui.set_width(ui.available_width() - 12.0);
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        feelings_ui(&side, ui, cx);
        heard_ui(&side, ui, cx);
        match &side.card {
            Some(card) => card_ui(data, (&side, card), ui, cx),
            None => blank_ui(data, &side, ui, cx),
        }
        others_ui(data, &side, ui, cx);
        ui.add_space(8.0);
    });
    let foot = Rect::from_min_max(pos2(place.left(), place.bottom() - FOOT), place.max);
    ui.painter().hline(foot.x_range(), foot.top(), theme.line());
    let inside = Rect::from_min_max(foot.min + vec2(20.0, 10.0), foot.max - vec2(16.0, 10.0));
    foot_ui(data, &side, &mut ui.new_child(UiBuilder::new().max_rect(inside).layout(Layout::left_to_right(Align::Center))), cx);
    data.side = Some(side);
}

fn head_ui(data: &mut PlanData, (side, view): (&Side, &mut View), ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
        let letter = side.row.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
        grid::badge(ui, theme, rect.center(), (side.cell.row, &letter));
        ui.label(&side.row);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            if icon_button(ui, theme, icons::X, &cx.words.text("experience-close")).clicked() {
                view.is_open = false;
            }
            for (icon, by, name) in [
                (icons::ARROW_RIGHT, 1_isize, cx.words.text("experience-next-phase")),
                (icons::ARROW_LEFT, -1, cx.words.text("experience-previous-phase")),
            ] {
                if icon_button(ui, theme, icon, &name).clicked()
                    && let Some((row, column)) = data.place()
                    && let Some(cell) = data.cell_at(row, column.saturating_add_signed(by))
                {
                    data.select(cell);
                }
            }
        });
    });
    ui.add(Label::new(RichText::new(&side.title).font(theme.title())).wrap());
}

/// Now, an arrow, what is wanted, how far they are apart.
fn feelings_ui(side: &Side, ui: &mut Ui, cx: &Cx<'_>) {
    let theme = cx.theme;
    ui.add_space(2.0);
    Frame::new().fill(theme.colors.sunken).corner_radius(8).inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            feeling_ui(ui, theme, side.now.as_ref(), (&cx.words.text("experience-now"), &cx.words.text("experience-no-answers")));
            let (rect, _) = ui.allocate_exact_size(vec2(20.0, 36.0), Sense::hover());
            paint::icon(ui.painter(), rect.center(), icons::ARROW_RIGHT, 18.0, theme.colors.text_muted);
            feeling_ui(ui, theme, side.wanted.as_ref(), (&cx.words.text("experience-aim"), &cx.words.text("experience-no-aim")));
            if !side.gap.is_empty() {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    Chip::new(&side.gap).tone(Tone::Warn).show(ui, theme);
                });
            }
        });
    });
}

fn feeling_ui(ui: &mut Ui, theme: &Theme, feeling: Option<&Feeling>, (word, none): (&str, &str)) {
    let muted = theme.colors.text_muted;
    let Some(feeling) = feeling else {
        ui.label(RichText::new(none).font(theme.small()).color(muted));
        return;
    };
    let drawn = face::face(ui, theme, 28.0, feeling.face, &format!("{word} {}", feeling.score));
    if feeling.is_few {
        face::few_ring(ui, theme, &drawn);
    }
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            ui.spacing_mut().interact_size.y = 18.0;
            ui.label(RichText::new(&feeling.score).font(theme.strong()));
            ui.label(RichText::new(word).font(theme.small()));
        });
        if !feeling.below.is_empty() {
            ui.label(RichText::new(&feeling.below).font(theme.small()).color(muted));
        }
    });
}

/// The customers of a row as a filter of their list.
fn customers_of(row: PlanRow) -> Vec<Condition> {
    vec![match row {
        PlanRow::Segment(segment) => Condition::Segment(vec![segment]),
        PlanRow::NeedGroup(group) => Condition::NeedGroup(vec![group]),
        PlanRow::Stage(stage) => Condition::Stage(vec![stage]),
    }]
}

fn heard_ui(side: &Side, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        ui.label(RichText::new(cx.words.text("experience-heard")).font(theme.strong()));
        ui.label(RichText::new(&side.findings).font(theme.small()).color(theme.colors.text_muted));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let chip = Chip::new(&side.customers).icon(icons::USERS).pressable().show(ui, theme);
            if chip.on_hover_text(cx.words.text("experience-show-customers")).clicked() {
                cx.out.push(Command::ShowCustomers(customers_of(side.cell.row)));
            }
        });
    });
    if side.voices.is_empty() && side.learned.is_empty() {
        ui.add(
            Label::new(RichText::new(cx.words.text("experience-heard-nothing")).font(theme.small()).color(theme.colors.text_muted)).wrap(),
        );
    }
    for note in &side.learned {
        note_ui(note, ui, cx);
    }
    for quote in &side.voices {
        quote_ui(quote, ui, cx);
    }
}

/// Something that was learned: what, and from whom.
fn note_ui(note: &Quote, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
        paint::icon(ui.painter(), rect.center(), icons::LIGHTBULB, 16.0, theme.colors.accent);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.add(Label::new(RichText::new(&note.words).font(theme.strong())).wrap());
            who_ui(note, ui, cx);
        });
    });
}

fn who_ui(quote: &Quote, ui: &mut Ui, cx: &mut Cx<'_>) {
    let text = RichText::new(&quote.who).font(cx.theme.small()).color(cx.theme.colors.text_muted);
    let response = ui.add(Label::new(text).wrap().sense(Sense::click()));
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &quote.who));
    if response.on_hover_cursor(eframe::egui::CursorIcon::PointingHand).clicked() {
        cx.out.push(Command::OpenCustomer(quote.customer));
    }
}

/// Feedback in the customer's own words.
fn quote_ui(quote: &Quote, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    Frame::new().fill(theme.colors.bg).corner_radius(8).inner_margin(Margin::symmetric(10, 8)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            let (rect, _) = ui.allocate_exact_size(vec2(24.0, 24.0), Sense::hover());
            match quote.emotion {
                Some(emotion) => face::paint(ui.painter(), rect.center(), 12.0, emotion, theme),
                None => paint::icon(ui.painter(), rect.center(), icons::QUOTE, 16.0, theme.colors.text_muted),
            }
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add(Label::new(RichText::new(&quote.words).font(theme.small())).wrap());
                who_ui(quote, ui, cx);
                if quote.is_open_complaint {
                    ui.horizontal(|ui| {
                        Chip::new(&cx.words.text("experience-open-complaint")).tone(Tone::Err).icon(icons::CLOCK).show(ui, theme);
                        if let Some(id) = quote.feedback
                            && Button::ghost(&cx.words.text("feedback-answer")).show(ui, theme).clicked()
                        {
                            cx.out.push(dialog(crate::ui::pages::interaction::LogInteraction::answering(id)));
                        }
                    });
                }
            });
        });
    });
}

fn card_ui(data: &PlanData, (side, card): (&Side, &CardLook), ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.add_space(4.0);
    ui.horizontal_top(|ui| {
        let (rect, response) = ui.allocate_exact_size(vec2(16.0, 24.0), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &card.state));
        status_disc::paint(ui.painter(), theme, rect.center(), 8.0, card.stand);
        response.on_hover_text(&card.state);
        let width = ui.available_width() - 76.0;
        ui.allocate_ui_with_layout(vec2(width, 24.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            ui.add(Label::new(RichText::new(&card.title).font(theme.strong())).wrap());
        });
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            more_ui(side, card, ui, cx);
            if icon_button(ui, theme, icons::PENCIL, &cx.words.text("experience-edit")).clicked() {
                cx.out.push(dialog(EditExperience::change(card.id)));
            }
        });
    });
    if !card.whom.is_empty() {
        Chip::new(&card.whom).icon(icons::USERS).show(ui, theme);
    }
    for (name, value) in &card.facts {
        fact_ui(ui, theme, name, value);
    }
    if card.facts.is_empty() {
        ui.add(Label::new(RichText::new(cx.words.text("experience-no-fields")).font(theme.small()).color(theme.colors.text_muted)).wrap());
    }
    tasks_ui(card, ui, cx);
    let _ = data;
}

fn fact_ui(ui: &mut Ui, theme: &Theme, name: &str, value: &str) {
    ui.horizontal_top(|ui| {
        let muted = theme.colors.text_muted;
        ui.allocate_ui_with_layout(vec2(NAMES, 18.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(NAMES);
            ui.add(Label::new(RichText::new(name).font(theme.small()).color(muted)).wrap());
        });
        ui.add(Label::new(RichText::new(value).font(theme.small())).wrap());
    });
}

/// What else can be done to the card.
fn more_ui(side: &Side, card: &CardLook, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let button = icon_button(ui, theme, icons::ELLIPSIS_VERTICAL, &cx.words.text("experience-card-more"));
    if cx.read_only {
        return;
    }
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(300.0);
        if menu::row(ui, theme, (icons::ARROW_DOWN_UP, &cx.words.text("experience-move")), false).clicked() {
            cx.out.push(dialog(MoveCard::new(card.id)));
            ui.close();
        }
        for adaptation in Adaptation::ALL.iter().filter(|_| side.cell.row.axis() != PlanAxis::Stage) {
            let word = cx.words.with("experience-variant", &[("whom", cx.words.inline(*adaptation).into())]);
            if menu::row(ui, theme, (icons::COPY_PLUS, &word), false).clicked() {
                cx.out.push(dialog(EditExperience::variant(card.id, *adaptation)));
                ui.close();
            }
        }
        ui.separator();
        for status in ExperienceStatus::ALL {
            let icon = if *status == ExperienceStatus::Stopped { icons::CIRCLE_MINUS } else { icons::CIRCLE };
            if menu::row(ui, theme, (icon, &cx.words.label(*status)), *status == card.status).clicked() {
                cx.deed(ExperienceDeed::SetStatus(card.id, *status));
                ui.close();
            }
        }
        ui.separator();
        if menu::row(ui, theme, (icons::TRASH_2, &cx.words.text("experience-remove")), false).clicked() {
            cx.deed(ExperienceDeed::Remove(card.id));
            ui.close();
        }
    });
}

fn tasks_ui(card: &CardLook, ui: &mut Ui, cx: &mut Cx<'_>) {
    if card.tasks.is_empty() {
        return;
    }
    let theme = cx.theme;
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        ui.label(RichText::new(cx.words.text("experience-tasks")).font(theme.strong()));
        ui.label(RichText::new(&card.tasks_done).font(theme.small()).color(theme.colors.text_muted));
    });
    for task in &card.tasks {
        ui.horizontal(|ui| {
            let (icon, name) = if task.is_done {
                (icons::CIRCLE_CHECK, cx.words.text("experience-task-reopen"))
            } else {
                (icons::CIRCLE, cx.words.text("experience-task-finish"))
            };
            if icon_button(ui, theme, icon, &format!("{name}: {}", task.title)).clicked() && !cx.read_only {
                cx.deed(if task.is_done { TaskDeed::Reopen(vec![task.id]) } else { TaskDeed::Finish(vec![task.id]) });
            }
            let when = paint::width(ui, &task.when, theme.small()) + 12.0;
            let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::click());
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{}, {}", task.title, task.when)));
            let ink = if task.is_done { theme.colors.text_muted } else { theme.colors.text };
            paint::clipped(ui, rect.with_max_x(rect.right() - when), &task.title, (theme.small(), ink), false);
            let ink = if task.is_late { theme.colors.err } else { theme.colors.text_muted };
            paint::text(ui.painter(), rect.right_center(), Align2::RIGHT_CENTER, &task.when, (theme.small(), ink));
            if response.clicked() {
                cx.out.push(dialog(EditTask::change(task.id)));
            }
        });
    }
}

/// A cell without a card: why, and the ways to begin.
fn blank_ui(data: &PlanData, side: &Side, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.add_space(8.0);
    let (title, text) = if side.is_none {
        (cx.words.text("experience-none"), cx.words.text("experience-none-text"))
    } else {
        (cx.words.text("experience-empty-cell"), cx.words.text("experience-gap-text"))
    };
    ui.label(RichText::new(title).font(theme.strong()));
    ui.add(Label::new(RichText::new(text).color(theme.colors.text_muted)).wrap());
    let Some(plan) = data.sheet.as_ref().map(|sheet| sheet.plan.id).filter(|_| !cx.read_only) else { return };
    if side.is_gap && Button::secondary(&cx.words.text("experience-guide-cell")).icon(icons::SPARKLES).show(ui, theme).clicked() {
        cx.out.push(dialog(Guide::of_cell(plan, side.cell)));
    }
    let word = if side.is_none { cx.words.text("experience-none-undo") } else { cx.words.text("experience-none-set") };
    if Button::ghost(&word).show(ui, theme).clicked() {
        cx.deed(ExperienceDeed::SetNone(plan, side.cell, !side.is_none));
    }
}

fn others_ui(data: &mut PlanData, side: &Side, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    for other in &side.others {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{}, {}", other.title, other.below)));
        ui.painter().hline(rect.x_range(), rect.top(), theme.line());
        if response.hovered() {
            ui.painter().rect_filled(rect.shrink2(vec2(0.0, 1.0)), theme.corner(), theme.colors.sunken);
        }
        let y = rect.center().y;
        status_disc::paint(ui.painter(), theme, pos2(rect.left() + 9.0, y), 8.0, other.stand);
        let below = paint::width(ui, &other.below, theme.small()) + 34.0;
        let text = Rect::from_min_max(pos2(rect.left() + 26.0, rect.top()), pos2(rect.right() - below, rect.bottom()));
        paint::clipped(ui, text, &other.title, (theme.small(), theme.colors.text), false);
        let muted = (theme.small(), theme.colors.text_muted);
        paint::text(ui.painter(), pos2(rect.right() - 26.0, y), Align2::RIGHT_CENTER, &other.below, muted);
        paint::icon(ui.painter(), pos2(rect.right() - 10.0, y), icons::CHEVRON_RIGHT, 16.0, theme.colors.text);
        if response.clicked() {
            data.card = Some(other.id);
        }
    }
    if side.card.is_some()
        && !cx.read_only
        && let Some(plan) = data.sheet.as_ref().map(|sheet| sheet.plan.id)
        && Button::ghost(&cx.words.text("experience-add")).icon(icons::PLUS).show(ui, theme).clicked()
    {
        cx.out.push(dialog(EditExperience::new(plan, side.cell)));
    }
}

/// The one next thing, a task, and whose it is.
fn foot_ui(data: &PlanData, side: &Side, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let Some(plan) = data.sheet.as_ref().map(|sheet| sheet.plan.id).filter(|_| !cx.read_only) else { return };
    let Some(card) = &side.card else {
        if Button::primary(&cx.words.text("experience-add")).icon(icons::PLUS).show(ui, theme).clicked() {
            cx.out.push(new_card(plan, side.cell));
        }
        return;
    };
    match card.status {
        ExperienceStatus::Idea | ExperienceStatus::Planned | ExperienceStatus::Stopped => {
            if Button::primary(&cx.words.text("experience-take-into-use")).icon(icons::CHECK).show(ui, theme).clicked() {
                cx.deed(ExperienceDeed::SetStatus(card.id, ExperienceStatus::InUse));
            }
        }
        ExperienceStatus::InUse => {
            Chip::new(&card.state).tone(Tone::Ok).icon(icons::CHECK).show(ui, theme);
        }
    }
    if Button::secondary(&cx.words.text("experience-make-task")).show(ui, theme).clicked() {
        cx.out.push(dialog(EditTask::for_experience(card.id)));
    }
    if !card.person.is_empty() {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let first = card.person.split_whitespace().next().unwrap_or_default();
            ui.label(RichText::new(first).font(theme.small()).color(theme.colors.text_muted));
            avatar::avatar(ui, theme, &card.initials, &card.person);
        });
    }
}

fn new_card(plan: crate::base::id::ExperiencePlanId, cell: Cell) -> Command {
    dialog(EditExperience::new(plan, cell))
}
