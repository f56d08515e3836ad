//! What drawing asked for is done here, each command in its line.

use super::command::{self, Act, Scope};
use super::desk::Told;
use super::leave::Target;
use super::page::{self, Command, LoadCx};
use super::palette::Palette;
use super::{App, PickFor, Screen, ToastAct, front};
use crate::ops::device::BackupPlan;
use crate::ops::file_dialog::{Ask, Question};
use crate::ui::kit::chip::Tone;
use crate::ui::kit::toast::Toast;
use crate::ui::pages::feedback::EditFeedback;
use crate::ui::pages::interaction::LogInteraction;
use crate::ui::pages::task::EditTask;
use eframe::egui;
use std::path::PathBuf;

impl App {
    /// Does what drawing asked for.
    pub(super) fn obey(&mut self, ctx: &egui::Context) {
        for command in std::mem::take(&mut self.out) {
            self.command(ctx, command);
        }
        if let Err(error) = self.device.save() {
            tracing::warn!(%error, "the settings of this device can't be saved");
        }
    }

    pub(super) fn command(&mut self, ctx: &egui::Context, command: Command) {
        match command {
            Command::Act(act) => self.act(ctx, act),
            Command::Toast(tone, text) => self.toast(ctx, Toast { text, tone, act: None }),
            Command::Device(settings) => {
                ctx.set_zoom_factor(settings.zoom());
                self.device.settings = *settings;
            }
            Command::Pick(question) => self.pick(ctx, PickFor::Page, question),
            Command::BackUp => self.back_up(ctx),
            Command::PickBackupFolder => {
                let folder = self.plan().map(|plan| plan.folder);
                let title = self.words.text("app-pick-backups");
                let question = Question { ask: Ask::Folder, title, folder, name: String::new(), kinds: Default::default() };
                self.pick(ctx, PickFor::Backups, question);
            }
            Command::RecoverySheet => self.pick(ctx, PickFor::Sheet, front::sheet_question(&self.words, None)),
            Command::OpenFile(path) => self.open_file(ctx, path),
            Command::OpenRegister(path) => self.leave(ctx, Target::Open(path)),
            Command::CloseRegister => self.leave(ctx, Target::List),
            Command::NewRegister => self.leave(ctx, Target::New),
            other => self.desk_command(ctx, other),
        }
        // What a command changed is drawn in a new frame, which then rests.
        ctx.request_repaint();
    }

    /// A command to the open register's desk.
    fn desk_command(&mut self, ctx: &egui::Context, command: Command) {
        let (words, formats) = (self.words, self.formats);
        let cx = LoadCx { words: &words, formats: &formats, today: self.clock.today() };
        let Screen::Desk(desk) = &mut self.screen else { return };
        let mut started = Ok(());
        let read_only = desk.session.register().is_read_only();
        match command {
            // Nobody fills a form that can't be saved.
            Command::Dialog(dialog) | Command::Sheet(dialog) if read_only && dialog.writes() => {
                self.toast(ctx, Toast { text: words.text("app-read-only-form"), tone: Tone::Warn, act: None });
            }
            Command::Deed(deed) => {
                let told = desk.perform(deed, &cx);
                self.toasts.clear();
                self.tell(ctx, told);
            }
            Command::Dialog(dialog) => desk.overs.open(dialog, false),
            Command::Sheet(dialog) => desk.overs.open(dialog, true),
            Command::CloseDialog => desk.overs.close(),
            Command::Show(page) => desk.show(page),
            Command::Job(start) => started = desk.start(start, ctx),
            Command::RegisterJob(start) => started = desk.start_beside(start, ctx),
            Command::NoteOpened(id) => desk.note_opened(id),
            Command::OpenCustomer(id) => desk.open_customer(id),
            Command::ShowCustomers(conditions) => desk.show_customers(&conditions),
            _ => {}
        }
        if let Err(refusal) = started {
            self.refuse(ctx, &refusal);
        }
    }

    pub(super) fn tell(&mut self, ctx: &egui::Context, told: Option<Told>) {
        if let Some(Told { tone, text, undo }) = told {
            let act = undo.then(|| (self.words.text("app-undo"), ToastAct::Undo));
            self.toast(ctx, Toast { text, tone, act });
        }
    }

    pub(super) fn pick(&mut self, ctx: &egui::Context, wanted: PickFor, question: Question) {
        self.picking_for = wanted;
        self.picking.ask(ctx, question);
    }

    pub(super) fn plan(&self) -> Option<BackupPlan> {
        match &self.screen {
            Screen::Desk(desk) => Some(desk.file.plan.clone()),
            Screen::Front(_) => None,
        }
    }

    pub(super) fn back_up(&mut self, ctx: &egui::Context) {
        let (title, text) = (self.words.text("app-backing-up"), self.words.text("app-backed-up"));
        let Screen::Desk(desk) = &mut self.screen else { return };
        let job = desk.backup_job(title, text);
        if let Err(refusal) = desk.start(job, ctx) {
            self.refuse(ctx, &refusal);
        }
    }

    pub(super) fn act(&mut self, ctx: &egui::Context, act: Act) {
        let (words, formats) = (self.words, self.formats);
        let cx = LoadCx { words: &words, formats: &formats, today: self.clock.today() };
        let Screen::Desk(desk) = &mut self.screen else { return };
        match act {
            Act::Search => self.palette = Some(Palette::default()),
            Act::Help => self.help = true,
            Act::Go(page) => desk.show(page),
            Act::Undo | Act::Redo => {
                let told = desk.step(act == Act::Undo, &cx);
                // An Undo button of an older toast would now undo something else.
                self.toasts.clear();
                self.tell(ctx, Some(told));
            }
            Act::SwitchRegister => self.out.push(Command::CloseRegister),
            Act::FullScreen => {
                let full = ctx.input(|input| input.viewport().fullscreen.unwrap_or(false));
                ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(!full));
            }
            Act::NewInteraction | Act::NewFeedback | Act::NewTask => {
                // The page that is shown may know for whom.
                if !desk.page().is_some_and(|page| page.act(act)) {
                    self.out.extend(new_dialog(act).map(Command::Dialog));
                    ctx.request_repaint();
                }
            }
            other => match command::info(other).map(|line| line.scope) {
                Some(Scope::Page(page)) => {
                    desk.show(page);
                    desk.page().map(|page| page.act(other));
                }
                _ => {
                    desk.page().map(|page| page.act(other));
                }
            },
        }
        if self.out.iter().any(|command| matches!(command, Command::CloseRegister)) {
            self.obey(ctx);
        }
    }

    pub(super) fn open_file(&mut self, ctx: &egui::Context, path: PathBuf) {
        if let Err(error) = crate::ops::file_dialog::open_with_system(&path) {
            tracing::warn!(%error, "no program opens the file");
            let text = self.words.with("app-open-file-failed", &[("path", path.display().to_string().into())]);
            self.toast(ctx, Toast { text, tone: Tone::Warn, act: None });
        }
    }
}

/// The dialog that makes something new, whatever page is shown.
fn new_dialog(act: Act) -> Option<Box<dyn page::Dialog>> {
    match act {
        Act::NewInteraction => Some(Box::new(LogInteraction::new(None))),
        Act::NewFeedback => Some(Box::new(EditFeedback::new(None))),
        Act::NewTask => Some(Box::new(EditTask::new(None))),
        _ => None,
    }
}
