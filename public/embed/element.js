/*! Selectiewijzer – <selectie-wijzer vacature="…" weergave="vacature|rekenhulp|zelfcheck"> – EUPL-1.2 */
// On the host's page: makes a frame, sizes it, hands it the looks of the host and gives it back what was filled in. Uses no markup
// in text, no inline style and no storage, so that the strictest policy of a host holds.
import { NAMES } from "./look.js";
import { message, readFromFrame } from "./messages.js";

const script = document.currentScript ?? document.querySelector('script[src*="selectie-wijzer.js"]');
const HOME = new URL("./", script.src);
/** How the views are called, as they stand in the title of the frame. */
const VIEWS = { vacature: "Vacature", rekenhulp: "Rekenhulp", zelfcheck: "Zelfcheck" };
const listed = new Intl.ListFormat("nl");
/** How high a view was at this width, for as long as the page lives: a frame that comes back moves nothing. */
const heights = new Map();
/** Before that: about as high as a calculator gets, and for the others so high that what grows is below the window. */
const atFirst = (view, width) => (view === "rekenhulp" ? Math.round(1150 + 560_000 / Math.max(width, 300)) : 1200);
/** A frame that was loaded and says nothing is not ours, or is broken. */
const PATIENCE = 10_000;

const looks = new CSSStyleSheet();
looks.replaceSync(`
  :host { display: block; position: relative; }
  :host([hidden]) { display: none; }
  iframe { display: block; width: 100%; border: 0; }
  .wacht iframe { opacity: 0; }
  .wacht slot { display: block; position: absolute; inset: 0 0 auto; }
  .klaar slot, .klaar p, .stuk iframe { display: none; }
  p { margin: 0 0 0.5em; }
  .plaats { position: absolute; scroll-margin-block-start: 1rem; }
`);

class SelectieWijzer extends HTMLElement {
  static observedAttributes = ["vacature", "weergave"];
  #inside;
  #frame;
  #state = "";
  #sent = "";
  #living = false;
  #waiting;
  #watch = new MutationObserver(() => this.#tellLook());
  #dark = matchMedia("(prefers-color-scheme: dark)");

  connectedCallback() {
    this.#living = true;
    window.addEventListener("message", this);
    this.#dark.addEventListener("change", this);
    for (const one of [document.documentElement, document.body, this]) this.#watch.observe(one, { attributes: true });
    this.#draw();
  }

  disconnectedCallback() {
    this.#living = false;
    window.removeEventListener("message", this);
    this.#dark.removeEventListener("change", this);
    this.#watch.disconnect();
    this.#clear();
  }

  attributeChangedCallback(_name, before, now) {
    if (!this.#living || before === now) return;
    this.#state = "";
    this.#draw();
  }

  handleEvent(event) {
    if (event.type === "message") this.#hear(event);
    else this.#tellLook();
  }

  #clear() {
    clearTimeout(this.#waiting);
    this.#frame?.remove();
    this.#frame = undefined;
    this.#sent = "";
  }

  /** What stands between the tags stays in sight until the frame is there, and when it does not come. */
  #draw() {
    this.#clear();
    if (!this.#inside) {
      const shadow = this.attachShadow({ mode: "open" });
      shadow.adoptedStyleSheets = [looks];
      this.#inside = document.createElement("div");
      this.#inside.append(document.createElement("slot"));
      shadow.append(this.#inside);
    }
    const [vacancy, view] = [this.getAttribute("vacature") ?? "", this.getAttribute("weergave") ?? "vacature"];
    if (!Object.hasOwn(VACANCIES, vacancy)) return this.#tell(`De vacature “${vacancy}” is hier niet gekend.`);
    if (!Object.hasOwn(VIEWS, view)) return this.#tell(`De weergave “${view}” bestaat niet. Wel: ${listed.format(Object.keys(VIEWS))}.`);
    this.#tell("");
    const frame = document.createElement("iframe");
    frame.title = `${VIEWS[view]}: ${VACANCIES[vacancy]}`;
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    frame.style.height = `${heights.get(this.#place()) ?? atFirst(view, this.clientWidth)}px`;
    const address = new URL(`insluiten/${vacancy}/${view}/`, HOME);
    address.hash = this.#state;
    frame.src = address.href;
    frame.addEventListener("load", () => this.#inside.className === "klaar" || this.#wait());
    this.#frame = frame;
    this.#inside.append(frame);
  }

  #wait() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#tell("Dit deel kon hier niet geladen worden. Je kunt het wel op zijn eigen pagina openen."), PATIENCE);
  }

  /** A sentence above what stands between the tags; an empty one takes it away. */
  #tell(sentence) {
    this.#inside.querySelector("p")?.remove();
    this.#inside.className = sentence ? "stuk" : "wacht";
    if (!sentence) return;
    const line = document.createElement("p");
    line.textContent = sentence;
    this.#inside.prepend(line);
  }

  #place = () => `${this.getAttribute("vacature")} ${this.getAttribute("weergave")} ${this.clientWidth}`;

  #hear(event) {
    const frame = this.#frame;
    if (!frame || event.source !== frame.contentWindow || event.origin !== HOME.origin) return;
    const heard = readFromFrame(event.data);
    if (!heard) return;
    if (heard.is === "hallo") {
      this.#tell("");
      this.#tellLook(true);
      this.#wait();
    }
    if (heard.is === "hoogte") {
      clearTimeout(this.#waiting);
      frame.style.height = `${heard.px}px`;
      heights.set(this.#place(), heard.px);
      this.#inside.className = "klaar";
    }
    if (heard.is === "stand") this.#state = heard.fragment;
    // Only for who is reading in the frame: nothing else may move the page.
    if (heard.is === "naar" && this.shadowRoot.activeElement === frame) {
      this.#go(heard.px);
    }
  }

  /** Brings what stands this far below the top of the frame into sight, in whatever scrolls around it. */
  #go(pixels) {
    const place = document.createElement("span");
    place.className = "plaats";
    place.style.top = `${pixels}px`;
    this.#inside.append(place);
    place.scrollIntoView();
    place.remove();
  }

  /** The looks of the host, to a frame that said that it is there. */
  #tellLook(greeted = false) {
    if (!this.#frame || (!greeted && !this.#sent)) return;
    const style = getComputedStyle(this);
    const asked = NAMES.map((name) => [name, style.getPropertyValue(name).trim().slice(0, 200)]).filter(([, value]) => value !== "");
    const look = message("uiterlijk", { eigenschappen: Object.fromEntries(asked) });
    const said = JSON.stringify(look);
    if (!greeted && said === this.#sent) return;
    this.#sent = said;
    this.#frame.contentWindow.postMessage(look, HOME.origin);
  }
}

if (!customElements.get("selectie-wijzer")) customElements.define("selectie-wijzer", SelectieWijzer);
