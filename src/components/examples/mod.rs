//! Every component in every state: the gallery page shows them, the component tests mount them.

mod asking;
mod charting;
mod drawing;
mod grids;
mod reporting;
mod steering;

use leptos::prelude::AnyView;

/// A component in one state.
#[derive(Clone, Copy)]
pub struct Example {
    /// What is special about this state.
    pub name: &'static str,
    /// Draws it.
    pub view: fn() -> AnyView,
}

/// A component and its states.
pub struct Specimen {
    /// The name of the component.
    pub component: &'static str,
    /// Its states.
    pub examples: Vec<Example>,
}

/// The name of a state and how to draw it.
type State = (&'static str, fn() -> AnyView);

impl Specimen {
    fn new(component: &'static str, states: &[State]) -> Self {
        Self { component, examples: states.iter().map(|&(name, view)| Example { name, view }).collect() }
    }
}

/// All of them.
pub fn specimens() -> Vec<Specimen> {
    let mut all = steering::specimens();
    all.extend(asking::specimens());
    all.extend(grids::specimens());
    all.extend(reporting::specimens());
    all.extend(drawing::specimens());
    all.extend(charting::specimens());
    all
}
