// The press at work in its own worker, as the release has it: the minutes of 200 candidates as a PDF, each with a motivation and
// nine observations, and the results of 1 000 as a workbook. The time stands beside a fixed loop in a worker of the same kind, in the
// same run; the second row of each says how it grows when there are ten times as many candidates.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { startSite } from "../scripts/site.mjs";
import { change } from "./loop.mjs";
import { row } from "./table.mjs";

/** The fastest of a few rounds counts: other work on the machine only ever makes one slower. */
const ROUNDS = 3;
/** The minutes: measured 3.5 on two idle cores and 4 on busy ones: room for another machine, not for twice the work. */
const MINUTES = 6;
/** The workbook: measured 1.9 on two idle cores. */
const WORKBOOK = 4;
/** Measured 4.5 to 6.2: some of the work is the same for every document. More than ten is where candidates look at each other. */
const GROWTH = 12;

const asked = (what, candidates) =>
  execFileSync("cargo", ["run", "--quiet", "--profile", "bench", "--no-default-features", "--example", "large_selection", "--", what, `${candidates}`], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  }).trim();

const press = readdirSync("dist").find((name) => name.startsWith("press-"));
if (!press) throw new Error("dist/ holds no press; run make dist");

/** Runs in the page: what a worker answers, and after how long. */
function bench({ loader }) {
  const answer = (worker, what) =>
    new Promise((done, failed) => {
      const from = performance.now();
      worker.onerror = (event) => failed(new Error(event.message));
      worker.onmessage = ({ data }) => {
        if (typeof data === "string" && data.includes('"working"')) return;
        if (typeof data === "string") failed(new Error(data));
        else done({ took: performance.now() - from, bytes: data.length ?? 0 });
      };
      worker.postMessage(what);
    });
  /** The second answer counts: the first one waits for the worker to start. */
  globalThis.measure = async (name, first, what) => {
    const worker = new Worker(name === "press" ? loader : "loop.js", { type: "module" });
    await answer(worker, first);
    const { took, bytes } = await answer(worker, what);
    worker.terminate();
    return { took, bytes };
  };
}

const site = await startSite({ folder: "dist", port: 0, change });
const args = ["--disable-gpu", "--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });

async function fastest(rounds, name, first, what) {
  let least = { took: Infinity, bytes: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage();
    await page.goto(`${site.url}bench.html`);
    await page.evaluate(bench, { loader: `${press}/loader.js` });
    const measured = await page.evaluate(([name, first, what]) => globalThis.measure(name, first, what), [name, first, what]);
    if (measured.took < least.took) least = measured;
    await page.close();
  }
  return least;
}

try {
  const reference = await fastest(ROUNDS, "loop", 0, 0);
  /** How long it takes for so many candidates, and for ten times as many. */
  const grown = async (what, rounds, few, many) => {
    const one = asked(what, 1);
    const small = await fastest(rounds, "press", one, asked(what, few));
    const large = await fastest(1, "press", one, asked(what, many));
    const said = ({ took, bytes }) => `${took.toFixed(0)} ms, ${(bytes / 1000).toFixed(0)} KB`;
    console.log(`  the loop ${reference.took.toFixed(0)} ms; ${what} of ${few} candidates ${said(small)}; of ${many} ${said(large)}`);
    return { small, large };
  };
  const minutes = await grown("minutes", ROUNDS, 200, 2000);
  row("minutes of 200 candidates as a PDF ÷ the fixed loop", minutes.small.took / reference.took, "", MINUTES);
  row("the same with ten times as many candidates: times as long", minutes.large.took / minutes.small.took, "", GROWTH);
  const workbook = await grown("workbook", ROUNDS, 100, 1000);
  row("results of 1 000 candidates as a workbook ÷ the fixed loop", workbook.large.took / reference.took, "", WORKBOOK);
  row("the same beside a tenth of the candidates: times as long", workbook.large.took / workbook.small.took, "", GROWTH);
} finally {
  await browser.close();
  await site.stop();
}
