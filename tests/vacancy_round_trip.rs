//! Law 7 for vacancies: print, then read, gives the same vacancy back.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use selectiewijzer::archive::{read_draft_vacancy, read_vacancy, write_draft_vacancy, write_vacancy};
use selectiewijzer::rules::{DraftPart, DraftProcedure, EndsIn, Floor, PartId, Points};
use selectiewijzer::vacancy::{
    Address, Anchor, Aspect, Block, Chart, Cluster, Competency, CompetencyDetails, CompetencyList, Content,
    Date, DetailGroup, DetailLabels, DraftVacancy, EmployerDetails, Entry, Heading, Item, Level, List,
    ListGroup, ListedIn, Node, Quote, ReportsTo, Section, SignOff, Signer, SourceNote, Technique, VacancyId,
    Word,
};

/// Any text that says something: also quotes, escapes, control characters and other scripts.
fn text() -> BoxedStrategy<String> {
    prop_oneof!["[a-zé❖–…“” ]{0,8}x", "\\PC{0,12}x", "[\"\\\\\\n\\t\u{0}\u{7f}/<>&]{0,4}x"].boxed()
}

fn list() -> BoxedStrategy<List> {
    let item = |list| (text(), list).prop_map(|(text, list)| Item { text, list });
    let flat =
        (text(), vec(item(Just(None).boxed()), 1..4)).prop_map(|(marker, items)| List { marker, items });
    (text(), vec(item(of(flat).boxed()), 1..4)).prop_map(|(marker, items)| List { marker, items }).boxed()
}

fn cluster() -> BoxedStrategy<Cluster> {
    prop_oneof![Just(Cluster::Core), Just(Cluster::FunctionSpecific), Just(Cluster::Grade)].boxed()
}

fn chart() -> BoxedStrategy<Chart> {
    (vec(text(), 1..5), any::<prop::sample::Index>())
        .prop_map(|(labels, job)| {
            let job = job.index(labels.len());
            let id = |index: usize| Anchor::new(format!("vak-{index}"));
            let reports_to =
                (1..labels.len()).map(|from| ReportsTo { from: id(from), to: id(from - 1) }).collect();
            let nodes = labels.into_iter().enumerate();
            Chart {
                nodes: nodes.map(|(i, label)| Node { id: id(i), label, this_job: i == job }).collect(),
                reports_to,
            }
        })
        .boxed()
}

fn competency(number: usize) -> BoxedStrategy<Competency> {
    let level = (text(), vec(text(), 0..3));
    (text(), text(), of(text()), vec(level, 1..4))
        .prop_map(move |(name, definition, cluster_row, levels)| Competency {
            id: Anchor::new(format!("competentie-{number}")),
            name,
            definition,
            cluster_row,
            levels: (1..)
                .zip(levels)
                .map(|(number, (description, indicators))| Level { number, description, indicators })
                .collect(),
        })
        .boxed()
}

fn details() -> BoxedStrategy<CompetencyDetails> {
    let labels = [text(), text(), text(), text()].prop_map(|[competency, definition, cluster, levels]| {
        DetailLabels { competency, definition, cluster, levels }
    });
    let group =
        (text(), cluster(), (competency(1), competency(2))).prop_map(|(heading, cluster, (one, two))| {
            DetailGroup { id: Anchor::new("groep"), heading, cluster, competencies: vec![one, two] }
        });
    (labels, text(), group)
        .prop_map(|(labels, marker, group)| CompetencyDetails { labels, marker, groups: vec![group] })
        .boxed()
}

fn competency_list(listed_in: ListedIn) -> BoxedStrategy<CompetencyList> {
    let entries = (text(), of(Just(1_u8)), text()).prop_map(|(first, level, second)| {
        let entry = |number: u8, name, level| Entry {
            competency: Anchor::new(format!("competentie-{number}")),
            name,
            level,
        };
        vec![entry(2, first, level), entry(1, second, None)]
    });
    (text(), of(text()), cluster(), entries)
        .prop_map(move |(heading, level_heading, cluster, entries)| CompetencyList {
            listed_in,
            groups: vec![ListGroup { heading, level_heading, cluster, entries }],
        })
        .boxed()
}

fn sign_off() -> BoxedStrategy<SignOff> {
    let signer = (text(), of(text()), text(), text(), of(text()));
    let signer = signer.prop_map(|(role, name, date_label, date, statement)| Signer {
        role,
        name,
        date_label,
        date,
        statement,
    });
    vec(signer, 0..3).prop_map(|signers| SignOff { signers }).boxed()
}

fn technique() -> BoxedStrategy<Technique> {
    (text(), text(), of(text()), vec(text(), 1..3), any::<bool>())
        .prop_map(|(marker, title, points, text, selected_competencies)| Technique {
            part: PartId::from("deel-0"),
            marker: marker.clone(),
            title: title.clone(),
            points: points.clone(),
            text: text.clone(),
            aspects: vec![Aspect { id: Anchor::new("aspect"), text: text[0].clone() }],
            selected_competencies,
            techniques: vec![Technique {
                part: PartId::from("deel-1"),
                marker,
                title,
                points: None,
                text,
                aspects: Vec::new(),
                selected_competencies: false,
                techniques: Vec::new(),
            }],
        })
        .boxed()
}

fn blocks() -> BoxedStrategy<Vec<Block>> {
    (
        (text(), list(), list(), chart(), sign_off()),
        (competency_list(ListedIn::JobDescription), competency_list(ListedIn::Overview), details()),
        (technique(), vec(text(), 0..3)),
    )
        .prop_map(
            |((words, list, knowledge, chart, sign_off), (job, overview, details), (technique, rule))| {
                vec![
                    Block::Paragraph(words),
                    Block::List(list),
                    Block::Knowledge(knowledge),
                    Block::Chart(chart),
                    Block::CompetencyList(job),
                    Block::CompetencyList(overview),
                    Block::CompetencyDetails(details),
                    Block::SignOff(sign_off),
                    Block::Techniques(vec![technique]),
                    Block::PassRule(rule),
                ]
            },
        )
        .prop_shuffle()
        .boxed()
}

fn sections() -> BoxedStrategy<Vec<Section>> {
    let heading = (of(text()), text(), of(text()));
    let heading = of(heading.prop_map(|(marker, text, subtitle)| Heading { marker, text, subtitle }));
    (text(), heading, blocks(), text())
        .prop_map(|(short, heading, blocks, quoted)| {
            let below = Section {
                id: Anchor::new("onder"),
                short: short.clone(),
                blocks: vec![Block::Paragraph(quoted)],
                ..Section::default()
            };
            vec![Section { id: Anchor::new("boven"), short, heading, blocks, sections: vec![below] }]
        })
        .boxed()
}

fn employer_details() -> BoxedStrategy<EmployerDetails> {
    let date = || {
        of((1900..=2999_u16, 1..=12_u8, 1..=28_u8)
            .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap()))
    };
    let address = of([text(), text(), text()].prop_map(|[street, postal_code, locality]| Address {
        street,
        postal_code,
        locality,
    }));
    (date(), date(), [of(text()), of(text()), of(text()), of(text()), of(text())], address)
        .prop_map(|(published, closing_date, [contract, salary, diploma, contact, how_to_apply], address)| {
            EmployerDetails {
                published,
                closing_date,
                contract,
                salary,
                diploma,
                address,
                contact,
                how_to_apply,
            }
        })
        .boxed()
}

fn procedure() -> BoxedStrategy<DraftProcedure> {
    let part = (of(text()), of(text()), 1..=10_000_000_u32, of(0..=100_u8), any::<bool>(), any::<bool>());
    (vec(part, 2..5), of(0..=100_u8), any::<bool>(), of(1..=9_000_u32), any::<bool>())
        .prop_map(|(parts, total_floor, in_rounds, marks, listed)| {
            let floor = |share: u8| format!("{share}%").parse::<Floor>().unwrap();
            let parts = parts.into_iter().enumerate();
            let draft = |(index, (title, description, max, share, anonymous, motivation))| DraftPart {
                id: format!("deel-{index}"),
                title,
                description,
                // Five parts together stay below the limit.
                max: Points::from_hundredths(max % 2_000_000 + 1),
                raw_max: marks.and_then(Points::from_hundredths),
                floor: Option::map(share, floor),
                anonymous,
                motivation,
                ..DraftPart::default()
            };
            let parts: Vec<DraftPart> = parts.map(draft).collect();
            let round = |part: &DraftPart| vec![part.id.clone()];
            let rounds: Vec<_> = parts.iter().filter(|_| in_rounds).map(round).collect();
            let go_on =
                marks.filter(|_| in_rounds).map(|most| rounds[1..].iter().map(|_| Some(most)).collect());
            let ends_in = if listed { EndsIn::List } else { EndsIn::Ranking };
            let total_floor = total_floor.map(floor);
            DraftProcedure { parts, total_floor, rounds, go_on: go_on.unwrap_or_default(), ends_in }
        })
        .boxed()
}

fn vacancy() -> BoxedStrategy<DraftVacancy> {
    let note =
        (text(), text(), text(), any::<bool>()).prop_map(|(about, place, text, anchored)| SourceNote {
            about,
            place,
            text,
            anchors: anchored.then(|| Anchor::new("competentie-1")).into_iter().collect(),
        });
    let word = (text(), vec(text(), 0..3), text()).prop_map(|(term, forms, explanation)| Word {
        term,
        forms,
        explanation,
    });
    let names = ("[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}", text(), text(), text());
    (names, sections(), vec(note, 0..3), employer_details(), vec(word, 0..3), procedure())
        .prop_map(|((id, title, employer, source), sections, notes, employer_details, words, procedure)| {
            let Block::Paragraph(quoted) = &sections[0].sections[0].blocks[0] else { unreachable!() };
            let task = Quote { text: quoted.clone(), section: Anchor::new("boven") };
            let id = VacancyId::new(id);
            DraftVacancy {
                content: Content {
                    id,
                    title,
                    employer,
                    task,
                    source,
                    sections,
                    notes,
                    employer_details,
                    words,
                },
                procedure,
            }
        })
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn print_then_read_gives_the_same_vacancy(draft in vacancy()) {
        let vacancy = draft.check().map_err(|defects| TestCaseError::fail(format!("{defects:?}")))?;
        let printed = write_vacancy(&vacancy);
        prop_assert_eq!(read_vacancy(&printed), Ok(vacancy));
    }

    /// With defects of any kind in it, a draft is kept as it is: nothing is put right on its way.
    #[test]
    fn print_then_read_gives_the_same_draft(draft in vacancy(), gone in any::<[bool; 6]>()) {
        let mut draft = draft;
        let [id, title, task, floors, parts, sections] = gone;
        if id {
            draft.content.id = VacancyId::default();
        }
        if title {
            draft.content.title.clear();
        }
        if task {
            draft.content.task = Quote::default();
        }
        if floors {
            draft.procedure.parts.iter_mut().for_each(|part| (part.max, part.title) = (None, None));
        }
        if parts {
            draft.procedure.parts.clear();
        }
        if sections {
            draft.content.sections.clear();
        }
        prop_assert_eq!(read_draft_vacancy(&write_draft_vacancy(&draft)), Ok(draft));
    }
}
