//! A selection from its first decision to its reserve, with a hostile text in every place for words.

use selectiewijzer::archive::WireProcedure;
use selectiewijzer::rules::*;

const PARTS: [&str; 3] = ["gevalstudie", "competentieproef", "mondeling"];
const MEMBERS: [(&str, Role); 4] =
    [("vera", Role::Chair), ("luc", Role::Member), ("mia", Role::Observer), ("sofie", Role::Secretary)];

/// A dossier in the making, and where its words come from.
struct Told<'a> {
    dossier: Dossier,
    log: Vec<LogEntry>,
    words: &'a mut dyn FnMut() -> String,
}

/// A closed and adopted selection with these words everywhere; the changes are the log of one tablet.
pub(crate) fn everywhere(words: &mut dyn FnMut() -> String) -> (Dossier, Vec<LogEntry>) {
    let mut told = under_way(words);
    told.end();
    (told.dossier, told.log)
}

/// The same before its tests are closed.
pub(crate) fn unfinished(words: &mut dyn FnMut() -> String) -> (Dossier, Vec<LogEntry>) {
    let told = under_way(words);
    (told.dossier, told.log)
}

fn under_way(words: &mut dyn FnMut() -> String) -> Told<'_> {
    let opening = opening(words);
    let mut told = Told { dossier: Dossier::open(opening), log: Vec::new(), words };
    told.decisions();
    told.people();
    told.scores();
    told.proceedings();
    told.notes();
    told
}

fn opening(words: &mut dyn FnMut() -> String) -> Opening {
    let leaf = |id: &str, title: String| serde_json::json!({"id": id, "title": title, "floor": "50%", "anonymous": true});
    let written = [leaf(PARTS[0], words()), leaf(PARTS[1], words())];
    let oral = serde_json::json!({"id": PARTS[2], "title": words(), "max": "40", "floor": "50%", "motivation": true});
    let group = serde_json::json!({"id": "schriftelijk", "title": words(), "max": "60", "parts": written});
    let procedure = serde_json::json!({"parts": [group, oral], "total_floor": "60%"});
    let wire: WireProcedure = serde_json::from_value(procedure).expect("the published format");
    let level = |number, words: &mut dyn FnMut() -> String| Level {
        number,
        description: words(),
        indicators: vec![words(), words()],
    };
    let competency = Competency {
        id: "luisteren".into(),
        name: words(),
        definition: words(),
        required: Some(2),
        levels: vec![level(1, words), level(2, words), level(3, words)],
    };
    Opening {
        sheet: None,
        id: "vijandig".into(),
        title: words(),
        at: moment(1),
        practice: false,
        vacancy: VacancyReference {
            id: "projectmedewerker-samenleven-en-integratie".into(),
            title: words(),
            employer: words(),
            aspects: vec![Aspect { id: "aspect-motivatie".into(), text: words() }],
            competencies: vec![competency],
            oral: Some(PARTS[2].into()),
        },
        announced: wire.draft().announce().expect("a sound procedure"),
    }
}

fn moment(day: u8) -> Moment {
    Moment::new(date(day), 9, 0).expect("a minute")
}

fn date(day: u8) -> Date {
    Date::new(2026, 11, day).expect("a day")
}

fn who(at: u32) -> CandidateId {
    CandidateId::new(format!("k{at}"))
}

impl Told<'_> {
    fn words(&mut self) -> String {
        (self.words)()
    }

    fn make(&mut self, change: Change) {
        self.dossier = self.dossier.apply(&change).expect("an accepted change");
        let number = self.log.len() as u64 + 1;
        let (by, reason) = (self.words(), Some(self.words()));
        let entry = LogEntry { number, at: moment(24), by, device: "a".into(), reason, undoes: None, change };
        self.log.push(entry);
    }

    fn decide(&mut self, ruling: Ruling) {
        let (body, reference, reason) = (self.words(), self.words(), Some(self.words()));
        self.make(Change::Decide { decision: Decision { ruling, body, date: date(2), reference, reason } });
    }

    fn decisions(&mut self) {
        let title = self.words();
        self.make(Change::Rename { title });
        let thirty = || "30".parse().expect("points");
        self.decide(Ruling::Split(PARTS[..2].iter().map(|part| (PartId::from(*part), thirty())).collect()));
        self.decide(Ruling::Quorum(2));
        self.decide(Ruling::Ties(TieRule::Lot));
        self.decide(Ruling::Competencies(vec!["luisteren".into()]));
        let text = Some(self.words());
        self.make(Change::Oral(OralChange::WriteQuestions { criterion: None, text }));
        let (introduction, question) = (self.words(), self.words());
        let questions = [(CriterionId::from("aspect-motivatie"), question)].into_iter().collect();
        self.decide(Ruling::Guide(InterviewGuide { introduction, questions }));
    }

    fn people(&mut self) {
        for (id, role) in MEMBERS {
            let (name, function) = (self.words(), self.words());
            let member = Member {
                id: id.into(),
                name,
                function,
                role,
                also_member: false,
                external: true,
                removed: false,
            };
            self.make(Change::SetMember { member });
        }
        let panel = Panel { combine: Combine::Mean, members: ["vera", "luc"].map(MemberId::from).into() };
        self.decide(Ruling::Panels([(PartId::from(PARTS[0]), panel)].into_iter().collect()));
        let candidates = (1..=7).map(|at| NewCandidate {
            id: who(at),
            number: CandidateNumber::new(100 + at).expect("a number"),
            identity: Some(Identity { name: self.words(), contact: self.words() }),
        });
        let candidates = candidates.collect();
        self.make(Change::AddCandidates { candidates });
        let (condition, decision, reason) = (self.words(), self.words(), self.words());
        let refused = Standing::NotAdmitted { decision: self.words() };
        for (at, standing) in [
            (4, Standing::OnCondition { condition }),
            (5, refused),
            (6, Standing::Excluded { decision, reason }),
        ] {
            self.make(Change::SetStanding { candidate: who(at), standing });
        }
        let measure = Some(self.words());
        self.make(Change::Adjust { candidate: who(1), measure });
    }

    fn scores(&mut self) {
        // Something that cannot be read, and somebody put off; both are right again below.
        let (typed, decision) = (Some(self.words()), self.words());
        let (candidate, part) = (who(1), PartId::from(PARTS[1]));
        self.make(Change::KeepUnreadable { candidate: candidate.clone(), part: part.clone(), typed });
        let presence = Presence::Deferred { decision, new_date: date(20) };
        self.make(Change::SetPresence { candidate: candidate.clone(), part: part.clone(), presence });
        self.make(Change::SetPresence { candidate, part, presence: Presence::Present });
        let (candidate, part, member) = (who(1), PartId::from(PARTS[0]), MemberId::from("vera"));
        let typed = Some(self.words());
        self.make(Change::KeepUnreadableMemberScore {
            candidate: candidate.clone(),
            part: part.clone(),
            member: member.clone(),
            typed,
        });
        self.make(Change::KeepUnreadableMemberScore { candidate, part, member, typed: None });
        // The first two are equal, the fourth fails, the seventh is absent.
        for (at, points) in [(1, "20"), (2, "20"), (3, "25"), (4, "10")] {
            self.scored(at, points);
        }
        for part in PARTS {
            let (candidate, part, presence) = (who(7), part.into(), Presence::Absent);
            self.make(Change::SetPresence { candidate, part, presence });
        }
    }

    fn scored(&mut self, at: u32, points: &str) {
        let candidate = who(at);
        for member in ["vera", "luc"] {
            let (part, member) = (PartId::from(PARTS[0]), MemberId::from(member));
            let score = Some(MemberScore::Points(points.parse().expect("points")));
            self.make(Change::EnterMemberScore { candidate: candidate.clone(), part, member, score });
        }
        for part in PARTS {
            let (points, motivation) = (Some(points.parse().expect("points")), Some(self.words()));
            let part = PartId::from(part);
            if part != PARTS[0].into() {
                self.make(Change::EnterPoints { candidate: candidate.clone(), part: part.clone(), points });
            }
            self.make(Change::Motivate { candidate: candidate.clone(), part, motivation });
        }
        let said = [Observation::Said(self.words()), Observation::NotAsked(self.words())];
        for (criterion, words) in ["aspect-motivatie", "luisteren"].into_iter().zip(said) {
            let (candidate, criterion, observation) = (candidate.clone(), criterion.into(), Some(words));
            self.make(Change::Oral(OralChange::Observe { candidate, criterion, member: None, observation }));
        }
        let text = Some(self.words());
        self.make(Change::Oral(OralChange::WriteNote { candidate, text }));
    }

    fn proceed(&mut self, change: ProceedingsChange) {
        self.make(Change::Proceedings(change));
    }

    fn proceedings(&mut self) {
        for (member, _) in MEMBERS {
            let conflict = Some(Conflict { with: [who(1)].into(), words: self.words() });
            let declaration = Some(Declaration { on: date(3), conflict });
            self.proceed(ProceedingsChange::Declare { member: member.into(), declaration });
        }
        let of = RecusalOf { part: PARTS[2].into(), member: "luc".into(), candidate: Some(who(4)) };
        let recusal = Some(Recusal { at: moment(24), reason: self.words() });
        self.proceed(ProceedingsChange::Recuse { of, recusal });
        let session = Session {
            from: moment(24),
            until: None,
            place: self.words(),
            parts: PARTS.map(PartId::from).into(),
            present: MEMBERS.map(|(id, _)| MemberId::from(id)).into(),
            others: self.words(),
        };
        self.proceed(ProceedingsChange::HoldSession { id: "s".into(), session: Some(session) });
        let reason = Some(self.words());
        self.proceed(ProceedingsChange::ExplainUnequal { part: PARTS[0].into(), reason });
    }

    fn notes(&mut self) {
        for note in Note::ALL {
            let text = Some(self.words());
            self.make(Change::WriteNote { note, text });
        }
        let (body, reasons, witnesses) = (self.words(), self.words(), vec![self.words(), self.words()]);
        let order = || vec![who(2), who(1)];
        let by = TieDecidedBy::Authority { body, date: date(25), reasons };
        self.make(Change::RecordTie { outcome: TieOutcome { order: order(), by } });
        let by = TieDecidedBy::Lot { drawn: moment(25), witnesses };
        self.make(Change::RecordTie { outcome: TieOutcome { order: order(), by } });
    }

    fn lock(&mut self) {
        for part in PARTS {
            self.make(Change::LockPart { part: part.into(), at: moment(25) });
        }
    }

    fn close(&mut self) {
        for found in self.dossier.missing_for_closing().warnings {
            self.make(Change::AcceptWarning { key: found.key(), accepted: true });
        }
        self.make(Change::CloseSelection { at: moment(26) });
        let (body, reference) = (self.words(), self.words());
        self.make(Change::Adopt { adoption: Adoption { body, date: date(27), reference } });
    }

    /// Closed, opened again to put something right, and closed: there is a corrigendum.
    fn end(&mut self) {
        self.lock();
        let present = vec![self.words(), self.words()];
        self.make(Change::Unmask { unmasking: Unmasking { at: moment(25), present } });
        self.close();
        let (decided_by, reason) = (self.words(), self.words());
        self.make(Change::ReopenSelection {
            reopening: SelectionReopening { at: moment(27), decided_by, reason },
        });
        let (part, at, decided_by, reason) = (PartId::from(PARTS[2]), moment(27), self.words(), self.words());
        self.make(Change::ReopenPart { part: part.clone(), at, decided_by, reason });
        let points = Some("22".parse().expect("points"));
        self.make(Change::EnterPoints { candidate: who(3), part: part.clone(), points });
        self.make(Change::LockPart { part, at: moment(27) });
        self.close();
        self.make(Change::Decline { candidate: who(3), on: Some(date(28)) });
        let (body, reference, job) = (self.words(), self.words(), self.words());
        let reserve = Some(Reserve { until: date(30), body, date: date(28), reference });
        self.make(Change::Reserve(ReserveChange::Set { reserve }));
        let offer = Some(Offer { job, on: date(29), answer: None });
        self.make(Change::Reserve(ReserveChange::Offer { candidate: who(1), number: 1, offer }));
    }
}
