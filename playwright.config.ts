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

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: "test-results",
  reporter: [["list"]],
  use: { locale: "nl-BE", timezoneId: "Europe/Brussels", trace: "off" },
  projects: [
    { name: "chromium", use: chromium, testIgnore: withoutScript },
    // Firefox cannot be asked for a dark screen, paper, fingers or layout shifts: what needs those is tagged @chromium.
    { name: "firefox", use: firefox, testIgnore: withoutScript, grepInvert: /@chromium/ },
    { name: "chromium-without-script", use: { ...chromium, javaScriptEnabled: false }, testMatch: withoutScript },
    // Firefox only draws as without script when its own preference says so.
    {
      name: "firefox-without-script",
      use: { ...firefox, launchOptions: { ...firefox.launchOptions, firefoxUserPrefs: { "javascript.enabled": false } } },
      testMatch: withoutScript,
    },
  ],
});
