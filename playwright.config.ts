import { defineConfig } from "@playwright/test";

// Journeys run against dist/, each on a server of its own under a sub-path, with the header file (see fixtures.ts).
const quiet = [
  "--disable-background-networking", "--disable-component-update", "--disable-gpu", "--disable-sync", "--no-first-run",
];
const viewport = { width: 1280, height: 800 };
const chromium = {
  browserName: "chromium",
  viewport,
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet,
  },
} as const;
const firefox = {
  browserName: "firefox",
  channel: "moz-firefox",
  viewport,
  launchOptions: { executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr" },
} as const;
const withoutScript = "**/without-script.spec.ts";
// Rules, words, documents and files are the same in every browser: in Firefox only `make journeys` walks these too.
const sameEverywhere = [
  "authoring", "axe", "bringing", "charts", "closing", "exchange", "hostile", "import", "letters", "long-list", "members", "paper-sheets",
  "pdf", "publication", "reserve", "secretary", "sheets",
].map((name) => `**/${name}.spec.ts`);
const inFirefox = process.env.EVERY_JOURNEY ? [] : sameEverywhere;

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: "test-results",
  reporter: [["list"]],
  // Putting the whole site on the device takes a good part of a journey's time: only journeys about that allow it.
  use: { locale: "nl-BE", timezoneId: "Europe/Brussels", trace: "off", serviceWorkers: "block" },
  projects: [
    { name: "chromium", use: chromium, testIgnore: withoutScript },
    // Firefox cannot be asked for a dark screen, paper, fingers or layout shifts: what needs those is tagged @chromium.
    { name: "firefox", use: firefox, testIgnore: [withoutScript, ...inFirefox], grepInvert: /@chromium/ },
    { name: "chromium-without-script", use: { ...chromium, javaScriptEnabled: false }, testMatch: withoutScript },
    // Firefox only draws as without script when its own preference says so.
    {
      name: "firefox-without-script",
      use: { ...firefox, launchOptions: { ...firefox.launchOptions, firefoxUserPrefs: { "javascript.enabled": false } } },
      testMatch: withoutScript,
    },
  ],
});
