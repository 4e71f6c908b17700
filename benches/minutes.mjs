// The press at work in its own worker, as the release has it: the minutes of 200 candidates as a PDF, each with a motivation and
// nine observations. The time stands beside a fixed loop in a worker of the same kind, in the same run; the second row says how
// it grows when there are ten times as many candidates.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { startSite } from "../scripts/site.mjs";
import { change } from "./loop.mjs";
import { row } from "./table.mjs";

/** The fastest of a few rounds counts: other work on the machine only ever makes one slower. */
const ROUNDS = 3;
/** Measured 3.5 on two idle cores and 4 on busy ones: room for another machine, not for twice the work. */
const BAR = 6;
/** Measured 5 to 6: some of the work is the same for every document. More than ten is where candidates look at each other. */
const GROWTH = 12;

const asked = (candidates) =>
  execFileSync("cargo", ["run", "--quiet", "--profile", "bench", "--no-default-features", "--example", "large_minutes", "--", `${candidates}`], {
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
  const [one, few, many] = [1, 200, 2000].map(asked);
  const reference = await fastest(ROUNDS, "loop", 0, 0);
  const small = await fastest(ROUNDS, "press", one, few);
  const large = await fastest(1, "press", one, many);
  console.log(
    `  the loop ${reference.took.toFixed(0)} ms; minutes of 200 candidates ${small.took.toFixed(0)} ms, ${(small.bytes / 1000).toFixed(0)} KB; ` +
      `of 2 000 ${large.took.toFixed(0)} ms, ${(large.bytes / 1000).toFixed(0)} KB`,
  );
  row("minutes of 200 candidates as a PDF ÷ the fixed loop", small.took / reference.took, "", BAR);
  row("the same with ten times as many candidates: times as long", large.took / small.took, "", GROWTH);
} finally {
  await browser.close();
  await site.stop();
}
