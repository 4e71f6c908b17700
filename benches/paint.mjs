// First contentful paint of the built vacancy ÷ the same text as bare static HTML: same server, cold, 4× slowed CPU,
// taken in turns; and the layout shift when wasm takes over.
//
// Of the very same page one visit takes 170 ms and the next 400, and the machine is quick for a while and slow for a while. So each
// visit of the built page is held against the bare one beside it, in turn before and after it, and what is told is the middle half of
// these, as factors: half as long counts as much as twice as long.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { startSite } from "../scripts/site.mjs";
import { middle, row } from "./table.mjs";

const TURNS = 150;
const folder = mkdtempSync(join(tmpdir(), "paint-"));
cpSync("dist", folder, { recursive: true });
const built = readFileSync("dist/index.html", "utf8");
const body = built.replace(/<head>[\s\S]*<\/head>/, '<head><meta charset="utf-8"><title>x</title></head>');
const unstyled = body.replace(/<link rel="stylesheet"[^>]*>/, "");
const bare = unstyled.replace(/<script [^>]*src=[^>]*><\/script>/g, "");
if (body === built || unstyled === body || bare === unstyled)
  throw new Error("dist/index.html has no head, no second style sheet or no script to leave out");
writeFileSync(join(folder, "bare.html"), bare);

const site = await startSite({ folder, port: 0 });
const args = ["--disable-gpu", "--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });

async function visit(path, look) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(site.url + path);
  const seen = await look(page);
  await context.close();
  return seen;
}

const paint = (page) =>
  page.evaluate(
    () =>
      new Promise((done) =>
        new PerformanceObserver((list) => {
          const first = list.getEntriesByName("first-contentful-paint")[0];
          if (first) done(first.startTime);
        }).observe({ type: "paint", buffered: true }),
      ),
  );

async function shift(page) {
  await page.waitForSelector("html[data-gestart]", { state: "attached" });
  await page.waitForTimeout(500);
  return page.evaluate(
    () =>
      new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(sum), 100);
      }),
  );
}

try {
  await visit("bare.html", paint);
  const factors = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const took = {};
    const pages = { bare: "bare.html", built: "" };
    for (const page of turn % 2 ? ["built", "bare"] : ["bare", "built"]) took[page] = await visit(pages[page], paint);
    factors.push(Math.log(took.built / took.bare));
  }
  row("first contentful paint ÷ the same text as bare HTML", Math.exp(middle(factors)), "", 1.1);
  row("layout shift when wasm takes over", await visit("", shift), "", 0);
} finally {
  await browser.close();
  await site.stop();
  rmSync(folder, { recursive: true });
}
