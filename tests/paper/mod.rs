//! A selection from its first decision to its adoption, for what is put on paper.

use selectiewijzer::archive::read_vacancy;
use selectiewijzer::rules::{
    Adoption, CandidateId, CandidateNumber, Change, CriterionId, Date, Decision, Declaration, Dossier,
    Identity, InterviewGuide, Member, MemberId, Moment, NewCandidate, Note, Observation, Opening, OralChange,
    PartId, ProceedingsChange, Role, Ruling, Session, Standing, TieDecidedBy, TieOutcome, TieRule, Unmasking,
};

const VACANCY: &str = include_str!("../../vacancies/projectmedewerker-samenleven-en-integratie.json");
pub(crate) const PARTS: [&str; 3] = ["gevalstudie", "competentieproef", "mondeling"];
/// Names as people have them in a municipality.
const NAMES: [&str; 7] = [
    "Zoë D’Hondt-Świątek",
    "Νίκος Παπαδόπουλος",
    "Ірина Шевченко",
    "ليلى الحسن (Leila)",
    "Nguyễn Thị Ánh",
    "Çağrı Öztürk",
    "Jan Peeters",
];
const POINTS: [[&str; 3]; 6] = [
    ["25", "25", "35"],
    ["20", "20", "30"],
    ["22,5", "17,5", "30"],
    ["15", "15", "30"],
    ["15", "15", "20"],
    ["0", "10", "19,5"],
];

pub(crate) fn moment() -> Moment {
    "2026-11-24T14:03".parse().expect("a moment")
}

fn day() -> Date {
    moment().date
}

/// A dossier in the making.
pub(crate) struct Selection(pub(crate) Dossier);

impl Selection {
    pub(crate) fn make(&mut self, change: &Change) {
        self.0 = self.0.apply(change).expect("an accepted change");
    }

    fn decide(&mut self, ruling: Ruling) {
        let (body, reference) =
            ("het college van burgemeester en schepenen".to_owned(), "CBS/2026/41".to_owned());
        let date = "2026-11-20".parse().expect("a day");
        self.make(&Change::Decide { decision: Decision { ruling, body, date, reference, reason: None } });
    }
}

fn who(at: u32) -> CandidateId {
    CandidateId::new(format!("k{at}"))
}

fn member(id: &str, name: &str, role: Role, external: bool) -> Member {
    let (id, name, function) = (MemberId::from(id), name.to_owned(), String::new());
    Member { id, name, function, role, also_member: false, external, removed: false }
}

/// Opened and decided, with a committee and this many candidates; the first ones have the names above.
pub(crate) fn begun(practice: bool, candidates: u32) -> Selection {
    let vacancy = read_vacancy(VACANCY).expect("the vacancy of this project");
    let (id, title) = ("d".to_owned(), "Selectie".to_owned());
    let (announced, vacancy) = (vacancy.procedure().clone(), vacancy.content().reference());
    let opening = Opening { sheet: None, id, title, at: moment(), practice, vacancy, announced };
    let mut selection = Selection(Dossier::open(opening));
    let split = PARTS[..2].iter().map(|part| (PartId::from(*part), "30".parse().expect("points")));
    selection.decide(Ruling::Split(split.collect()));
    selection.decide(Ruling::Quorum(2));
    selection.decide(Ruling::Ties(TieRule::Stands));
    selection.decide(Ruling::Competencies(vec!["samenwerken".into(), "oordeelsvorming".into()]));
    for seated in [
        member("vera", "Vera Vos", Role::Chair, false),
        member("luc", "Luc Lens", Role::Member, true),
        member("mia", "Mia Maes-Van den Broeck", Role::Member, false),
        member("sofie", "Sofie Smets", Role::Secretary, false),
    ] {
        let (on, declared) = (day(), seated.id.clone());
        selection.make(&Change::SetMember { member: seated });
        let declaration = Some(Declaration { on, conflict: None });
        selection.make(&Change::Proceedings(ProceedingsChange::Declare { member: declared, declaration }));
    }
    let guide = InterviewGuide {
        introduction: "Welkom. Het gesprek duurt een half uur.\nElke kandidaat krijgt dezelfde vragen."
            .into(),
        questions: [(CriterionId::from("aspect-motivatie"), "Waarom kies je voor deze functie?".into())]
            .into_iter()
            .collect(),
    };
    selection.decide(Ruling::Guide(guide));
    let arrival = |at: u32| NewCandidate {
        id: who(at),
        number: CandidateNumber::new(100 + at).expect("a number"),
        identity: Some(Identity {
            name: NAMES.get(at as usize - 1).map_or_else(|| format!("Kandidaat {at}"), ToString::to_string),
            contact: String::new(),
        }),
    };
    selection.make(&Change::AddCandidates { candidates: (1..=candidates).map(arrival).collect() });
    selection
}

/// Scores of a candidate on every part, why, and what was observed.
pub(crate) fn judged(selection: &mut Selection, at: u32, points: [&str; 3], why: &str) {
    for (part, points) in PARTS.into_iter().zip(points) {
        let points = Some(points.parse().expect("points"));
        selection.make(&Change::EnterPoints { candidate: who(at), part: part.into(), points });
    }
    let motivation = Some(why.to_owned());
    selection.make(&Change::Motivate { candidate: who(at), part: "mondeling".into(), motivation });
    let criteria: Vec<CriterionId> =
        selection.0.criteria().iter().map(|criterion| criterion.id().clone()).collect();
    for (place, criterion) in criteria.into_iter().enumerate() {
        let observation = Some(if place == 1 {
            Observation::NotAsked("de tijd om was".into())
        } else {
            Observation::Said(format!("Antwoordt helder en geeft een eigen voorbeeld ({}).", 100 + at))
        });
        let (candidate, member) = (who(at), None);
        selection.make(&Change::Oral(OralChange::Observe { candidate, criterion, member, observation }));
    }
}

/// A session about every part, at which everybody was.
pub(crate) fn held(selection: &mut Selection) {
    let session = Session {
        from: "2026-11-24T09:00".parse().expect("a moment"),
        until: Some("2026-11-24T12:30".parse().expect("a moment")),
        place: "Raadzaal, gemeentehuis".into(),
        parts: PARTS.iter().map(|part| PartId::from(*part)).collect(),
        present: ["vera", "luc", "mia", "sofie"].iter().map(|id| MemberId::from(*id)).collect(),
        others: "een waarnemer van de vakbond".into(),
    };
    let (id, session) = ("s1".into(), Some(session));
    selection.make(&Change::Proceedings(ProceedingsChange::HoldSession { id, session }));
}

/// Scored, with a tie whose outcome is recorded, one who withdrew, a session and notes: nothing is left to do but to close.
pub(crate) fn scored(practice: bool) -> Selection {
    let mut selection = begun(practice, 7);
    for (at, points) in (1..).zip(POINTS) {
        let why = "Kent het werkveld en motiveert de keuze helder.\nBlijft rustig onder kritische vragen.";
        judged(&mut selection, at, points, why);
    }
    let standing = Standing::Withdrawn { date: day(), after: None };
    selection.make(&Change::SetStanding { candidate: who(7), standing });
    let by = TieDecidedBy::Authority {
        body: "het college".into(),
        date: day(),
        reasons: "Meer ervaring met taalbeleid.".into(),
    };
    selection.make(&Change::RecordTie { outcome: TieOutcome { order: vec![who(3), who(2)], by } });
    held(&mut selection);
    let note = |note, text: &str| Change::WriteNote { note, text: Some(text.into()) };
    selection.make(&note(Note::MinorityOpinion, "Eén lid had de gevalstudie van 104 hoger gewaardeerd."));
    selection.make(&note(Note::Objections, "Geen bezwaren.\nDe zaal was koud."));
    selection
}

/// The same, closed, with the names beside the numbers.
pub(crate) fn closed(practice: bool) -> Selection {
    let mut selection = scored(practice);
    for part in PARTS {
        selection.make(&Change::LockPart { part: part.into(), at: moment() });
    }
    let present = vec!["Vera Vos".to_owned(), "Sofie Smets".to_owned()];
    selection.make(&Change::Unmask { unmasking: Unmasking { at: moment(), present } });
    for found in selection.0.missing_for_closing().warnings {
        selection.make(&Change::AcceptWarning { key: found.key(), accepted: true });
    }
    selection.make(&Change::CloseSelection { at: moment() });
    selection
}

/// The same, adopted.
pub(crate) fn adopted(practice: bool) -> Selection {
    let mut selection = closed(practice);
    let (body, reference) = ("het college".to_owned(), "CBS/2026/77".to_owned());
    selection.make(&Change::Adopt { adoption: Adoption { body, date: day(), reference } });
    selection
}
