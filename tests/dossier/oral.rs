//! The oral test: a guide fixed beforehand, an observation on every criterion, and evidence that is never points.

use crate::selection::*;
use selectiewijzer::rules::*;
use selectiewijzer::wording;

pub(crate) const MOTIVATION: &str = "aspect-motivatie";
pub(crate) const EXPERIENCE: &str = "aspect-werkervaring";
pub(crate) const LISTENING: &str = "luisteren";

fn vacancy() -> VacancyReference {
    let aspect = |id: &str, text: &str| Aspect { id: id.into(), text: text.to_owned() };
    let level = |number: u8, indicators: &[&str]| Level {
        number,
        description: format!("luistert op niveau {number}"),
        indicators: indicators.iter().map(|one| (*one).to_owned()).collect(),
    };
    let competency = |id: &str, name: &str| Competency {
        id: id.into(),
        name: name.to_owned(),
        definition: "horen wat gezegd wordt".to_owned(),
        required: Some(2),
        levels: vec![level(1, &[]), level(2, &["vat samen", "vraagt door"]), level(3, &[])],
    };
    VacancyReference {
        id: "vacature".to_owned(),
        title: "Medewerker".to_owned(),
        employer: "Gemeente".to_owned(),
        aspects: vec![aspect(MOTIVATION, "motivatie"), aspect(EXPERIENCE, "eventuele werkervaring")],
        competencies: vec![competency(LISTENING, "Luisteren"), competency("visie", "Visie")],
        oral: Some(part(ORAL)),
    }
}

fn of_vacancy(vacancy: VacancyReference) -> Dossier {
    let dossier = selection();
    let opening = Opening { vacancy, ..dossier.opening().clone() };
    let candidates = [("a", 11), ("b", 12)].map(|(id, number)| arrival(id, number)).to_vec();
    after(&Dossier::open(opening), &[decide(split("30", "30")), Change::AddCandidates { candidates }])
}

/// Candidates `a` and `b`, with Luisteren selected beforehand.
pub(crate) fn oral() -> Dossier {
    accepted(&of_vacancy(vacancy()), &decide(Ruling::Competencies(vec![LISTENING.to_owned()])))
}

/// With a level and an example of Luisteren for `a`.
pub(crate) fn observed_oral() -> Dossier {
    after(&oral(), &[level("a", LISTENING, 2), tick("a", LISTENING, 1)])
}

fn observe(id: &str, on: &str, observation: Observation) -> Change {
    Change::Oral(OralChange::Observe {
        candidate: who(id),
        criterion: on.into(),
        member: None,
        observation: Some(observation),
    })
}

pub(crate) fn said(id: &str, on: &str, words: &str) -> Change {
    observe(id, on, Observation::Said(words.to_owned()))
}

fn not_asked(id: &str, on: &str, reason: &str) -> Change {
    observe(id, on, Observation::NotAsked(reason.to_owned()))
}

pub(crate) fn level(id: &str, on: &str, level: u8) -> Change {
    Change::Oral(OralChange::SetLevel { candidate: who(id), criterion: on.into(), level: Some(level) })
}

fn tick(id: &str, on: &str, indicator: u8) -> Change {
    Change::Oral(OralChange::TickIndicator {
        candidate: who(id),
        criterion: on.into(),
        indicator,
        seen: true,
    })
}

fn guide(introduction: &str, question: &str) -> Ruling {
    let questions = [(MOTIVATION.into(), question.to_owned())].into_iter().collect();
    Ruling::Guide(InterviewGuide { introduction: introduction.to_owned(), questions })
}

/// Everything observed of `a` and `b` and both scored.
pub(crate) fn complete() -> Vec<Change> {
    let of = |id| {
        let mut changes = scores(id, ["20", "20", "30"]);
        changes.push(said(id, MOTIVATION, "wil hier werken"));
        changes.push(not_asked(id, EXPERIENCE, "de kandidaat komt van de schoolbanken"));
        changes.push(said(id, LISTENING, "vatte elke vraag samen"));
        changes
    };
    ["a", "b"].map(of).concat()
}

fn unobserved(dossier: &Dossier) -> Vec<String> {
    let open = dossier.findings().into_iter().filter(|finding| finding.kind == FindingKind::Unobserved);
    open.map(|finding| finding.key()).collect()
}

#[test]
fn the_criteria_are_the_announced_aspects_and_then_the_selected_competencies() {
    let names = |dossier: &Dossier| {
        dossier.criteria().iter().map(|criterion| criterion.name().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&of_vacancy(vacancy())), ["motivatie", "eventuele werkervaring"]);
    assert_eq!(names(&oral()), ["motivatie", "eventuele werkervaring", "Luisteren"]);
}

#[test]
fn a_vacancy_without_an_oral_part_asks_for_no_criterion() {
    let dossier = of_vacancy(VacancyReference { oral: None, ..vacancy() });
    assert!(dossier.criteria().is_empty());
    assert!(!dossier.matters(Matter::Guide));
    assert_eq!(refused(&dossier, &said("a", MOTIVATION, "vlot")), Refusal::NoOral);
    assert!(
        after(&dossier, &scores("a", ["20", "20", "30"]))
            .findings()
            .iter()
            .all(|finding| { !matches!(finding.kind, FindingKind::Unobserved) })
    );
}

#[test]
fn every_criterion_of_who_was_scored_needs_an_observation_or_a_reason() {
    let dossier = after(&oral(), &scores("a", ["20", "20", "30"]));
    let open = [MOTIVATION, EXPERIENCE, LISTENING].map(|on| format!("criterion/a/{on}/Unobserved"));
    assert_eq!(unobserved(&dossier), open, "candidate b was not scored yet");
    assert!(dossier.findings().iter().all(|found| found.kind != FindingKind::Unobserved || found.is_error()));
    let written =
        after(&dossier, &[said("a", MOTIVATION, "wil hier werken"), not_asked("a", EXPERIENCE, "ziek")]);
    assert_eq!(unobserved(&written), ["criterion/a/luisteren/Unobserved"]);
}

#[test]
fn a_level_and_ticks_without_words_are_no_observation() {
    let dossier = after(&oral(), &scores("a", ["20", "20", "30"]));
    let seen = after(&dossier, &[level("a", LISTENING, 3), tick("a", LISTENING, 0)]);
    assert!(unobserved(&seen).contains(&"criterion/a/luisteren/Unobserved".to_owned()));
}

#[test]
fn the_oral_test_closes_only_once_nothing_is_unobserved() {
    let all = complete();
    let (last, rest) = all.split_last().expect("changes");
    let dossier = after(&oral(), rest);
    let unobserved = vec![(number(12), vec![LISTENING.into()])];
    assert_eq!(refused(&dossier, &lock(ORAL)), Refusal::Unobserved { part: part(ORAL), unobserved });
    assert!(dossier.apply(&lock(CASE_STUDY)).is_ok(), "the written tests do not wait for it");
    assert!(accepted(&dossier, last).apply(&lock(ORAL)).is_ok());
}

#[test]
fn nothing_is_asked_of_who_was_absent_or_does_not_take_part() {
    let all = complete();
    let absent = Change::SetPresence { candidate: who("b"), part: part(ORAL), presence: Presence::Absent };
    let dossier = after(&oral(), &all[..all.len() - 3]);
    assert!(refused(&dossier, &lock(ORAL)) != Refusal::NoOral);
    assert!(accepted(&dossier, &absent).apply(&lock(ORAL)).is_ok());
    let standing = Standing::Withdrawn { date: moment().date, after: None };
    let withdrawn = accepted(&dossier, &Change::SetStanding { candidate: who("b"), standing });
    assert!(withdrawn.apply(&lock(ORAL)).is_ok());
}

#[test]
fn what_is_not_questioned_needs_a_reason() {
    let refusal = refused(&oral(), &not_asked("a", MOTIVATION, "  "));
    assert_eq!(refusal, Refusal::Empty(Needed::Reason));
}

#[test]
fn blank_words_are_no_observation() {
    let dossier = accepted(&oral(), &said("a", MOTIVATION, " \n"));
    assert_eq!(dossier, oral());
}

#[test]
fn a_closed_oral_test_takes_no_observation_no_level_no_tick_and_no_note() {
    let locked = accepted(&after(&oral(), &complete()), &lock(ORAL));
    let note =
        Change::Oral(OralChange::WriteNote { candidate: who("a"), text: Some("kwam te laat".to_owned()) });
    for change in [said("a", MOTIVATION, "anders"), level("a", LISTENING, 1), tick("a", LISTENING, 1), note] {
        assert_eq!(refused(&locked, &change), Refusal::Locked(part(ORAL)));
    }
}

#[test]
fn only_what_the_vacancy_has_can_be_observed() {
    for change in [
        said("a", "onbekend", "vlot"),
        level("a", LISTENING, 4),
        level("a", MOTIVATION, 1),
        tick("a", LISTENING, 2),
        tick("a", MOTIVATION, 0),
    ] {
        assert!(matches!(refused(&oral(), &change), Refusal::NotInProfile(_)), "{change:?}");
    }
}

#[test]
fn levels_and_ticks_change_no_verdict_and_no_place() {
    let dossier = after(&oral(), &complete());
    let seen = after(&dossier, &[level("a", LISTENING, 3), tick("a", LISTENING, 0), tick("a", LISTENING, 1)]);
    for id in ["a", "b"] {
        assert_eq!(verdict(&seen, id), verdict(&dossier, id));
    }
    assert_eq!(places(&seen), places(&dossier));
}

#[test]
fn ticks_make_no_level() {
    let seen = after(&oral(), &[tick("a", LISTENING, 0), tick("a", LISTENING, 1)]);
    let form = &seen.candidate(&who("a")).expect("a candidate").oral;
    assert_eq!(form.criteria[&LISTENING.into()].level, None);
}

#[test]
fn the_guide_can_be_fixed_after_the_written_tests_without_a_reason() {
    let scored = after(&oral(), &[enter("a", CASE_STUDY, "20")]);
    let fixed = accepted(&scored, &decide(guide("Welkom.", "Waarom hier?")));
    assert_eq!(fixed.fixed_guide().expect("a guide").introduction, "Welkom.");
}

#[test]
fn once_an_observation_or_an_oral_score_exists_the_guide_changes_only_with_a_reason() {
    let fixed = accepted(&oral(), &decide(guide("Welkom.", "Waarom hier?")));
    let again = || guide("Dag.", "Waarom hier?");
    for begun in [said("a", MOTIVATION, "wil hier werken"), enter("a", ORAL, "30"), level("a", LISTENING, 2)]
    {
        let begun = accepted(&fixed, &begun);
        assert_eq!(refused(&begun, &decide(again())), Refusal::ReasonNeeded(Matter::Guide));
        let back = Change::TakeBackDecision { matter: Matter::Guide };
        assert_eq!(refused(&begun, &back), Refusal::CannotTakeBack(Matter::Guide));
        let changed = accepted(&begun, &decided(again(), Some("vraag was onduidelijk")));
        assert_eq!(changed.decisions(Matter::Guide).len(), 2, "both stand in the minutes");
        let warned = |finding: &Finding| {
            finding.place == FindingPlace::Decisions(Matter::Guide)
                && finding.kind == FindingKind::ChangedAfterScore
        };
        assert!(changed.findings().iter().any(warned));
    }
}

#[test]
fn a_guide_that_was_never_fixed_is_a_warning() {
    let warned = |dossier: &Dossier| {
        dossier.findings().into_iter().any(|finding| {
            finding.place == FindingPlace::Decisions(Matter::Guide)
                && finding.kind == FindingKind::Undecided
                && !finding.is_error()
        })
    };
    assert!(warned(&oral()));
    assert!(!warned(&accepted(&oral(), &decide(guide("", "Waarom hier?")))));
}

#[test]
fn a_guide_asks_something() {
    let empty = Ruling::Guide(InterviewGuide { introduction: "Welkom.".to_owned(), ..Default::default() });
    assert_eq!(refused(&oral(), &decide(empty)), Refusal::Empty(Needed::Questions));
}

#[test]
fn what_is_written_in_the_guide_holds_only_once_it_is_fixed() {
    let write = |criterion: Option<&str>, text: &str| {
        Change::Oral(OralChange::WriteQuestions {
            criterion: criterion.map(CriterionId::from),
            text: Some(text.to_owned()),
        })
    };
    let written = after(&oral(), &[write(None, "Welkom."), write(Some(MOTIVATION), "Waarom hier?")]);
    assert_eq!(written.fixed_guide(), None);
    let fixed = accepted(&written, &decide(Ruling::Guide(written.guide().clone())));
    assert_eq!(fixed.fixed_guide(), Some(fixed.guide()));
    let changed = accepted(&fixed, &write(None, "Dag."));
    assert_eq!(changed.fixed_guide().expect("a guide").introduction, "Welkom.");
}

#[test]
fn members_write_beside_the_committee_and_nothing_is_overwritten() {
    let member = Member {
        id: "lid".into(),
        name: "Luc Lid".to_owned(),
        function: String::new(),
        role: Role::Member,
        also_member: false,
        external: false,
        removed: false,
    };
    let own = Change::Oral(OralChange::Observe {
        candidate: who("a"),
        criterion: MOTIVATION.into(),
        member: Some("lid".into()),
        observation: Some(Observation::Said("twijfelt".to_owned())),
    });
    assert_eq!(refused(&oral(), &own), Refusal::UnknownMember("lid".into()));
    let dossier = accepted(&oral(), &Change::SetMember { member });
    let both = after(&dossier, &[own, said("a", MOTIVATION, "wil hier werken")]);
    let form = &both.candidate(&who("a")).expect("a candidate").oral;
    let observed = &form.criteria[&MOTIVATION.into()];
    assert_eq!(observed.members.len(), 1);
    assert_eq!(observed.observation.as_ref().map(Observation::text), Some("wil hier werken"));
}

#[test]
fn a_note_of_spaces_is_no_note() {
    let note =
        |text: &str| Change::Oral(OralChange::WriteNote { candidate: who("a"), text: Some(text.to_owned()) });
    let of = |dossier: &Dossier| dossier.candidate(&who("a")).expect("a candidate").oral.note.clone();
    let written = accepted(&oral(), &note("kwam te laat"));
    assert_eq!(of(&written).as_deref(), Some("kwam te laat"));
    assert_eq!(of(&accepted(&written, &note("  "))), None);
}

#[test]
fn every_piece_of_the_form_has_its_way_back() {
    let note =
        |text: &str| Change::Oral(OralChange::WriteNote { candidate: who("a"), text: Some(text.to_owned()) });
    let introduction = |text: &str| {
        Change::Oral(OralChange::WriteQuestions { criterion: None, text: Some(text.to_owned()) })
    };
    let changes = [
        introduction("Welkom."),
        introduction("Dag."),
        decide(guide("Welkom.", "Waarom hier?")),
        said("a", MOTIVATION, "vlot"),
        not_asked("a", MOTIVATION, "geen tijd"),
        level("a", LISTENING, 2),
        level("a", LISTENING, 3),
        tick("a", LISTENING, 1),
        note("stil"),
        note("minder stil"),
    ];
    let mut dossier = oral();
    for change in changes {
        let made = accepted(&dossier, &change);
        let back = dossier.inverse(&change).expect("a way back");
        assert_eq!(after(&made, &back), dossier, "{change:?}");
        dossier = made;
    }
}

#[test]
fn different_criteria_of_one_candidate_stand_in_different_cells() {
    let dossier = after(&oral(), &complete());
    let names: Vec<String> = selectiewijzer::archive::changed_cells(
        &dossier,
        &after(
            &dossier,
            &[said("a", LISTENING, "anders"), level("a", LISTENING, 2), tick("a", LISTENING, 1)],
        ),
    )
    .into_iter()
    .map(|(name, _)| name)
    .collect();
    assert_eq!(names, ["evidence/a/luisteren/1", "levels/a/luisteren", "oral/a/luisteren"]);
}

#[test]
fn a_dossier_from_before_the_oral_form_still_opens_and_is_written_as_it_was() {
    let old = r#"{"id":"d","title":"t","at":"2026-11-24T09:30","practice":false,"vacancy":{"id":"v","title":"t",
        "employer":"e","aspects":["motivatie"],"competencies":[["luisteren","Luisteren"]]},
        "announced":{"parts":[{"id":"mondeling","title":"Mondeling","max":"40"}]}}"#;
    let opening: selectiewijzer::archive::WireOpening = serde_json::from_str(old).expect("an opening");
    assert_eq!(opening.0.vacancy.aspects[0].text, "motivatie");
    assert_eq!(opening.0.vacancy.competencies[0].name, "Luisteren");
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("a value");
    assert_eq!(value(&serde_json::to_string(&opening).expect("text")), value(old));
    assert!(Dossier::open(opening.0).criteria().is_empty());
}

#[test]
fn what_is_missing_is_named_when_the_oral_test_cannot_close() {
    let all = complete();
    let without = |one: usize, other: usize| {
        let kept = all.iter().enumerate().filter(|(at, _)| *at != one && *at != other);
        after(&oral(), &kept.map(|(_, change)| change.clone()).collect::<Vec<_>>())
    };
    let dossier = without(all.len() - 3, all.len() - 1);
    assert_eq!(
        wording::refusal(&refused(&dossier, &lock(ORAL)), &dossier),
        "Mondelinge proef kan nog niet gesloten worden. Zonder observatie, en zonder reden waarom niet: \
         kandidaat 12 (Motivatie, Luisteren)."
    );
    let found = dossier.findings();
    let said: Vec<_> = found
        .iter()
        .filter(|finding| finding.kind == FindingKind::Unobserved)
        .map(|finding| wording::finding(finding, &dossier))
        .collect();
    assert_eq!(
        said,
        [
            "Kandidaat 12, Motivatie: nog geen observatie, en geen reden waarom niet.",
            "Kandidaat 12, Luisteren: nog geen observatie, en geen reden waarom niet."
        ]
    );
}

#[test]
fn levels_are_said_by_their_description_and_cover_the_lower_ones() {
    let competency = vacancy().competencies.remove(0);
    assert_eq!(
        [1, 2, 3].map(|number| wording::level_seen(number, &competency)),
        [
            "Niveau 1 (gevraagd: niveau 2): luistert op niveau 1.",
            "Niveau 2, het gevraagde niveau: luistert op niveau 2. Dat omvat niveau 1.",
            "Niveau 3 (gevraagd: niveau 2): luistert op niveau 3. Dat omvat ook de lagere niveaus."
        ]
    );
}

#[test]
fn the_history_says_what_was_done_on_the_form_and_never_what_was_observed() {
    let dossier = oral();
    let said = [
        said("a", MOTIVATION, "wil hier werken"),
        not_asked("a", EXPERIENCE, "er geen tijd was."),
        level("a", LISTENING, 2),
        tick("a", LISTENING, 0),
        Change::Oral(OralChange::WriteNote { candidate: who("a"), text: None }),
        Change::Oral(OralChange::WriteQuestions { criterion: None, text: Some("Welkom.".to_owned()) }),
        decide(guide("Welkom.", "Waarom hier?")),
    ]
    .map(|change| wording::change(&change, &dossier));
    assert_eq!(
        said,
        [
            "Kandidaat 11, Motivatie: observatie",
            "Kandidaat 11, Eventuele werkervaring: niet bevraagd, omdat er geen tijd was.",
            "Kandidaat 11, Luisteren: niveau 2 vastgesteld",
            "Kandidaat 11, Luisteren: voorbeeld 1 aangevinkt",
            "Kandidaat 11: notitie weggehaald",
            "Gespreksleidraad, inleiding: geschreven",
            "Gespreksleidraad: inleiding en vragen bij 1 criterium",
        ]
    );
}

#[test]
fn a_corrigendum_names_every_observation_that_changed() {
    let before = after(&oral(), &complete());
    let changes = [said("a", MOTIVATION, "twijfelt"), level("a", LISTENING, 3), tick("b", LISTENING, 0)];
    let now = after(&before, &changes);
    let corrigendum = Corrigendum::between(&before, &now);
    let [correction] = corrigendum.corrections.as_slice() else { panic!("{corrigendum:?}") };
    let said = wording::corrected(correction, &before, &now).into_iter();
    let said: Vec<_> = said.map(|line| (line.what, line.before, line.after)).collect();
    assert_eq!(
        said,
        [
            ("Motivatie", "wil hier werken", "twijfelt"),
            (
                "Luisteren",
                "vatte elke vraag samen",
                "vatte elke vraag samen – Niveau 3 (gevraagd: niveau 2): luistert op niveau 3. \
                 Dat omvat ook de lagere niveaus."
            ),
        ]
        .map(|(what, before, after)| (what.to_owned(), before.to_owned(), after.to_owned()))
    );
}

#[test]
fn a_guide_that_was_fixed_late_is_told_from_one_that_was_changed() {
    let begun = accepted(&oral(), &said("a", MOTIVATION, "wil hier werken"));
    let late = |dossier: &Dossier| {
        let found = dossier.findings().into_iter().find(|found| found.kind == FindingKind::ChangedAfterScore);
        wording::finding(&found.expect("a warning"), dossier)
    };
    let first = accepted(&begun, &decided(guide("", "Waarom hier?"), Some("vergeten")));
    assert_eq!(
        late(&first),
        "Gespreksleidraad: pas beslist toen de gesprekken al begonnen waren. Dat staat in het proces-verbaal."
    );
    let decision = first.decision(Matter::Guide).expect("a decision");
    assert_eq!(
        wording::decided_by(decision),
        "college, 24 november 2026, kenmerk CBS 2026/12. Na het begin van de gesprekken, omdat: vergeten"
    );
    let again = accepted(&first, &decided(guide("", "Waarom niet?"), Some("onduidelijk")));
    assert_eq!(
        late(&again),
        "Gespreksleidraad: gewijzigd toen de gesprekken al begonnen waren. Dat staat in het proces-verbaal."
    );
}

#[test]
fn the_history_of_a_candidate_has_the_changes_on_the_form_and_not_those_on_the_guide() {
    assert!(said("a", MOTIVATION, "vlot").is_about(&who("a")));
    assert!(!said("a", MOTIVATION, "vlot").is_about(&who("b")));
    let questions = OralChange::WriteQuestions { criterion: None, text: None };
    assert!(!Change::Oral(questions).is_about(&who("a")));
}

#[test]
fn a_corrigendum_says_which_questions_of_the_guide_changed() {
    let before = accepted(&oral(), &decide(guide("Welkom.", "Waarom hier?")));
    let now = accepted(&before, &decide(guide("Welkom.", "Waarom niet elders?")));
    let lines = wording::corrected_matters(&Corrigendum::between(&before, &now), &before, &now);
    let lines: Vec<_> = lines.into_iter().map(|line| (line.what, line.before, line.after)).collect();
    let line = ("Gespreksleidraad, Motivatie", "Waarom hier?", "Waarom niet elders?");
    assert_eq!(lines, [(line.0.to_owned(), line.1.to_owned(), line.2.to_owned())]);
}

#[test]
fn how_many_criteria_have_words_is_counted_by_candidate() {
    let answered =
        |dossier: &Dossier, id: &str| dossier.answered(dossier.candidate(&who(id)).expect("known"));
    assert_eq!((answered(&oral(), "a"), answered(&oral(), "b")), ((0, 3), (0, 3)));
    let two = after(&oral(), &[said("a", MOTIVATION, "vlot"), not_asked("a", EXPERIENCE, "geen tijd")]);
    assert_eq!((answered(&two, "a"), answered(&two, "b")), ((2, 3), (0, 3)));
    assert_eq!(answered(&accepted(&two, &level("a", LISTENING, 2)), "a"), (2, 3), "a level has no words");
}

#[test]
fn an_absence_or_reasons_alone_do_not_begin_the_oral_test() {
    let absent = Change::SetPresence { candidate: who("a"), part: part(ORAL), presence: Presence::Absent };
    let left = after(&oral(), &[enter("a", ORAL, "30"), absent]);
    let reasons = accepted(&oral(), &motivate("a", ORAL, "heldere visie"));
    for dossier in [left, reasons, accepted(&oral(), &enter("a", CASE_STUDY, "20"))] {
        assert!(!dossier.oral_has_begun());
        accepted(&dossier, &decide(guide("Welkom.", "Waarom hier?")));
    }
}
