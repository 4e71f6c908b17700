// The browser is killed at a random moment during entry, again and again on one profile: every score that was shown as
// "Bewaard" is there afterwards, and the dossier opens. `KILLS` says how often; 100 without it.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { startSite } from "../scripts/site.mjs";

const kills = Number(process.env.KILLS ?? 100);
const profile = mkdtempSync(join(tmpdir(), "killed-"));
const site = await startSite({ port: 0 });
const args = ["--disable-gpu", "--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
const launch = () => chromium.launchPersistentContext(profile, { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });

/** The browser's own process: the one that has this profile and is nobody's renderer. */
function processOf() {
  const found = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).filter((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      return command.includes(`--user-data-dir=${profile}`) && !command.includes("--type=");
    } catch {
      return false; // It ended while we looked.
    }
  });
  if (found.length === 0) throw new Error("the browser's process was not found");
  return found.map(Number);
}

const started = (page) => page.waitForSelector("html[data-gestart]", { state: "attached" });
const cell = (row, column) => `#raster-${row}-${column}`;

/** Waits until the saved state says so. */
const saved = (page) => page.waitForFunction(() => document.querySelector(".saved-state")?.textContent?.includes("Bewaard op dit toestel"));

let address = "";
/** What was shown as kept, by cell; and what was typed after it without being shown so: it may be there or not. */
const kept = new Map();
const perhaps = new Map();

async function open(page) {
  if (address === "") {
    await page.goto(`${site.url}commissie/#/nieuw`);
    await started(page);
    await page.getByRole("button", { name: "Maak oefendossier" }).click();
    await page.getByRole("link", { name: "Punten", exact: true }).click();
    await page.waitForSelector(cell(0, 0));
    await saved(page);
    address = page.url();
    return;
  }
  await page.goto(address);
  await started(page);
  await page.waitForSelector(cell(0, 0));
}

async function check(page, turn) {
  for (const [name, value] of kept) {
    const [row, column] = name.split("-").map(Number);
    await page.locator(cell(row, column)).focus();
    const found = await page.locator(`input${cell(row, column)}`).inputValue();
    if (found !== value && !(perhaps.get(name) ?? []).includes(found)) {
      throw new Error(`after kill ${turn}: ${name} was shown as kept with ${value}, and holds “${found}”`);
    }
    kept.set(name, found);
    perhaps.delete(name);
  }
}

async function type(page) {
  for (;;) {
    const [row, column] = [Math.floor(Math.random() * 6), Math.floor(Math.random() * 3)];
    const [name, value] = [`${row}-${column}`, String(Math.floor(Math.random() * 30))];
    await page.locator(cell(row, column)).focus();
    perhaps.set(name, [...(perhaps.get(name) ?? []), value]);
    await page.locator(`input${cell(row, column)}`).fill(value);
    await page.keyboard.press("Enter");
    await saved(page);
    kept.set(name, value);
    perhaps.delete(name);
  }
}

try {
  for (let turn = 0; turn <= kills; turn += 1) {
    const context = await launch();
    const page = context.pages()[0] ?? (await context.newPage());
    await open(page);
    await check(page, turn);
    if (turn === kills) {
      await context.close();
      break;
    }
    const end = setTimeout(() => processOf().forEach((pid) => process.kill(pid, "SIGKILL")), 200 + Math.random() * 2_500);
    await type(page).catch((error) => {
      if (!/closed|crash|disconnected|Target/i.test(error.message)) throw error;
    });
    clearTimeout(end);
    await context.close().catch(() => {});
    // A killed browser leaves its lock; the next one may take the profile.
    for (const name of ["SingletonLock", "SingletonSocket", "SingletonCookie"]) rmSync(join(profile, name), { force: true });
  }
  console.log(`killed ${kills} times during entry: every score that was shown as kept was there, and the dossier opened (${kept.size} cells written)`);
} finally {
  await site.stop();
  rmSync(profile, { recursive: true, force: true });
}
