// Which looks a host may set, what their values may be, and which of them are refused because nobody could read the result.
import { contrast, readColour } from "./colours.js";

const COLOURS = [
  "page", "surface", "sunken", "action-soft",
  "text", "text-strong", "text-muted", "action", "action-hover", "on-action", "edge", "focus",
];
const SCHEMES = { auto: "auto", light: "licht", dark: "donker" };
const GENERIC = /^(?:serif|sans-serif|monospace|system-ui|ui-serif|ui-sans-serif|ui-rounded|ui-monospace)$/;
const FAMILY = /^(?:"([\p{L}\d][\p{L}\d -]{0,63})"|'([\p{L}\d][\p{L}\d -]{0,63})'|([\p{L}][\p{L}\d -]{0,63}))$/u;

/** Families that the device has, the last one generic; never an address to fetch letters from. */
function readFont(text) {
  const families = text.split(",").map((family) => family.trim());
  if (families.length > 8) return undefined;
  const read = families.map((family) => {
    if (GENERIC.test(family)) return family;
    const name = FAMILY.exec(family);
    return name && `"${name.slice(1).find(Boolean)}"`;
  });
  if (!read.every(Boolean)) return undefined;
  return GENERIC.test(read.at(-1)) ? read.join(", ") : `${read.join(", ")}, sans-serif`;
}

/** From 0 to 32 px. */
function readRadius(text) {
  const size = /^(\d{1,2}(?:\.\d{1,3})?)(px|rem|em)$/.exec(text);
  if (text === "0") return "0px";
  return size && Number(size[1]) <= (size[2] === "px" ? 32 : 2) ? text : undefined;
}

const COLOUR = { read: readColour, wanted: "geen kleur die wij lezen. Schrijf ze als #0055cc of rgb(0, 85, 204)" };
const RADIUS = { read: readRadius, wanted: "geen ronding die wij lezen. Schrijf 0 tot 32px, of 0 tot 2rem" };
const OTHERS = {
  "--sw-color-scheme": { read: (text) => SCHEMES[text.toLowerCase()], wanted: "geen kleurschema. Schrijf light, dark of auto" },
  "--sw-font": { read: readFont, wanted: 'geen lijst van lettertypes die wij lezen. Schrijf namen en een algemene naam: "Segoe UI", sans-serif' },
  "--sw-radius": RADIUS,
  "--sw-radius-large": RADIUS,
};
const PROPERTIES = new Map([
  ...["--sw-", "--sw-dark-"].flatMap((start) => COLOURS.map((name) => [start + name, COLOUR])),
  ...Object.entries(OTHERS),
]);

/** The names of all that a host may set. */
export const NAMES = [...PROPERTIES.keys()];

/** The colours of one scheme that can be read on each other; the others go to `refused`. */
function readable(asked, own, pairs, start, refused) {
  const taken = { ...asked };
  // Links that differ only when somebody points at them keep the host's hue.
  if (taken.action && !taken["action-hover"]) taken["action-hover"] = taken.action;
  const colour = (name) => taken[name] ?? own[name];
  const all = pairs.flatMap(({ ink, grounds, least }) => grounds.map((ground) => ({ ink, ground, least })));
  for (;;) {
    const short = ({ ink, ground, least }) => (taken[ink] || taken[ground]) && contrast(colour(ink), colour(ground)) < least;
    const poor = all.find(short);
    if (!poor) return taken;
    const name = taken[poor.ink] ? poor.ink : poor.ground;
    const other = name === poor.ink ? poor.ground : poor.ink;
    if (asked[name]) {
      const [found, least] = [contrast(colour(name), colour(other)), poor.least].map((value) => String(Math.floor(value * 10) / 10).replace(".", ","));
      refused.push(
        `${start}${name}: “${asked[name]}” leest te slecht samen met ${start}${other} (${colour(other)}): contrast ${found}, minstens ${least} nodig. De gewone kleur blijft.`,
      );
    }
    delete taken[name];
  }
}

/**
 * What of the asked properties is taken: `properties` to set, the colour `scheme` (`auto`, `licht` or `donker`), and a sentence
 * for each that is `refused`. `tokens` are our own colours per scheme, `pairs` what must be readable on what.
 */
export function admitted(asked, { tokens, pairs }) {
  const [read, refused] = [{}, []];
  for (const [name, text] of Object.entries(asked)) {
    const property = PROPERTIES.get(name);
    const value = property?.read(text.trim());
    if (value) read[name] = value;
    else refused.push(property ? `${name}: “${text}” is ${property.wanted}. De gewone waarde blijft.` : `${name} kun je niet instellen.`);
  }
  const scheme = read["--sw-color-scheme"] ?? "auto";
  const properties = Object.fromEntries(Object.keys(OTHERS).filter((name) => read[name] && name !== "--sw-color-scheme").map((name) => [name, read[name]]));
  for (const [start, own] of [["--sw-", tokens.light], ["--sw-dark-", tokens.dark]]) {
    const colours = Object.fromEntries(COLOURS.filter((name) => read[start + name]).map((name) => [name, read[start + name]]));
    for (const [name, value] of Object.entries(readable(colours, own, pairs, start, refused))) properties[start + name] = value;
  }
  return { properties, scheme, refused };
}
