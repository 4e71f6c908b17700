import { defineConfig } from "@playwright/test";

// Journeys run against dist/, each on a server of its own under a sub-path, with the header file (see fixtures.ts).
const quiet = [
  "--disable-background-networking", "--disable-component-update", "--disable-gpu", "--disable-sync", "--no-first-run",
];

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
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        viewport: { width: 1280, height: 800 },
        launchOptions: {
          executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
          args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet,
        },
      },
    },
    {
      name: "firefox",
      grepInvert: /@chromium/,
      use: {
        browserName: "firefox",
        channel: "moz-firefox",
        viewport: { width: 1280, height: 800 },
        launchOptions: { executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr" },
      },
    },
  ],
});
