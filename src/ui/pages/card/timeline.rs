//! The timeline: lines of what happened, and their drawing as nodes on a line. The summary shows the last ones, the history all.

use super::data::dotted;
use super::links;
use crate::base::id::{CustomerId, FeedbackId, InteractionId, PurchaseId, TaskId};
use crate::domain::feedback::FeedbackKind;
use crate::domain::interaction::{Channel, Emotion};
use crate::domain::summary::{Event, FeedbackRow, InteractionRow, PurchaseRow};
use crate::i18n::Words;
use crate::ui::app::page::{Cx, LoadCx};
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::{Theme, icon_button, icons, paint, timeline};
use eframe::egui::{Align, Id, Label, Layout, Popup, PopupCloseBehavior, Rect, RichText, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Which record an entry stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum EventKey {
    /// A purchase.
    Purchase(PurchaseId),
    /// An interaction.
    Interaction(InteractionId),
    /// A feedback.
    Feedback(FeedbackId),
    /// A done task.
    Task(TaskId),
    /// A stage move; it's undone, not edited.
    Stage(uuid::Uuid),
}

/// What stands in the node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Node {
    Icon(char),
    Face(i8),
}

/// An entry of the timeline.
pub(super) struct EventLine {
    pub(super) key: EventKey,
    pub(super) title: String,
    text: String,
    date: String,
    chip: Option<(String, Tone)>,
    node: Node,
}

/// The entry of an event.
pub(super) fn event_line(event: &Event, cx: &LoadCx<'_>) -> EventLine {
    match event {
        Event::Purchase(row) => purchase(row, cx),
        Event::Interaction(row) => interaction(row, cx),
        Event::Feedback(row) => feedback(row, cx),
        Event::Task(row) => EventLine {
            key: EventKey::Task(row.id),
            title: row.title.clone(),
            text: row.reason.clone(),
            date: cx.formats.date(row.done_on.unwrap_or(row.due)),
            chip: Some((cx.words.text("customer-card-task-done"), Tone::Ok)),
            node: Node::Icon(icons::CHECK),
        },
        Event::Stage(row) => EventLine {
            key: EventKey::Stage(row.id.0),
            title: cx.words.with("customer-card-stage-moved", &[("stage", cx.words.inline(row.stage).into())]),
            text: row.reason.clone(),
            date: cx.formats.date(row.on),
            chip: None,
            node: Node::Icon(icons::ROUTE),
        },
    }
}

fn purchase(row: &PurchaseRow, cx: &LoadCx<'_>) -> EventLine {
    EventLine {
        key: EventKey::Purchase(row.id),
        title: cx.words.with("purchase-line", &[("amount", cx.formats.money_rounded(row.amount).into())]),
        text: dotted([row.product.as_str(), &row.product_group, &row.reference]),
        date: cx.formats.date(row.on),
        chip: None,
        node: Node::Icon(icons::SHOPPING_BAG),
    }
}

fn interaction(row: &InteractionRow, cx: &LoadCx<'_>) -> EventLine {
    let channel = cx.words.label(row.channel);
    let title = if row.contact_name.is_empty() { channel } else { format!("{channel}, {}", row.contact_name) };
    EventLine {
        key: EventKey::Interaction(row.id),
        title,
        text: first_lines(&[&row.text, &row.learned]),
        date: cx.formats.date(row.at.date()),
        chip: row.phase.as_ref().map(|phase| (phase_word(phase, cx.words), Tone::Neutral)),
        node: row.emotion.and_then(face).unwrap_or(Node::Icon(channel_icon(row.channel))),
    }
}

fn phase_word(phase: &crate::domain::phase::Phase, words: &Words) -> String {
    let name = match words.lang() {
        crate::i18n::Lang::Finnish => &phase.name_fi,
        crate::i18n::Lang::English => &phase.name_en,
    };
    format!("{} {name}", phase.position)
}

fn feedback(row: &FeedbackRow, cx: &LoadCx<'_>) -> EventLine {
    let chip = if row.status.is_open() {
        let late = row.deadline.is_some_and(|deadline| deadline < cx.today);
        let waits = matches!(row.kind, FeedbackKind::Complaint | FeedbackKind::Question);
        let tone = if late || row.kind == FeedbackKind::Complaint { Tone::Err } else { Tone::Warn };
        if waits || late { (cx.words.text("customer-card-waits"), tone) } else { (cx.words.label(row.status), Tone::Neutral) }
    } else {
        (cx.words.label(row.status), Tone::Ok)
    };
    EventLine {
        key: EventKey::Feedback(row.id),
        title: cx.words.label(row.kind),
        text: if row.words.is_empty() { row.product.clone() } else { quoted(&first_lines(&[&row.words]), cx.words) },
        date: cx.formats.date(row.on),
        chip: Some(chip),
        node: row.emotion.and_then(face).unwrap_or(Node::Icon(icons::MESSAGE_SQUARE_TEXT)),
    }
}

fn quoted(text: &str, words: &Words) -> String {
    words.with("customer-card-quote", &[("text", text.into())])
}

fn face(emotion: Emotion) -> Option<Node> {
    i8::try_from(emotion.score()).ok().map(Node::Face)
}

fn first_lines(texts: &[&str]) -> String {
    let line = |text: &&str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    texts.iter().map(line).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" – ")
}

/// The icon of a channel.
fn channel_icon(channel: Channel) -> char {
    match channel {
        Channel::Meeting => icons::HANDSHAKE,
        Channel::Event => icons::TICKET,
        Channel::Phone => icons::PHONE,
        Channel::Email => icons::MAIL,
        Channel::Message => icons::MESSAGE_CIRCLE,
        Channel::WebShop => icons::SHOPPING_CART,
        Channel::Newsletter => icons::NEWSPAPER,
        Channel::SocialMedia => icons::SHARE_2,
        Channel::Post => icons::PACKAGE,
        Channel::Other => icons::MESSAGES_SQUARE,
    }
}

/// Height of an entry, and of one without a second line.
const HEIGHT: f32 = 50.0;
const HEIGHT_SHORT: f32 = 38.0;

/// Draws entries one below the other; a press opens the record's form, the dots its menu.
pub(super) fn timeline_ui(ui: &mut Ui, cx: &mut Cx<'_>, customer: CustomerId, lines: &[EventLine]) {
    ui.spacing_mut().item_spacing.y = 0.0;
    for (index, line) in lines.iter().enumerate() {
        ui.push_id(line.key, |ui| line_ui(ui, cx, customer, (line, index + 1 < lines.len())));
    }
}

fn line_ui(ui: &mut Ui, cx: &mut Cx<'_>, customer: CustomerId, (line, has_next): (&EventLine, bool)) {
    let height = if line.text.is_empty() { HEIGHT_SHORT } else { HEIGHT };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let said = dotted([line.title.as_str(), line.chip.as_ref().map_or("", |(text, _)| text), &line.text, &line.date]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let theme = cx.theme;
    let hovered = response.hovered() || ui.rect_contains_pointer(rect);
    if hovered {
        ui.painter().rect_filled(rect.expand2(vec2(6.0, 0.0)), theme.corner(), theme.colors.sunken);
    }
    let node = pos2(rect.left() + 14.0, rect.top() + 18.0);
    let next = has_next.then_some(rect.bottom() + 3.0);
    match line.node {
        Node::Icon(icon) => timeline::node(ui.painter(), theme, node, icon, next),
        Node::Face(score) => timeline::face_node(ui.painter(), theme, node, score, next),
    }
    let acts = hovered || response.has_focus();
    let date_width = paint::width(ui, &line.date, theme.small());
    let right = rect.right() - if acts && !matches!(line.key, EventKey::Stage(_)) { 34.0 } else { 0.0 };
    let date = Rect::from_min_max(pos2(right - date_width - 1.0, rect.top() + 4.0), pos2(right, rect.top() + 28.0));
    paint::clipped(ui, date, &line.date, (theme.small(), theme.colors.text_muted), true);
    let head = Rect::from_min_max(pos2(rect.left() + 40.0, rect.top() + 4.0), pos2(date.left() - 8.0, rect.top() + 28.0));
    head_ui(ui, theme, head, line);
    let below = Rect::from_min_max(pos2(head.left(), rect.top() + 26.0), pos2(rect.right() - 8.0, rect.bottom() - 4.0));
    let cut = paint::clipped(ui, below, &line.text, (theme.small(), theme.colors.text), false);
    let response = if cut { response.on_hover_text(&line.text) } else { response };
    if response.clicked() {
        links::open(cx, customer, line.key);
    }
    if !matches!(line.key, EventKey::Stage(_)) {
        menu_ui(ui, cx, (customer, line), (rect, acts));
    }
}

fn head_ui(ui: &mut Ui, theme: &Theme, place: Rect, line: &EventLine) {
    let mut ui = ui.new_child(eframe::egui::UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center)));
    ui.spacing_mut().item_spacing.x = 8.0;
    let chip = line.chip.as_ref().map_or(0.0, |(text, _)| paint::width(&ui, text, theme.small()) + 24.0);
    let title = paint::width(&ui, &line.title, theme.strong());
    // A chip that has no room leaves all of it to the title.
    let beside = place.width() - chip;
    let room = if beside < place.width() * 0.35 { place.width() } else { beside }.min(title + 1.0);
    let (rect, _) = ui.allocate_exact_size(vec2(room, 22.0), Sense::hover());
    paint::clipped(&ui, rect, &line.title, (theme.strong(), theme.colors.text), false);
    if let Some((text, tone)) = &line.chip
        && ui.available_width() >= chip - 8.0
    {
        Chip::new(text).tone(*tone).show(&mut ui, theme);
    }
}

/// The dots of an entry: seen under the pointer and with focus, always there for keys and readers.
fn menu_ui(ui: &mut Ui, cx: &mut Cx<'_>, (customer, line): (CustomerId, &EventLine), (rect, shown): (Rect, bool)) {
    let place = Rect::from_min_size(pos2(rect.right() - 30.0, rect.top()), vec2(32.0, 32.0));
    let builder = eframe::egui::UiBuilder::new().max_rect(place).id_salt("dots");
    let mut ui = ui.new_child(builder);
    if !shown {
        ui.set_opacity(0.0);
    }
    let name = cx.words.with("customer-card-entry-acts", &[("entry", line.title.as_str().into())]);
    let dots = icon_button(&mut ui, cx.theme, icons::ELLIPSIS, &name);
    let id = Id::unique(("timeline-menu", line.key));
    Popup::menu(&dots).id(id).close_behavior(PopupCloseBehavior::CloseOnClick).show(|ui| {
        if ui.button(cx.words.text("customer-card-entry-open")).clicked() {
            links::open(cx, customer, line.key);
        }
        if ui.button(cx.words.text("customer-card-entry-history")).clicked() {
            links::history(cx, line.key, &line.title);
        }
        if ui.button(cx.words.text("customer-card-entry-remove")).clicked() {
            links::remove(cx, line.key);
        }
    });
}

/// A line where nothing happened yet.
pub(super) fn nothing_ui(ui: &mut Ui, theme: &Theme, text: &str) {
    ui.add_space(4.0);
    ui.add(Label::new(RichText::new(text).color(theme.colors.text_muted)).wrap());
}
