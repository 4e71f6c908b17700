// Drawing a vacancy whole in the browser, from the moment its file is in until it is painted: one as the first, and one ten times
// its size, taken in turns. What is barred is how it grows.
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { startSite } from "../scripts/site.mjs";
import { median, row } from "./table.mjs";

const TURNS = 11;
const TIMES = 10;
const FIRST = "projectmedewerker-samenleven-en-integratie";
const first = JSON.parse(readFileSync(`vacancies/${FIRST}.json`, "utf8"));

/** The same thing once more, with identifiers of its own; the words stay. */
function again(thing, turn) {
  if (Array.isArray(thing)) return thing.map((one) => again(one, turn));
  if (typeof thing !== "object" || thing === null) return thing;
  const named = new Set(["id", "competency", "from", "to"]);
  return Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, named.has(name) ? `${value}-${turn}` : again(value, turn)]));
}

/** A vacancy so many times the size. Each place of the source lists competencies once, so those lists grow instead. */
function grown(times) {
  const turns = Array.from({ length: times - 1 }, (_, turn) => turn + 2);
  const lists = ["competency_list", "competency_details"];
  const grow = (section) => ({
    ...section,
    blocks: (section.blocks ?? []).map((block) => {
      const kind = lists.find((name) => block[name]);
      if (!kind) return block;
      const list = block[kind];
      return { [kind]: { ...list, groups: [list.groups, ...turns.map((turn) => again(list.groups, turn))].flat() } };
    }),
    sections: (section.sections ?? []).map(grow),
  });
  const without = (section) => ({
    ...section,
    blocks: (section.blocks ?? []).filter((block) => !lists.some((name) => block[name])),
    sections: (section.sections ?? []).map(without),
  });
  const more = turns.flatMap((turn) => first.sections.map((section) => again(without(section), turn)));
  return { ...first, id: `keer-${times}`, sections: [...first.sections.map(grow), ...more] };
}

const files = Object.fromEntries([1, TIMES].map((times) => [`vacancies/keer-${times}.json`, JSON.stringify(grown(times))]));
const headers = { "content-type": "application/json; charset=utf-8" };
const change = (reply, place) => (files[place] ? { status: 200, headers, body: files[place] } : reply);
const site = await startSite({ port: 0, change });
const args = ["--disable-gpu", "--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });

/** Milliseconds from the last byte of the file to the picture after everything was drawn. */
async function drawn(times) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.painted ??= performance.now()))))
      .observe(document, { subtree: true, attributes: true, attributeFilter: ["data-gestart"] });
  });
  await page.goto(`${site.url}vacature/?v=keer-${times}`);
  await page.waitForFunction(() => globalThis.painted);
  const found = await page.evaluate(() => {
    const file = performance.getEntriesByType("resource").find(({ name }) => name.includes("/vacancies/keer-"));
    return { time: globalThis.painted - file.responseEnd, heading: document.querySelector("h1").textContent };
  });
  if (found.heading !== first.title) throw new Error(`the vacancy of ${times} times the size was not drawn: ${found.heading}`);
  await context.close();
  return found.time;
}

try {
  await drawn(1);
  const times = { one: [], many: [] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    times.one.push(await drawn(1));
    times.many.push(await drawn(TIMES));
  }
  const [one, many] = [median(times.one), median(times.many)];
  console.log(`a vacancy in ${one.toFixed(0)} ms, one of ${TIMES} times its size in ${many.toFixed(0)} ms`);
  row(`drawing a vacancy ${TIMES} times the first, for each part of it`, many / one / TIMES, "×", 1.5);
} finally {
  await browser.close();
  await site.stop();
}
