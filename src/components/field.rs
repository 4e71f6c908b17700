//! What every field has: a label, a hint, a control and one line for what is wrong.

use super::{Icon, Sign};
use leptos::prelude::*;

/// How much a field expects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// A number or a short code.
    Short,
    /// A name.
    Medium,
    /// A sentence.
    #[default]
    Full,
}

/// Tells what a field holds when it is left. A field that is drawn away with the keyboard in it is left too, but
/// nobody listens to it any more.
pub(super) fn tell_left(on_commit: Option<Callback<String>>, text: String) {
    if let Some(on_commit) = on_commit {
        on_commit.try_run(text);
    }
}

/// The words around a control.
#[derive(Clone)]
pub(super) struct Words {
    /// The identifier of the control; hint and error derive theirs from it.
    pub(super) id: String,
    /// What is asked.
    pub(super) label: String,
    /// Whether it may stay empty, which the label then says.
    pub(super) optional: bool,
    /// How to answer.
    pub(super) hint: MaybeProp<String>,
    /// What is wrong, and what to do.
    pub(super) error: MaybeProp<String>,
}

impl Words {
    /// The identifiers of what describes the control now: hint, then error.
    pub(super) fn described_by(&self) -> impl Fn() -> Option<String> + Clone + Send + Sync + 'static + use<> {
        let (id, hint, error) = (self.id.clone(), self.hint, self.error);
        move || {
            let hint = hint.with(Option::is_some);
            let error = error.with(Option::is_some);
            match (hint, error) {
                (true, true) => Some(format!("{id}-hint {id}-error")),
                (true, false) => Some(format!("{id}-hint")),
                (false, true) => Some(format!("{id}-error")),
                (false, false) => None,
            }
        }
    }

    /// `true` for `aria-invalid` while something is wrong.
    pub(super) fn invalid(
        &self,
    ) -> impl Fn() -> Option<&'static str> + Clone + Send + Sync + 'static + use<> {
        let error = self.error;
        move || error.with(Option::is_some).then_some("true")
    }

    /// The label with what belongs to it.
    fn label(&self) -> AnyView {
        let Self { id, label, optional, .. } = self.clone();
        view! {
            <label class="field__label" for=id>
                {label}
                {optional.then(|| view! { <span class="field__optional">" (niet verplicht)"</span> }.into_any())}
            </label>
        }
        .into_any()
    }

    /// The hint, where there is one.
    pub(super) fn hint(&self) -> AnyView {
        let (id, hint) = (format!("{}-hint", self.id), self.hint);
        (move || hint.get().map(|hint| view! { <p class="field__hint" id=id.clone()>{hint}</p> }.into_any()))
            .into_any()
    }

    /// What is wrong, while something is.
    pub(super) fn error(&self) -> AnyView {
        let (id, error) = (format!("{}-error", self.id), self.error);
        (move || {
            error.get().map(|error| {
                view! {
                    <p class="field__error" id=id.clone()>
                        <Icon sign=Sign::Fault/>
                        <span><span class="visually-hidden">"Fout: "</span>{error}</span>
                    </p>
                }
            })
        })
        .into_any()
    }

    /// The whole field around its control.
    pub(super) fn around(&self, class: &'static str, control: AnyView) -> AnyView {
        view! {
            <div class=class>
                {self.label()}
                {self.hint()}
                {control}
                {self.error()}
            </div>
        }
        .into_any()
    }
}
