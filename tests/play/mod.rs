//! Random selections: one dossier, and every kind of change over it, sensible or not.

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use selectiewijzer::archive::WireProcedure;
use selectiewijzer::rules::*;

/// Two written tests without a maximum and one oral, as in the source; an assessment and advice without points.
pub(crate) fn opening() -> Opening {
    let text = r#"{"parts":[
        {"id":"schriftelijk","max":"60","parts":[
            {"id":"gevalstudie","floor":"50%","anonymous":true},
            {"id":"competentieproef","floor":"50%","anonymous":true}]},
        {"id":"mondeling","max":"40","floor":"50%","motivation":true},
        {"id":"assessment","judged_by":"suitability"},
        {"id":"advies","judged_by":"advice"}],"total_floor":"60%"}"#;
    let wire: WireProcedure = serde_json::from_str(text).expect("a procedure");
    Opening {
        sheet: None,
        id: "dossier-1".into(),
        title: "Projectmedewerker".into(),
        at: moment(24, 9, 0),
        practice: true,
        vacancy: VacancyReference {
            id: "projectmedewerker".into(),
            title: "Projectmedewerker".into(),
            employer: "Lokaal bestuur".into(),
            aspects: vec![Aspect { id: "aspect-motivatie".into(), text: "motivatie".into() }],
            competencies: vec![listening()],
            oral: Some("mondeling".into()),
        },
        announced: wire.draft().announce().expect("a sound procedure"),
    }
}

fn listening() -> Competency {
    let level = |number: u8, examples: &[&str]| Level {
        number,
        description: format!("luistert op niveau {number}"),
        indicators: examples.iter().map(|one| (*one).to_owned()).collect(),
    };
    Competency {
        id: "luisteren".into(),
        name: "Luisteren".into(),
        definition: "horen wat gezegd wordt".into(),
        required: Some(2),
        levels: vec![level(1, &[]), level(2, &["vat samen", "vraagt door"]), level(3, &[])],
    }
}

/// A moment in November 2026.
pub(crate) fn moment(day: u8, hour: u8, minute: u8) -> Moment {
    Moment::new(date(day), hour, minute).expect("a minute")
}

/// The decision that makes the procedure ready to score.
pub(crate) fn split() -> Change {
    let maxima = [("gevalstudie", 3000), ("competentieproef", 3000)];
    let maxima = maxima.into_iter().map(|(part, points)| (part.into(), points_of(points))).collect();
    Change::Decide { decision: decided(Ruling::Split(maxima)) }
}

fn date(day: u8) -> Date {
    Date::new(2026, 11, day).expect("a day")
}

fn points_of(hundredths: u32) -> Points {
    Points::from_hundredths(hundredths).expect("points")
}

fn decided(ruling: Ruling) -> Decision {
    let (body, reference) = ("college".to_owned(), String::new());
    Decision { ruling, body, date: date(1), reference, reason: Some("gevraagd".into()) }
}

/// An entry in the log of device `a`.
pub(crate) fn entry(number: u64, change: Change) -> LogEntry {
    let (by, device) = ("Secretaris".to_owned(), "a".to_owned());
    LogEntry { number, at: moment(24, 10, 5), by, device, reason: None, undoes: None, change }
}

/// Any change, of every kind: over few candidates and parts, so that many can be made.
pub(crate) fn any_change() -> impl Strategy<Value = Change> {
    // Boxed: by value, every kind of change with all that it could become does not fit on a stack.
    prop_oneof![
        8 => scoring().boxed(),
        3 => people().boxed(),
        3 => deciding().boxed(),
        3 => sitting().boxed(),
        4 => asking().boxed(),
        5 => proceeding().boxed(),
        1 => concluding().boxed(),
        1 => carrying().boxed(),
    ]
}

pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zé /%\"]{1,12}", Just("Vlot, maar kort.".to_owned()), Just(String::new())]
}

pub(crate) fn who() -> impl Strategy<Value = CandidateId> {
    prop_oneof!["[a-d]", Just("x/y%2F".to_owned())].prop_map(CandidateId::new)
}

fn part() -> impl Strategy<Value = PartId> {
    let leaves = ["gevalstudie", "competentieproef", "mondeling", "mondeling", "schriftelijk", "assessment"];
    let leaves = leaves.into_iter().chain(["advies"]).collect::<Vec<_>>();
    prop::sample::select(leaves).prop_map(PartId::from)
}

fn some_points() -> impl Strategy<Value = Points> {
    prop_oneof![3 => 0..=3000_u32, 1 => 0..=5000_u32].prop_map(points_of)
}

fn day() -> impl Strategy<Value = Date> {
    (1..=30_u8).prop_map(date)
}

fn minute() -> impl Strategy<Value = Moment> {
    (1..=30_u8, 0..24_u8, 0..60_u8).prop_map(|(day, hour, minute)| moment(day, hour, minute))
}

fn member_id() -> impl Strategy<Value = MemberId> {
    "[m-o]".prop_map(MemberId::new)
}

fn number() -> impl Strategy<Value = CandidateNumber> {
    (1..=12_u32).prop_map(|number| CandidateNumber::new(number).expect("a number"))
}

pub(crate) fn identity() -> impl Strategy<Value = Identity> {
    (text(), text()).prop_map(|(name, contact)| Identity { name, contact })
}

pub(crate) fn scoring() -> impl Strategy<Value = Change> {
    let suitability = prop_oneof![3 => Just(Suitability::Suitable), 1 => Just(Suitability::NotSuitable)];
    let presence = prop_oneof![
        Just(Presence::Present),
        Just(Presence::Absent),
        (text(), day()).prop_map(|(decision, new_date)| Presence::Deferred { decision, new_date }),
    ];
    let score = prop_oneof![
        some_points().prop_map(MemberScore::Points),
        Just(MemberScore::Recused),
        Just(MemberScore::NotPresent),
    ];
    prop_oneof![
        5 => (who(), part(), of(some_points()))
            .prop_map(|(candidate, part, points)| Change::EnterPoints { candidate, part, points }),
        3 => (who(), part(), of(suitability)).prop_map(|(candidate, part, suitability)| {
            Change::EnterSuitability { candidate, part, suitability }
        }),
        1 => (who(), part(), of(text()))
            .prop_map(|(candidate, part, typed)| Change::KeepUnreadable { candidate, part, typed }),
        1 => (who(), part(), member_id(), of(text())).prop_map(|(candidate, part, member, typed)| {
            Change::KeepUnreadableMemberScore { candidate, part, member, typed }
        }),
        2 => (who(), part(), member_id(), of(score)).prop_map(|(candidate, part, member, score)| {
            Change::EnterMemberScore { candidate, part, member, score }
        }),
        1 => (who(), part(), presence)
            .prop_map(|(candidate, part, presence)| Change::SetPresence { candidate, part, presence }),
        2 => (who(), part(), of(text()))
            .prop_map(|(candidate, part, motivation)| Change::Motivate { candidate, part, motivation }),
    ]
}

pub(crate) fn people() -> impl Strategy<Value = Change> {
    let new = (who(), number(), of(identity())).prop_map(|(id, number, identity)| NewCandidate {
        id,
        number,
        identity,
    });
    let standing = prop_oneof![
        Just(Standing::TakingPart),
        text().prop_map(|condition| Standing::OnCondition { condition }),
        text().prop_map(|decision| Standing::NotAdmitted { decision }),
        (day(), of(part())).prop_map(|(date, after)| Standing::Withdrawn { date, after }),
        (text(), text()).prop_map(|(decision, reason)| Standing::Excluded { decision, reason }),
    ];
    let roles = vec![Role::Chair, Role::Member, Role::Secretary, Role::Observer];
    let marks = (any::<bool>(), any::<bool>(), any::<bool>());
    let member = (member_id(), text(), text(), prop::sample::select(roles), marks).prop_map(
        |(id, name, function, role, (also_member, external, removed))| Member {
            id,
            name,
            function,
            role,
            also_member,
            external,
            removed,
        },
    );
    prop_oneof![
        4 => vec(new, 0..3).prop_map(|candidates| Change::AddCandidates { candidates }),
        1 => (vec(who(), 0..3), any::<bool>())
            .prop_map(|(candidates, removed)| Change::MarkRemoved { candidates, removed }),
        1 => (who(), number()).prop_map(|(candidate, number)| Change::Renumber { candidate, number }),
        1 => (who(), of(identity()))
            .prop_map(|(candidate, identity)| Change::Identify { candidate, identity }),
        1 => (who(), standing).prop_map(|(candidate, standing)| Change::SetStanding { candidate, standing }),
        1 => (who(), of(text())).prop_map(|(candidate, measure)| Change::Adjust { candidate, measure }),
        1 => member.prop_map(|member| Change::SetMember { member }),
    ]
}

fn map_of<Key: std::fmt::Debug + Ord, Value: std::fmt::Debug>(
    key: impl Strategy<Value = Key>,
    value: impl Strategy<Value = Value>,
    count: std::ops::Range<usize>,
) -> impl Strategy<Value = Map<Key, Value>> {
    btree_map(key, value, count).prop_map(|map| map.into_iter().collect())
}

fn set_of<Item: std::fmt::Debug + Ord>(
    item: impl Strategy<Value = Item>,
    count: std::ops::Range<usize>,
) -> impl Strategy<Value = SortedSet<Item>> {
    btree_set(item, count).prop_map(|set| set.into_iter().collect())
}

fn deciding() -> impl Strategy<Value = Change> {
    let combine = prop::sample::select(vec![Combine::Agreed, Combine::Mean, Combine::Median]);
    let panel =
        (combine, set_of(member_id(), 0..3)).prop_map(|(combine, members)| Panel { combine, members });
    let ties =
        prop_oneof![Just(TieRule::Stands), Just(TieRule::Lot), vec(part(), 0..2).prop_map(TieRule::Parts)];
    let ruling = prop_oneof![
        map_of(part(), some_points(), 0..3).prop_map(Ruling::Split),
        map_of(part(), some_points(), 0..2).prop_map(Ruling::Steps),
        map_of(part(), panel, 0..3).prop_map(Ruling::Panels),
        (0..=10_000_u16)
            .prop_filter_map("a percentage", Percent::from_hundredths)
            .prop_map(Ruling::SpreadLimit),
        (1..=50_u8).prop_map(Ruling::Quorum),
        ties.prop_map(Ruling::Ties),
        Just(Ruling::Oral(OralFor::Everyone)),
        vec(text(), 0..3).prop_map(Ruling::Competencies),
        (text(), map_of(criterion(), text(), 0..3))
            .prop_map(|(introduction, questions)| Ruling::Guide(InterviewGuide { introduction, questions })),
    ];
    let matter = prop::sample::select(Matter::ALL.to_vec());
    prop_oneof![
        3 => ruling.prop_map(|ruling| Change::Decide { decision: decided(ruling) }),
        1 => Just(split()),
        1 => matter.prop_map(|matter| Change::TakeBackDecision { matter }),
    ]
}

fn criterion() -> impl Strategy<Value = CriterionId> {
    let known = vec!["aspect-motivatie", "luisteren", "luisteren", "onbekend"];
    prop::sample::select(known).prop_map(CriterionId::from)
}

pub(crate) fn asking() -> impl Strategy<Value = Change> {
    let observation = prop_oneof![
        2 => text().prop_map(Observation::Said),
        1 => text().prop_map(Observation::NotAsked),
    ];
    prop_oneof![
        2 => (of(criterion()), of(text()))
            .prop_map(|(criterion, text)| OralChange::WriteQuestions { criterion, text }),
        4 => (who(), criterion(), of(member_id()), of(observation)).prop_map(
            |(candidate, criterion, member, observation)| OralChange::Observe {
                candidate,
                criterion,
                member,
                observation
            }
        ),
        2 => (who(), criterion(), of(0..=4_u8))
            .prop_map(|(candidate, criterion, level)| OralChange::SetLevel { candidate, criterion, level }),
        2 => (who(), criterion(), 0..=2_u8, any::<bool>()).prop_map(
            |(candidate, criterion, indicator, seen)| OralChange::TickIndicator {
                candidate,
                criterion,
                indicator,
                seen
            }
        ),
        1 => (who(), of(text())).prop_map(|(candidate, text)| OralChange::WriteNote { candidate, text }),
    ]
    .prop_map(Change::Oral)
}

pub(crate) fn proceeding() -> impl Strategy<Value = Change> {
    let conflict = (set_of(who(), 0..2), text()).prop_map(|(with, words)| Conflict { with, words });
    let declaration = (day(), of(conflict)).prop_map(|(on, conflict)| Declaration { on, conflict });
    let held = (set_of(part(), 0..3), set_of(member_id(), 0..3));
    let session = (minute(), of(minute()), text(), held, text()).prop_map(
        |(from, until, place, (parts, present), others)| Session {
            from,
            until,
            place,
            parts,
            present,
            others,
        },
    );
    let recused = (part(), member_id(), of(who())).prop_map(|(part, member, candidate)| RecusalOf {
        part,
        member,
        candidate,
    });
    let recusal = (minute(), text()).prop_map(|(at, reason)| Recusal { at, reason });
    let id = "[s-t]/?".prop_map(SessionId::new);
    prop_oneof![
        (member_id(), of(declaration)).prop_map(|(member, declaration)| Change::Proceedings(
            ProceedingsChange::Declare { member, declaration }
        )),
        (id, of(session))
            .prop_map(|(id, session)| Change::Proceedings(ProceedingsChange::HoldSession { id, session })),
        (recused, of(recusal))
            .prop_map(|(of, recusal)| Change::Proceedings(ProceedingsChange::Recuse { of, recusal })),
        (part(), of(text())).prop_map(|(part, reason)| Change::Proceedings(
            ProceedingsChange::ExplainUnequal { part, reason }
        )),
        (who(), part(), set_of(member_id(), 0..3)).prop_map(|(candidate, part, present)| {
            Change::Proceedings(ProceedingsChange::Deliberate { candidate, part, present })
        }),
    ]
}

fn sitting() -> impl Strategy<Value = Change> {
    let by = prop_oneof![
        (text(), day(), text()).prop_map(|(body, date, reasons)| TieDecidedBy::Authority {
            body,
            date,
            reasons
        }),
        (minute(), vec(text(), 0..2)).prop_map(|(drawn, witnesses)| TieDecidedBy::Lot { drawn, witnesses }),
    ];
    let note = prop::sample::select(Note::ALL.to_vec());
    prop_oneof![
        text().prop_map(|title| Change::Rename { title }),
        (part(), minute()).prop_map(|(part, at)| Change::LockPart { part, at }),
        (part(), minute(), text(), text()).prop_map(|(part, at, decided_by, reason)| Change::ReopenPart {
            part,
            at,
            decided_by,
            reason
        }),
        (minute(), vec(text(), 0..3))
            .prop_map(|(at, present)| Change::Unmask { unmasking: Unmasking { at, present } }),
        any::<bool>().prop_map(|shown| Change::ShowRunningResult { shown }),
        (note, of(text())).prop_map(|(note, text)| Change::WriteNote { note, text }),
        (vec(who(), 0..3), by)
            .prop_map(|(order, by)| Change::RecordTie { outcome: TieOutcome { order, by } }),
        vec(who(), 0..3).prop_map(|order| Change::TakeBackTie { order }),
        (text(), any::<bool>()).prop_map(|(key, accepted)| Change::AcceptWarning { key, accepted }),
    ]
}

fn concluding() -> impl Strategy<Value = Change> {
    let adoption =
        (text(), day(), text()).prop_map(|(body, date, reference)| Adoption { body, date, reference });
    let reopening = (minute(), text(), text()).prop_map(|(at, decided_by, reason)| SelectionReopening {
        at,
        decided_by,
        reason,
    });
    prop_oneof![
        minute().prop_map(|at| Change::CloseSelection { at }),
        adoption.prop_map(|adoption| Change::Adopt { adoption }),
        reopening.prop_map(|reopening| Change::ReopenSelection { reopening }),
        (who(), of(day())).prop_map(|(candidate, on)| Change::Decline { candidate, on }),
        reserve().prop_map(Change::Reserve),
    ]
}

fn reserve() -> impl Strategy<Value = ReserveChange> {
    let reserve = (day(), text(), day(), text()).prop_map(|(until, body, date, reference)| Reserve {
        until,
        body,
        date,
        reference,
    });
    let answer = of((any::<bool>(), day()).prop_map(|(accepted, on)| OfferAnswer { accepted, on }));
    let offer = (text(), day(), answer).prop_map(|(job, on, answer)| Offer { job, on, answer });
    prop_oneof![
        of(reserve).prop_map(|reserve| ReserveChange::Set { reserve }),
        (who(), 1..=2_u32, of(offer)).prop_map(|(candidate, number, offer)| ReserveChange::Offer {
            candidate,
            number,
            offer
        }),
    ]
}

fn carrying() -> impl Strategy<Value = Change> {
    let settled = text().prop_map(|title| vec![Change::Rename { title }]);
    prop_oneof![
        (member_id(), minute()).prop_map(|(member, at)| Change::HandOut { member, at }),
        (member_id(), minute(), text()).prop_map(|(member, at, check)| Change::Collect { member, at, check }),
        (settled, text()).prop_map(|(changes, reason)| Change::Settle {
            cell: "title".into(),
            changes,
            reason
        }),
    ]
}

/// A sequence of changes that starts with a split and some candidates, and now and then closes the selection.
pub(crate) fn some_changes() -> impl Strategy<Value = Vec<Change>> {
    let conclusion = prop_oneof![3 => Just(None), 1 => vec(any_change(), 0..5).prop_map(Some)];
    (vec(any_change(), 0..40), conclusion).prop_map(|(mut changes, conclusion)| {
        let candidate = |(id, number): (&str, u32)| NewCandidate {
            id: id.into(),
            number: CandidateNumber::new(number).expect("a number"),
            identity: Some(Identity { name: format!("Naam {id}"), contact: String::new() }),
        };
        let candidates = [("a", 11), ("b", 12), ("x/y%2F", 10)].map(candidate).to_vec();
        changes.insert(0, split());
        changes.insert(1, Change::AddCandidates { candidates });
        changes.splice(2..2, ["m", "n", "o"].map(seated));
        if let Some(later) = conclusion {
            changes.extend(concluding_twice(&play(&changes)));
            changes.extend(later);
        }
        changes
    })
}

/// Somebody who scores is on the committee.
fn seated(id: &str) -> Change {
    Change::SetMember {
        member: Member {
            id: id.into(),
            name: format!("Lid {id}"),
            function: String::new(),
            role: Role::Member,
            also_member: false,
            external: false,
            removed: false,
        },
    }
}

/// The dossier after those changes that it takes.
pub(crate) fn play(changes: &[Change]) -> Dossier {
    changes.iter().fold(Dossier::open(opening()), taken)
}

/// The changes that close a dossier as it stands: everyone who takes part scored and explained, every warning accepted.
pub(crate) fn closing(dossier: &Dossier) -> Vec<Change> {
    let mut changes = Vec::new();
    let leaves = dossier.scoring().map(|scoring| scoring.leaves.clone()).unwrap_or_default();
    for part in &leaves {
        let reopened = (moment(20, 8, 0), "college".to_owned(), "opnieuw".to_owned());
        let (at, decided_by, reason) = reopened;
        changes.push(Change::ReopenPart { part: part.clone(), at, decided_by, reason });
        for candidate in dossier.candidates() {
            let (id, part) = (candidate.id.clone(), part.clone());
            let presence = Presence::Present;
            changes.push(Change::SetPresence { candidate: id.clone(), part: part.clone(), presence });
            let points = Points::from_hundredths(2000 + 100 * (candidate.number.get() % 10));
            changes.push(Change::EnterPoints { candidate: id.clone(), part: part.clone(), points });
            // Only parts without points take it.
            let suitability = Some(Suitability::Suitable);
            changes.push(Change::EnterSuitability { candidate: id.clone(), part: part.clone(), suitability });
            let texts = candidate.cells.get(&part).map(|cell| &cell.unreadable_members);
            for member in texts.iter().flat_map(|texts| texts.keys()).cloned() {
                let (candidate, part) = (id.clone(), part.clone());
                changes.push(Change::KeepUnreadableMemberScore { candidate, part, member, typed: None });
            }
            changes.push(Change::Motivate { candidate: id.clone(), part, motivation: Some("Goed.".into()) });
            for criterion in dossier.criteria() {
                let (candidate, criterion) = (id.clone(), criterion.id().clone());
                let observation = Some(Observation::Said("Vlot.".into()));
                changes.push(Change::Oral(OralChange::Observe {
                    candidate,
                    criterion,
                    member: None,
                    observation,
                }));
            }
        }
        changes.push(Change::LockPart { part: part.clone(), at: moment(21, 9, 0) });
    }
    let scored = changes.iter().fold(dossier.clone(), taken);
    let warnings = scored.missing_for_closing().warnings;
    changes.extend(warnings.iter().map(|found| Change::AcceptWarning { key: found.key(), accepted: true }));
    changes.push(Change::CloseSelection { at: moment(22, 9, 0) });
    changes
}

fn taken(dossier: Dossier, change: &Change) -> Dossier {
    dossier.apply(change).unwrap_or(dossier)
}

/// Closes a dossier, adopts it, lets the first decline, opens it again and closes it again.
pub(crate) fn concluding_twice(dossier: &Dossier) -> Vec<Change> {
    let mut changes = closing(dossier);
    let closed = changes.iter().fold(dossier.clone(), taken);
    let text = || "college".to_owned();
    let adoption = Adoption { body: text(), date: date(25), reference: "CBS 12".into() };
    let reopening = SelectionReopening { at: moment(26, 9, 0), decided_by: text(), reason: "telfout".into() };
    let first = closed.ranking().into_iter().next();
    let decline = first.map(|ranked| Change::Decline { candidate: ranked.who, on: Some(date(27)) });
    let reserve = Reserve { until: date(30), body: text(), date: date(26), reference: "CBS 13".into() };
    let answer = Some(OfferAnswer { accepted: false, on: date(28) });
    let offer = Offer { job: "Projectmedewerker".into(), on: date(27), answer };
    let offered = closed.ranking().into_iter().next().map(|ranked| ReserveChange::Offer {
        candidate: ranked.who,
        number: 1,
        offer: Some(offer),
    });
    let reserve = [ReserveChange::Set { reserve: Some(reserve) }].into_iter().chain(offered);
    let after = [Change::Adopt { adoption }].into_iter().chain(decline).chain(reserve.map(Change::Reserve));
    let after: Vec<_> = after.chain([Change::ReopenSelection { reopening }]).collect();
    let reopened = after.iter().fold(closed, taken);
    changes.extend(after);
    changes.extend(closing(&reopened));
    changes
}
