// What the two ends of an embedding read: a message is exactly one of a few, and a look that is taken can be read by people.
import { expect, test } from "@playwright/test";
import { contrast, readColour } from "../../public/embed/colours.js";
import { NAMES, admitted } from "../../public/embed/look.js";
import { message, readFromElement, readFromFrame } from "../../public/embed/messages.js";
import { ownLook } from "../../scripts/tokens.mjs";

const MUTATIONS = 1_000_000;
const own = ownLook();

/** Numbers that look like chance and are the same each time. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const FROM_FRAME = [
  message("hallo"),
  message("hoogte", { px: 812 }),
  message("stand", { fragment: "zelfcheck?tekst=7K2M9QXA&samenwerken=2/0.3" }),
  message("stand", { fragment: "rekenhulp?voorbeeld-met-30/30,-geen-officieel-resultaat&max/gevalstudie=30&mondeling=25,5" }),
  message("naar", { px: 0 }),
];
const FROM_ELEMENT = [
  message("uiterlijk", { eigenschappen: {} }),
  message("uiterlijk", { eigenschappen: { "--sw-action": "#006b54", "--sw-font": "Verdana, sans-serif", "--sw-color-scheme": "dark" } }),
];
const ODD: unknown[] = [
  undefined, null, true, 0, -0, -1, 1, 1.5, 1e300, Number.NaN, Number.POSITIVE_INFINITY, 10n, "", "hoogte", "812", "#", "rekenhulp", "rekenhulp?#",
  "a".repeat(9_000), [], [1], {}, { px: 1 }, new Map(), new Date(0), new ArrayBuffer(4), new Uint8Array(2), /x/, Object.create(null), new Error("x"),
];
const KEYS = ["selectiewijzer", "is", "px", "fragment", "eigenschappen", "__proto__", "constructor", "toString", "--sw-page", ""];

/** A property as another window sends it, `__proto__` too. */
const set = (one: object, name: string, value: unknown) =>
  Object.isExtensible(one) && Object.defineProperty(one, name, { value, enumerable: true, configurable: true, writable: true });

/** A message with one to three things changed: a value, a name, a letter, or all of it. */
function mutated(base: object, next: (below: number) => number): unknown {
  let value: unknown = structuredClone(base);
  for (let changes = 1 + next(3); changes > 0; changes -= 1) {
    const kind = next(5);
    if (kind === 0 || typeof value !== "object" || value === null) value = ODD[next(ODD.length)];
    else if (kind === 1) set(value, KEYS[next(KEYS.length)], ODD[next(ODD.length)]);
    else if (kind === 2) Reflect.deleteProperty(value, Object.keys(value)[next(8)] ?? "");
    else if (kind === 3) {
      const name = Object.keys(value)[next(4)] ?? "is";
      const before: unknown = Reflect.get(value, name);
      const old = typeof before === "object" ? "" : String(before);
      const at = next(old.length + 1);
      const text = old.slice(0, at) + String.fromCharCode(next(0x250)) + old.slice(at + next(2));
      set(value, name, next(2) === 0 ? text : Number(text));
    } else {
      const inner = Reflect.get(value, "eigenschappen");
      if (typeof inner === "object" && inner !== null) set(inner, KEYS[next(KEYS.length)], ODD[next(ODD.length)]);
    }
  }
  return value;
}

/** Read apart from messages.js: is this one of the four things that a frame says? */
function saidByFrame(one: unknown) {
  const { selectiewijzer, is, ...rest } = one as Record<string, unknown>;
  const [[name, value], ...more] = [...Object.entries(rest), ["", undefined]] as [string, unknown][];
  if (selectiewijzer !== 1 || more.length > 1) return false;
  if (is === "hallo") return name === "";
  if (is === "stand") {
    const state = value as string;
    return name === "fragment" && (state === "" || ["rekenhulp", "zelfcheck"].includes(state.split("?")[0])) && state.length <= 8_000 && !state.includes("#") && !state.includes(" ");
  }
  return (is === "hoogte" || is === "naar") && name === "px" && typeof value === "number" && value % 1 === 0 && value >= (is === "hoogte" ? 1 : 0) && value <= 250_000;
}

test("what is said is read", () => {
  for (const one of FROM_FRAME) expect(readFromFrame(structuredClone(one))).toEqual(one);
  for (const one of FROM_ELEMENT) expect(readFromElement(structuredClone(one))).toEqual(one);
  for (const one of FROM_FRAME) expect(readFromElement(one)).toBeUndefined();
  for (const one of FROM_ELEMENT) expect(readFromFrame(one)).toBeUndefined();
});

test("a million mutated messages are one of a few or nothing, and none breaks the reader", () => {
  const next = chance(20260401);
  const wrong: unknown[] = [];
  const read = { frame: 0, element: 0, none: 0 };
  for (let at = 0; at < MUTATIONS; at += 1) {
    const from = at % 2 === 0 ? FROM_FRAME : FROM_ELEMENT;
    const one = mutated(from[next(from.length)], next);
    const heard = readFromFrame(one);
    const look = readFromElement(one);
    if (heard !== undefined && !saidByFrame(heard)) wrong.push(heard);
    const texts: unknown[] = look === undefined ? [] : Object.values(look.eigenschappen);
    if (texts.some((text) => typeof text !== "string" || text.length > 200)) wrong.push(look);
    read[heard ? "frame" : look ? "element" : "none"] += 1;
  }
  expect(wrong).toEqual([]);
  // Mutations that change nothing that matters are read, so both ends were really asked.
  expect(Math.min(read.frame, read.element)).toBeGreaterThan(1_000);
  expect(read.none).toBeGreaterThan(MUTATIONS / 2);
});

test("colours are written in two ways, and nothing else is a colour", () => {
  const read = { "#05c": "#0055cc", "#0055CC": "#0055cc", "rgb(0, 85, 204)": "#0055cc", "rgb(0 85 204)": "#0055cc", "RGB( 0,85,204 )": "#0055cc" };
  for (const [text, colour] of Object.entries(read)) expect(readColour(text), text).toBe(colour);
  const not = ["", "red", "#05", "#0055cg", "#0055cc80", "rgb(0, 85, 256)", "rgb(0, 85)", "rgb(0, 85 204)", "rgba(0, 0, 0, 0)", "url(x)", "var(--x)", "#0055cc; color: red", "#0055cc\n"];
  for (const text of not) expect(readColour(text), text).toBeUndefined();
});

test("letters come from the device, and sizes stay small", () => {
  const taken = (name: string, value: string) => admitted({ [name]: value }, own).properties[name];
  expect(taken("--sw-font", "Verdana, 'Segoe UI'")).toBe('"Verdana", "Segoe UI", sans-serif');
  expect(taken("--sw-font", "system-ui")).toBe("system-ui");
  for (const text of ["url(x)", "a;b", "a}b", "Verdana, ", '"open', "var(--x)", "x, ".repeat(9) + "x"]) expect(taken("--sw-font", text), text).toBeUndefined();
  expect([taken("--sw-radius", "0"), taken("--sw-radius", "12px"), taken("--sw-radius", "1.5rem")]).toEqual(["0px", "12px", "1.5rem"]);
  for (const text of ["33px", "3rem", "-1px", "calc(1px)", "50%", "1px 2px"]) expect(taken("--sw-radius", text), text).toBeUndefined();
});

test("whatever colours a host asks for, what is taken can be read", () => {
  const next = chance(7);
  const colours = NAMES.filter((name: string) => readColour(admitted({ [name]: "#777777" }, own).properties[name] ?? "") || /page|surface|text|action|sunken|edge|focus/.test(name));
  let taken = 0;
  for (let at = 0; at < 2_000; at += 1) {
    const asked: Record<string, string> = {};
    for (let count = 1 + next(6); count > 0; count -= 1) asked[colours[next(colours.length)]] = `#${next(0x1000000).toString(16).padStart(6, "0")}`;
    const { properties, refused } = admitted(asked, own);
    for (const [start, tokens] of [["--sw-", own.tokens.light], ["--sw-dark-", own.tokens.dark]] as const) {
      const colour = (name: string) => properties[start + name] ?? tokens[name];
      for (const { ink, grounds, least } of own.pairs)
        for (const ground of grounds) if (contrast(colour(ink), colour(ground)) < least) throw new Error(`${JSON.stringify(asked)}: ${start}${ink} on ${ground}`);
    }
    taken += Object.keys(asked).filter((name) => properties[name]).length;
    const answered = Object.keys(asked).every((name) => properties[name] || refused.some((sentence: string) => sentence.startsWith(`${name}:`)));
    expect(answered, JSON.stringify(asked)).toBe(true);
  }
  expect(taken).toBeGreaterThan(50);
});

test("a refusal says what was found, where and what is needed", () => {
  expect(admitted({ "--sw-action": "#ffee00" }, own).refused).toEqual([
    "--sw-action: “#ffee00” leest te slecht samen met --sw-page (#faf8f4): contrast 1,1, minstens 4,5 nodig. De gewone kleur blijft.",
  ]);
  expect(admitted({ "--sw-action": "geel", "--sw-hoogte": "3" }, own).refused).toEqual([
    "--sw-action: “geel” is geen kleur die wij lezen. Schrijf ze als #0055cc of rgb(0, 85, 204). De gewone waarde blijft.",
    "--sw-hoogte kun je niet instellen.",
  ]);
});
