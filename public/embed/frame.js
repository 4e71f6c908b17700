// Inside the frame: tells the element on the host's page how high everything is and what was filled in, and takes its looks from it.
// Nothing is kept on the device, and nothing is heard but the window that holds this frame.
import { admitted } from "./look.js";
import { MOST_PIXELS, message, readFromElement } from "./messages.js";

const root = document.documentElement;
const own = { tokens: TOKENS, pairs: PAIRS };
/** The origin of the host; known from its first message on, and the only one that is heard and told anything since. */
let host;
let height = 0;

const tell = (is, more) => host !== undefined && window.parent.postMessage(message(is, more), host);

function tellHeight() {
  const whole = Math.ceil(root.getBoundingClientRect().height);
  const now = Math.min(whole, MOST_PIXELS);
  if (host === undefined || now === height || now < 1) return;
  height = now;
  root.toggleAttribute("data-gemeten", whole === now);
  tell("hoogte", { px: now });
}

/** Every rule that waits for a dark device, with what it said. */
const darkRules = (() => {
  let found;
  const within = (rules) =>
    [...rules].flatMap((rule) => [
      ...(rule.media && /prefers-color-scheme/.test(rule.media.mediaText) ? [{ media: rule.media, text: rule.media.mediaText }] : []),
      ...(rule.cssRules ? within(rule.cssRules) : []),
    ]);
  return () => (found ??= [...document.styleSheets].flatMap((sheet) => within(sheet.cssRules)));
})();

/** The host says light or dark whatever the device says. */
function setScheme(scheme) {
  for (const { media, text } of darkRules()) media.mediaText = { auto: text, licht: "not all", donker: "screen" }[scheme];
  root.style.colorScheme = { auto: "", licht: "light", donker: "dark" }[scheme];
}

let set = [];
function setLook(asked) {
  const { properties, scheme, refused } = admitted(asked, own);
  for (const name of set) root.style.removeProperty(name);
  set = Object.keys(properties);
  for (const name of set) root.style.setProperty(name, properties[name]);
  setScheme(scheme);
  for (const sentence of refused) console.warn(`selectie-wijzer: ${sentence}`);
}

function hear(event) {
  if (event.source !== window.parent || (host !== undefined && event.origin !== host)) return;
  const heard = readFromElement(event.data);
  if (!heard) return;
  // A page of a file or of a sandbox has no origin to answer to.
  if (!/^https?:/.test(event.origin)) return;
  host = event.origin;
  setLook(heard.eigenschappen);
  height = 0;
  tellHeight();
}

/** The window of the host scrolls, not this one: it is told where the place is, once the page has drawn it. */
function follow(event) {
  const link = event.target.closest?.('a[href^="#"]');
  if (!link) return;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (place) tell("naar", { px: Math.min(Math.max(0, Math.round(place.getBoundingClientRect().top + window.scrollY)), MOST_PIXELS) });
    }),
  );
}

if (window.parent !== window) {
  window.addEventListener("message", hear);
  window.addEventListener("selectiewijzer:adres", () => tell("stand", { fragment: location.hash.slice(1) }));
  document.addEventListener("click", follow);
  new ResizeObserver(tellHeight).observe(root);
  // To whoever holds it: says only that it is there.
  window.parent.postMessage(message("hallo"), "*");
}
