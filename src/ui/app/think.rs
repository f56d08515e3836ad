//! What the application does before it draws: results of jobs, settings, the new day, backups, loading, chosen paths.

use super::desk::Desk;
use super::front::Opened;
use super::page::{self, LoadCx, PageId};
use super::{App, PickFor, Screen, ToastAct, settings};
use crate::i18n::Words;
use crate::ops::device::BackupPlan;
use crate::ops::file_dialog::{Ask, Question};
use crate::ops::job::{Job, Progress};
use crate::ops::{Refusal, recovery};
use crate::ui::kit::chip::Tone;
use crate::ui::kit::toast::Toast;
use eframe::egui;
use std::path::PathBuf;

impl App {
    /// Everything that is no drawing: results, settings, loading.
    pub(super) fn think(&mut self, ctx: &egui::Context) {
        self.take_theme(ctx);
        self.device.settings.zoom_percent = settings::zoom_percent(ctx);
        if let Some(path) = self.picking.poll() {
            self.picked(ctx, path);
        }
        match &mut self.screen {
            Screen::Front(front) => {
                if let Some(opened) = front.poll(&mut self.device.settings) {
                    self.lay_out(ctx, opened);
                }
            }
            Screen::Desk(_) => self.think_desk(ctx),
        }
        self.name_window(ctx);
        self.keep_open_for_backup(ctx);
    }

    /// A register was opened: its desk, and what it was opened for.
    pub(super) fn lay_out(&mut self, ctx: &egui::Context, opened: Opened) {
        self.device.settings.remember(opened.session.register().path());
        let mut desk = Desk::new(opened.session);
        if opened.import {
            desk.show(PageId::Import);
            let kinds = (self.words.text("app-pick-customers-kind"), ["csv", "txt", "tsv"].map(str::to_owned).to_vec());
            let title = self.words.text("app-pick-customers");
            self.picking_for = PickFor::Page;
            self.picking.ask(ctx, Question { ask: Ask::Open, title, folder: None, name: String::new(), kinds });
        }
        self.screen = Screen::Desk(Box::new(desk));
        self.told.clear();
        if let Some(refusal) = opened.refused {
            self.refuse(ctx, &refusal);
        }
        self.think_desk(ctx);
    }

    /// Results of jobs, the new day, a backup that is due, and loading.
    pub(super) fn think_desk(&mut self, ctx: &egui::Context) {
        let (words, formats, now) = (self.words, self.formats, self.clock.now().datetime());
        let cx = LoadCx { words: &words, formats: &formats, today: now.date() };
        let Screen::Desk(desk) = &mut self.screen else { return };
        let ended = desk.ended_jobs();
        let mut refused: Vec<Refusal> = desk.begin_day(cx.today).err().into_iter().collect();
        desk.look_at_backups(self.device.settings.backup_plan(desk.session.register().path()));
        if desk.is_backup_due(now) {
            let job = desk.backup_job(words.text("app-backing-up"), String::new());
            refused.extend(desk.start(job, ctx).err());
        }
        let waited = desk.perform_waiting(&cx);
        refused.extend(desk.load(&cx).err());
        refused.extend(desk.catch_up_search(words.text("app-indexing"), ctx).err());
        if let Some(palette) = self.palette.as_mut().filter(|palette| palette.wants_load()) {
            refused.extend(palette.load(desk.session.reader(), &cx, &desk.acts()).err().map(Refusal::from));
        }
        for result in ended {
            match result {
                Ok(done) if done.text.is_empty() => {}
                Ok(done) => {
                    let act = done.file.map(|file| (words.text("app-open-file"), ToastAct::OpenFile(file)));
                    self.toast(ctx, Toast { text: done.text, tone: Tone::Ok, act });
                }
                Err(refusal) => refused.push(refusal),
            }
        }
        for told in waited {
            self.tell(ctx, Some(told));
        }
        for refusal in refused {
            self.refuse(ctx, &refusal);
        }
    }

    pub(super) fn take_theme(&mut self, ctx: &egui::Context) {
        if let Some(system) = ctx.system_theme() {
            self.system_is_dark = system == egui::Theme::Dark;
        } else if let Some(answer) = self.asks_theme.as_ref().and_then(Job::poll) {
            self.system_is_dark = answer.unwrap_or(false);
            self.asks_theme = None;
        }
        let theme = settings::theme(&self.device.settings, self.system_is_dark);
        if theme != self.theme {
            theme.apply(ctx);
            self.theme = theme;
        }
        if self.words.lang() != self.device.settings.lang() {
            self.words = Words::new(self.device.settings.lang());
            self.formats = self.words.formats();
            if let Screen::Desk(desk) = &mut self.screen {
                desk.spoil();
            }
        }
    }

    pub(super) fn name_window(&mut self, ctx: &egui::Context) {
        let title = match &self.screen {
            Screen::Desk(desk) if !desk.facts.firm.is_empty() => format!("{} – Kimmoke", desk.facts.firm),
            _ => "Kimmoke".to_owned(),
        };
        if title != self.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    pub(super) fn picked(&mut self, ctx: &egui::Context, path: PathBuf) {
        match (&mut self.screen, std::mem::take(&mut self.picking_for)) {
            (Screen::Front(front), _) => front.picked(ctx, path, &self.words),
            (Screen::Desk(desk), PickFor::Page) => {
                if let Some(page) = desk.page() {
                    page.picked(path);
                }
            }
            (Screen::Desk(desk), PickFor::Backups) => {
                let plan = BackupPlan { folder: path, ..desk.file.plan.clone() };
                self.device.settings.plan_backups(plan);
            }
            (Screen::Desk(desk), PickFor::Sheet) => {
                let (words, order) = (self.words, desk.sheet_order(self.clock.now().datetime()));
                let work = move |_: &Progress| {
                    recovery::write(&words, &order, &path)?;
                    Ok(page::JobDone { text: words.text("app-sheet-saved"), file: Some(path), ..Default::default() })
                };
                let start = page::JobStart { title: words.text("app-printing"), work: Box::new(work) };
                if let Err(refusal) = desk.start(start, ctx) {
                    self.refuse(ctx, &refusal);
                }
            }
        }
    }
}
