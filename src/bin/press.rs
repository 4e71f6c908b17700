//! The press: makes files to keep and reads workbooks that come in, in a worker that starts on first use. One question at a time, in the order of asking.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    work::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod work {
    use selectiewijzer::archive::{FromPress, read_text, write_text};
    use selectiewijzer::browser::{PressPort, ToWork};
    use selectiewijzer::printer::{Printed, Printer};
    use selectiewijzer::reader::answer_book;

    pub(super) fn start() {
        let begun = PressPort::here().and_then(|page| {
            let printer = Printer::new();
            page.clone().listen(move |brought| match brought {
                ToWork::Question(text) => answer(&page, printer.as_ref(), &text),
                ToWork::Workbook(file) => say(&page, &answer_book(&file)),
            })
        });
        if let Err(error) = begun {
            web_sys::console::error_1(&error);
        }
    }

    fn answer(page: &PressPort, printer: Option<&Printer>, text: &str) {
        let came = match (printer, read_text(text)) {
            (Some(printer), Ok(asked)) => {
                printer.answer(&asked, &|share| say(page, &FromPress::Working { share }))
            }
            (None, _) => impossible("De letters van deze versie zijn niet leesbaar. Laad de pagina opnieuw."),
            (_, Err(_unknown)) => {
                impossible("De pagina en de pers zijn van een verschillende versie. Laad de pagina opnieuw.")
            }
        };
        match came {
            Printed::File(bytes) => page.hand(&bytes),
            Printed::Said(said) => say(page, &said),
        }
    }

    fn impossible(words: &str) -> Printed {
        Printed::Said(FromPress::Impossible { words: words.to_owned() })
    }

    fn say(page: &PressPort, said: &FromPress) {
        match write_text(said) {
            Ok(text) => page.say(&text),
            Err(error) => web_sys::console::error_1(&error.to_string().into()),
        }
    }
}
