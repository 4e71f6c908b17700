//! A place as a document: everything around the view that prerender draws and the page takes over.

use serde::Deserialize;

/// What the build named after its content, with what it must hash to.
#[derive(Clone, Debug, Deserialize)]
pub struct Assets {
    /// The content security policy.
    pub csp: String,
    /// The style sheets.
    pub styles: Styles,
    /// The script that starts the page.
    pub boot: Asset,
    /// The candidate's page.
    pub page: Program,
    /// The page of a late vacancy.
    pub late: Program,
    /// The page of a self-check.
    pub self_check: Program,
    /// The committee's page.
    pub committee: Program,
    /// The page where a vacancy is drawn up.
    pub authoring: Program,
    /// The loader of the engine.
    pub engine: Asset,
    /// The loader of the carrier.
    pub carrier: Asset,
    /// The loader of the press.
    pub press: Asset,
    /// What embedding needs.
    pub embed: Embed,
    /// The script of the page for the magazine.
    pub magazine: Asset,
}

/// What stands on the pages of other sites, and what speaks with it.
#[derive(Clone, Debug, Deserialize)]
pub struct Embed {
    /// The script of a host: it makes the element.
    pub element: Asset,
    /// The script inside the frame.
    pub frame: Asset,
    /// The script of the page that writes snippets.
    pub page: Asset,
}

/// The style sheets.
#[derive(Clone, Debug, Deserialize)]
pub struct Styles {
    /// What the first screen of a vacancy needs.
    pub first: Asset,
    /// The rest of what a vacancy needs.
    pub reading: Asset,
    /// What is different in a frame.
    pub embedded: Asset,
    /// What the manual needs.
    pub manual: Asset,
    /// Everything, for the other documents.
    pub all: Asset,
}

/// A program of the browser: its wasm, and the glue between the two.
#[derive(Clone, Debug, Deserialize)]
pub struct Program {
    /// The glue.
    pub glue: Asset,
    /// The wasm.
    pub wasm: Asset,
}

/// A file that is loaded by name and checked by hash.
#[derive(Clone, Debug, Deserialize)]
pub struct Asset {
    /// The path from the root of the site.
    pub name: String,
    /// `sha384-…`.
    pub integrity: String,
}

/// A place to write.
#[derive(Clone, Debug)]
pub struct Document {
    /// The path of the file from the root of the site.
    pub path: String,
    /// Which view the page takes over: `vacature`, `rekenhulp`, `zelfcheck`, `overzicht`, `laat`, `commissie`, `opstellen`, `insluiten`, `magazine` or `galerij`;
    /// nothing is taken over in a `verklaring` or the `handleiding`.
    pub view: &'static str,
    /// Whether it is written to stand in a frame of another site.
    pub framed: bool,
    /// The vacancy it is about, where it is about one.
    pub vacancy: Option<String>,
    /// What search engines read of it, as JSON-LD, where the employer said enough for that.
    pub posting: Option<String>,
    /// After how many months the municipality wants a concluded dossier gone, where the page reminds of it.
    pub retention_months: Option<u16>,
    /// The title of the document.
    pub title: String,
    /// One sentence for search engines.
    pub description: String,
    /// The canonical address, relative to this one.
    pub canonical: Option<String>,
    /// The HTML of the view.
    pub body: String,
}

impl Document {
    /// The document of a view at `path`, about no vacancy and in no frame.
    pub fn of(view: &'static str, path: &str, title: &str, description: &str, body: String) -> Self {
        Self {
            path: path.to_owned(),
            view,
            framed: false,
            vacancy: None,
            posting: None,
            retention_months: None,
            title: title.to_owned(),
            description: description.to_owned(),
            canonical: None,
            body,
        }
    }

    /// The way from this document to the root of the site: `./` or `../../`.
    pub fn root(&self) -> String {
        match self.path.matches('/').count() {
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        }
    }

    /// Whether there is nothing to start: a statement, or the manual.
    fn only_reads(&self) -> bool {
        matches!(self.view, "verklaring" | "handleiding")
    }

    /// The whole document.
    pub fn html(&self, assets: &Assets) -> String {
        let root = self.root();
        let csp = &assets.csp;
        let (view, framed) = (self.view, if self.framed { " data-ingesloten" } else { "" });
        let (title, description) = (escape(&self.title), escape(&self.description));
        let vacancy =
            self.vacancy.as_ref().map_or_else(String::new, |id| format!(" data-vacature=\"{}\"", escape(id)));
        let retention = self
            .retention_months
            .map_or_else(String::new, |months| format!(" data-bewaartermijn=\"{months}\""));
        let canonical = self
            .canonical
            .as_ref()
            .map_or_else(String::new, |to| format!("<link rel=\"canonical\" href=\"{to}\">\n"));
        let (icons, workers, styles, scripts) =
            (self.icons(), self.workers(assets), self.styles(assets), self.scripts(assets));
        let posting = self.posting.as_ref().map_or_else(String::new, |posting| {
            format!("<script type=\"application/ld+json\">{posting}</script>\n")
        });
        // What only reads starts no program, and so none can fail.
        let fault = if self.only_reads() { String::new() } else { fault(view, self.vacancy.is_some()) };
        format!(
            "<!DOCTYPE html>\n\
             <html lang=\"nl-BE\" data-view=\"{view}\" data-root=\"{root}\"{vacancy}{retention}{framed}>\n<head>\n\
             <meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{csp}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <meta name=\"description\" content=\"{description}\">\n\
             <title>{title}</title>\n\
             {icons}{canonical}{workers}{styles}\
             </head>\n<body>\n{fault}\n<div id=\"app\">{body}</div>\n{posting}{scripts}</body>\n</html>\n",
            // The same empty comment to a browser; `<!>` is not a comment to a validator.
            body = self.body.replace("<!>", "<!---->"),
        )
    }

    /// Its sign in the browser, and what it is called on a home screen; in a frame of another site it has neither.
    fn icons(&self) -> String {
        if self.framed {
            return "<link rel=\"icon\" href=\"data:,\">\n".to_owned();
        }
        let root = self.root();
        let manifest = if self.view == "commissie" { "commissie" } else { "vacatures" };
        format!(
            "<link rel=\"icon\" href=\"{root}icons/icoon.svg\">\n\
             <link rel=\"apple-touch-icon\" href=\"{root}icons/icoon-apple-180.png\">\n\
             <link rel=\"manifest\" href=\"{root}{manifest}.webmanifest\">\n"
        )
    }

    /// The committee's part needs its workers; a candidate never hears of them.
    fn workers(&self, assets: &Assets) -> String {
        let root = self.root();
        let named = |(name, Asset { name: path, integrity }): (&str, &Asset)| {
            format!("<meta name=\"{name}\" content=\"{root}{path}\" data-integrity=\"{integrity}\">\n")
        };
        let Assets { engine, carrier, press, .. } = assets;
        match self.view {
            "commissie" => [("engine", engine), ("carrier", carrier), ("press", press)].map(named).concat(),
            _ => String::new(),
        }
    }

    /// What the first screen waits for.
    fn styles(&self, assets: &Assets) -> String {
        let root = self.root();
        let Styles { first, reading, embedded, manual, all } = &assets.styles;
        let sheets = match (self.view, self.framed) {
            ("vacature", false) => vec![first],
            ("vacature", true) => vec![first, embedded],
            ("overzicht" | "laat", _) => vec![first, reading],
            ("rekenhulp", _) => vec![first, reading, embedded],
            ("handleiding", _) => vec![manual],
            _ => vec![all],
        };
        let link = |Asset { name, integrity }: &Asset| {
            format!("<link rel=\"stylesheet\" href=\"{root}{name}\" integrity=\"{integrity}\">\n")
        };
        sheets.into_iter().map(link).collect()
    }

    /// What runs: the program of the view, which the start script checks, and what embedding needs. It stands at the end of
    /// the document: what asks for a script before the first screen keeps the browser from drawing it.
    fn scripts(&self, assets: &Assets) -> String {
        let root = self.root();
        let Assets { boot, page, late, self_check, committee, authoring, embed, .. } = assets;
        let module = |Asset { name, integrity }: &Asset| {
            format!("<script type=\"module\" src=\"{root}{name}\" integrity=\"{integrity}\"></script>\n")
        };
        if self.only_reads() {
            return String::new();
        }
        if self.view == "magazine" {
            return module(&assets.magazine);
        }
        if self.view == "insluiten" {
            let Asset { name, integrity } = &embed.element;
            let element = format!("<script defer src=\"{root}{name}\" integrity=\"{integrity}\"></script>\n");
            return element + &module(&embed.page);
        }
        let frame = if self.framed { module(&embed.frame) } else { String::new() };
        let Program { glue, wasm } = match self.view {
            "commissie" => committee,
            "laat" => late,
            "zelfcheck" => self_check,
            "opstellen" => authoring,
            _ => page,
        };
        format!(
            "{frame}\
             <script type=\"module\" fetchpriority=\"low\" src=\"{root}{boot}\" integrity=\"{boot_integrity}\" \
             data-glue=\"{root}{glue}\" data-glue-integrity=\"{glue_integrity}\" \
             data-wasm=\"{root}{wasm}\" data-wasm-integrity=\"{wasm_integrity}\"></script>\n",
            glue = glue.name,
            glue_integrity = glue.integrity,
            boot = boot.name,
            boot_integrity = boot.integrity,
            wasm = wasm.name,
            wasm_integrity = wasm.integrity,
        )
    }
}

/// What boot.js shows when the page does not start.
fn fault(view: &str, about_vacancy: bool) -> String {
    let works = match view {
        "laat" => "De vacature kan nu niet getoond worden.",
        "zelfcheck" if !about_vacancy => "De zelfcheck kan nu niet getoond worden.",
        "opstellen" => "Een vacature opstellen kan nu niet.",
        _ => {
            "Lezen kan gewoon. De rekenhulp, de zelfcheck, het zoeken en het deel voor de commissie werken nu niet."
        }
    };
    format!(
        "<div id=\"storing\" class=\"fault\" role=\"alert\" hidden>\
<h2>Een deel van deze pagina kon niet starten</h2>\
<p data-oorzaak></p>\
<p>{works} \
Laad de pagina opnieuw. Lukt het dan nog niet, probeer dan een andere of nieuwere browser, \
of vraag hulp aan de personeelsdienst. Wat op dit toestel bewaard was, is niet verloren.</p>\
<button type=\"button\" class=\"button button--secondary\" hidden>Haal de pagina opnieuw van het netwerk</button></div>"
    )
}

/// Text as it may stand in an attribute or element.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
