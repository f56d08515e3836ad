//! Deeds of the desk: done at once, or kept until the job that writes has ended, with the form that they came from standing still.

use super::{Desk, Told};
use crate::ops::{Deed, sentence};
use crate::ui::app::page::LoadCx;
use crate::ui::kit::chip::Tone;

/// A deed that waits for a job to end, and the dialog that it came from.
pub(super) struct Waiting {
    deed: Deed,
    dialog: Option<u64>,
}

impl Desk {
    /// Does a deed and tells its dialog or page; what to tell the user, unless they do. While a job writes, the deed waits for it.
    pub(in crate::ui::app) fn perform(&mut self, deed: Deed, cx: &LoadCx<'_>) -> Option<Told> {
        if self.session.has_job() {
            let dialog = self.overs.hold();
            self.waiting.push(Waiting { deed, dialog });
            return Some(Told { tone: Tone::Neutral, text: cx.words.text("app-waiting"), undo: false });
        }
        let dialog = self.overs.top();
        self.perform_for(Waiting { deed, dialog }, cx)
    }

    /// Whether deeds wait for a job to end.
    pub(in crate::ui::app) fn has_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Does the deeds that waited, in their order, once no job writes any more; what to tell the user.
    pub(in crate::ui::app) fn perform_waiting(&mut self, cx: &LoadCx<'_>) -> Vec<Told> {
        if self.waiting.is_empty() || self.session.has_job() {
            return Vec::new();
        }
        let waiting = std::mem::take(&mut self.waiting);
        waiting.into_iter().filter_map(|one| self.perform_for(one, cx)).collect()
    }

    fn perform_for(&mut self, Waiting { deed, dialog }: Waiting, cx: &LoadCx<'_>) -> Option<Told> {
        let result = deed.perform(&mut self.session);
        let told_by_asker = match dialog {
            Some(dialog) => self.overs.told(dialog, &result).unwrap_or(false),
            None => self.page().is_some_and(|page| page.answer(result.as_ref())),
        };
        let told = match &result {
            Ok(done) => Told { tone: Tone::Ok, text: cx.words.done(done.op, done.count), undo: done.undoable },
            Err(refusal) => Told { tone: Tone::Err, text: sentence::sentence(cx.words, refusal), undo: false },
        };
        self.settle(result.as_ref().map(|done| done.changes).ok(), cx);
        (!told_by_asker).then_some(told)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::op::Op;
    use crate::domain::task::TaskDraft;
    use crate::i18n::{Lang, Words};
    use crate::ops::job::Job;
    use crate::ops::task::TaskDeed;
    use crate::ops::{Clock, Session, start};
    use jiff::civil::date;
    use std::sync::mpsc;

    #[test]
    fn a_deed_waits_while_a_job_writes_and_is_done_after_it() {
        let folder = tempfile::tempdir().unwrap();
        let today = date(2026, 11, 22);
        let clock = Clock::fixed(today.at(12, 0, 0, 0));
        let session = start::create(&folder.path().join("a.kimmoke"), None, clock.clone()).unwrap();
        let opener = session.register().opener().clone();
        let mut desk = Desk::new(session);
        let words = Words::new(Lang::Finnish);
        let formats = words.formats();
        let cx = LoadCx { words: &words, formats: &formats, today };
        let (writes, wait_for_write) = mpsc::channel();
        let (end, wait_for_end) = mpsc::channel::<()>();
        let work = move |_: &_| {
            Session::beside(&opener, clock)?.perform(Op::ImportCustomers, |_| {
                writes.send(()).ok();
                wait_for_end.recv().ok();
                Ok(((), 0))
            })
        };
        let job = Job::start("import", || {}, work).unwrap();
        wait_for_write.recv().unwrap();
        let add = |title: &str| TaskDeed::Add(TaskDraft { title: title.into(), due: Some(today), ..TaskDraft::default() });
        let told = desk.perform(add("Soita").into(), &cx).unwrap();
        assert_eq!((told.text, told.undo), (words.text("app-waiting"), false));
        desk.perform(add("Lähetä").into(), &cx);
        assert!(desk.has_waiting() && desk.perform_waiting(&cx).is_empty());
        assert_eq!(desk.step(true, &cx).text, words.text("app-undo-waits"));
        end.send(()).unwrap();
        job.wait().unwrap();
        assert_eq!(desk.perform_waiting(&cx).len(), 2);
        assert!(!desk.has_waiting());
        let tasks = crate::store::summaries::today(desk.session.reader(), today).unwrap();
        assert_eq!(tasks.due.len(), 2);
    }
}
