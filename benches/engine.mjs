// The engine at work in its own worker, as the release has it: the members' sheets of a selection taken over, and a
// large dossier opened with its full history. Each time stands beside a fixed loop in a worker of the same kind, in the
// same run; the second row of each says how the time grows when there is ten times as much.
//
// Merging grows from 200 to 2 000 candidates. Opening grows in two ways: from 100 to 1 000 candidates, and at 1 000 from 15 000
// to 150 000 changes. A dossier of 10 000 candidates takes far longer to make than to open, and no municipality has one.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { startSite } from "../scripts/site.mjs";
import { change } from "./loop.mjs";
import { row } from "./table.mjs";

/** The fastest of a few rounds counts: other work on the machine only ever makes one slower. */
const ROUNDS = 3;
const MEMBERS = 10;
/** Ten times as much takes ten times as long where every change costs the same; a hundred times where each looks at all others. */
const GROWTH = 20;
/** Measured 14 for merging and 8 for opening on two idle cores, 23 and 11 on busy ones: room for another machine, not for twice the work. */
const BARS = { merging: 28, opening: 15 };

const example = ["--profile", "bench", "--no-default-features", "--features", "engine", "--example", "large_dossier"];
const large = (...given) =>
  execFileSync("cargo", ["run", "--quiet", ...example, "--", ...given.map(String)], { encoding: "utf8", maxBuffer: 2 ** 28 });

/** The dossier and the sheets that come back to it. */
function sheets(candidates) {
  const folder = mkdtempSync(join(tmpdir(), "sheets-"));
  try {
    large(candidates, MEMBERS, folder);
    const read = (name) => readFileSync(join(folder, `${name}.selectie`), "utf8");
    return { dossier: read("dossier"), sheets: Array.from({ length: MEMBERS }, (_, at) => read(`sheet-${at + 1}`)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const engine = readdirSync("dist").find((name) => name.startsWith("engine-"));
if (!engine) throw new Error("dist/ holds no engine; run make dist");
const PROTOCOL = Number(/PROTOCOL: u32 = (\d+)/.exec(readFileSync("src/archive/messages.rs", "utf8"))[1]);

/** Runs in the page: workers, and how long they take to answer. */
function bench({ loader, protocol }) {
  let worker;
  const answer = (post, wanted) =>
    new Promise((done, failed) => {
      const from = performance.now();
      worker.onerror = (event) => failed(new Error(event.message));
      worker.onmessage = ({ data }) => {
        const said = typeof data === "string" ? JSON.parse(data) : { loop: data };
        const word = Object.keys(said)[0];
        if (word === "impossible" || word === "stopped") failed(new Error(said[word].words));
        // What is heard first stops the clock: reading it is the page's work.
        if (word === wanted) done({ took: performance.now() - from, said: said[word] });
      };
      post();
    });
  globalThis.ask = (message, wanted) => answer(() => worker.postMessage(JSON.stringify(message)), wanted);
  globalThis.begin = async () => {
    worker?.terminate();
    worker = new Worker(loader, { type: "module" });
    const { said } = await ask({ hello: { protocol } }, "ready");
    if (!said.writer) throw new Error("another engine writes");
  };
  globalThis.loop = async () => {
    worker?.terminate();
    worker = new Worker("loop.js", { type: "module" });
    await answer(() => worker.postMessage(0), "loop");
    return (await answer(() => worker.postMessage(0), "loop")).took;
  };
  globalThis.takeOver = async (text) => {
    const told = await ask({ import: { text } }, "incoming");
    const taken = await ask({ take_over: { dossier: told.said.dossier, text } }, "opened");
    return told.took + taken.took;
  };
}

const site = await startSite({ folder: "dist", port: 0, change });
const args = ["--disable-gpu", "--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });

/** The fastest round of some work, each in a browser profile of its own with the engine just started. */
async function fastest(rounds, work) {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}bench.html`);
    await page.evaluate(bench, { loader: `${engine}/loader.js`, protocol: PROTOCOL });
    least = Math.min(least, await work(page));
    await context.close();
  }
  return least;
}

const loop = () => fastest(ROUNDS, (page) => page.evaluate(() => globalThis.loop()));

const merging = (files, rounds = ROUNDS) =>
  fastest(rounds, (page) =>
    page.evaluate(async ({ dossier, sheets }) => {
      await begin();
      await ask({ import: { text: dossier } }, "made");
      let took = 0;
      for (const text of sheets) took += await takeOver(text);
      return took;
    }, files),
  );

const opening = (text, rounds = ROUNDS) =>
  fastest(rounds, (page) =>
    page.evaluate(async (text) => {
      await begin();
      const { said } = await ask({ import: { text } }, "made");
      await begin();
      return (await ask({ open: { dossier: said.dossier } }, "opened")).took;
    }, text),
  );

const size = (...texts) => `${(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000).toFixed(0)} KB`;

try {
  const few = sheets(200);
  const many = sheets(2000);
  const small = large(100, 5);
  const full = large(1000, 5);
  const long = large(1000, 5, 10);
  console.log(`  ${MEMBERS} sheets of 200 candidates: ${size(...few.sheets)}, the dossier ${size(few.dossier)}; of 2 000: ${size(...many.sheets)} and ${size(many.dossier)}`);
  console.log(`  a dossier of 100 candidates × 5 members × 3 parts, 1 500 scores: ${size(small)}; of 1 000, 15 000 scores: ${size(full)}; each entered ten times: ${size(long)}`);
  const reference = await loop();
  const merged = await merging(few);
  const opened = await opening(full);
  console.log(`  the loop ${reference.toFixed(0)} ms, merging ${merged.toFixed(0)} ms, opening ${opened.toFixed(0)} ms`);
  row(`merging ${MEMBERS} sheets of 200 candidates ÷ the fixed loop`, merged / reference, "", BARS.merging);
  row("the same with ten times as many candidates: times as long", (await merging(many, 1)) / merged, "", GROWTH);
  row("opening 1 000 candidates × 5 members × 3 parts ÷ the fixed loop", opened / reference, "", BARS.opening);
  row("the same beside a tenth of the candidates: times as long", opened / (await opening(small)), "", GROWTH);
  row("the same with ten times as many changes: times as long", (await opening(long, 1)) / opened, "", GROWTH);
} finally {
  await browser.close();
  await site.stop();
}
