//! The dashboard: six measures that the owner chose, each with its target, its trend and the list behind it; what satisfaction and the
//! base do; and what moves the measures. Period and segment on top hold for everything.

mod actions;
mod cards;
mod charts;
mod chooser;
mod data;
mod draw;
mod sheet;
mod target_edit;

use crate::domain::measure::{Measure, MeasurePeriod};
use crate::domain::noun::{Noun, Nouns};
use crate::domain::segment::Segment;
use crate::ops::measure as deeds;
use crate::store::{Reader, StoreResult};
use crate::ui::app::command::Act;
use crate::ui::app::page::{Command, Cx, JobDone, LoadCx, Page, RegisterJob};
use crate::ui::pages::shared::{Options, Print, Printing};
use data::DashboardData;
use eframe::egui::Ui;
use std::path::PathBuf;

/// The page.
pub struct DashboardPage {
    data: DashboardData,
    period: MeasurePeriod,
    segment: Option<Segment>,
    segments: Options<Option<Segment>>,
    /// What the drawn period and segment were loaded for.
    loaded: Option<(MeasurePeriod, Option<Segment>)>,
    /// The last change for which the job was started.
    asked: Option<i64>,
    printing: Printing,
    wants_print: bool,
    /// The card that the arrows go from.
    focused: usize,
    wants_focus: bool,
}

impl Default for DashboardPage {
    fn default() -> Self {
        Self {
            data: DashboardData::default(),
            period: MeasurePeriod::TwelveMonths,
            segment: None,
            segments: Options::new([]),
            loaded: None,
            asked: None,
            printing: Printing::default(),
            wants_print: false,
            focused: 0,
            wants_focus: false,
        }
    }
}

impl DashboardPage {
    /// Starts the job that brings values, notes and boards up to date, once for each state of the register.
    fn catch_up(&mut self, cx: &mut Cx<'_>) {
        let behind = self.data.behind;
        if !behind.any || cx.read_only || self.asked == Some(behind.last_change) {
            return;
        }
        self.asked = Some(behind.last_change);
        let work = |session: &mut crate::ops::Session, progress: &_| {
            let changes = deeds::recount(session, progress)?;
            Ok(JobDone { changes, ..JobDone::default() })
        };
        cx.send(Command::RegisterJob(RegisterJob { title: cx.words.text("dashboard-counting"), work: Box::new(work) }));
    }

    fn print(&mut self, cx: &mut Cx<'_>) {
        self.printing.ask(cx, Print::Dashboard(self.period, self.segment), cx.words.lang());
    }

    fn open(&self, cx: &mut Cx<'_>, measure: Measure) {
        let sheet = sheet::MeasureSheet::new(measure, self.period, self.segment);
        cx.send(Command::Sheet(Box::new(sheet)));
    }
}

impl Page for DashboardPage {
    fn reads(&self) -> Nouns {
        Nouns::of(&[
            Noun::Customer,
            Noun::Purchase,
            Noun::Feedback,
            Noun::Interaction,
            Noun::CareModel,
            Noun::Value,
            Noun::Measure,
            Noun::Setting,
            Noun::DevelopmentTarget,
        ])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let all = (None, cx.words.text("dashboard-all"));
        self.segments = Options::new(std::iter::once(all).chain(Segment::ALL.iter().map(|one| (Some(*one), cx.words.label(*one)))));
        self.data = DashboardData::load(db, (self.period, self.segment), cx)?;
        self.loaded = Some((self.period, self.segment));
        Ok(())
    }

    fn wants_load(&self) -> bool {
        self.loaded != Some((self.period, self.segment))
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.printing.start(cx);
        self.catch_up(cx);
        if std::mem::take(&mut self.wants_print) {
            self.print(cx);
        }
        self.page_ui(ui, cx);
    }

    fn takes(&self, act: Act) -> bool {
        act == Act::Print
    }

    fn act(&mut self, act: Act) -> bool {
        self.wants_print |= act == Act::Print;
        act == Act::Print
    }

    fn picked(&mut self, path: PathBuf) {
        self.printing.picked(&path);
    }
}
