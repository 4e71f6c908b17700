// Storage that is refused, full, gone, deleted or taken over, and an engine that dies: the journeys of enduring.spec.ts again and
// again, with a line of figures for each. They fail where anything that was shown as kept is lost. `STORAGE_FAULTS` says how
// often each; 10 without it. Bounded in time: what is not done in 25 minutes counts as failed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const times = Number(process.env.STORAGE_FAULTS ?? 10);
const folder = mkdtempSync(join(tmpdir(), "storage-"));
const report = join(folder, "report.json");
const asked = ["test", "tests/e2e/enduring.spec.ts", "--project=chromium", `--repeat-each=${times}`, "--reporter=json",
  `--output=${join(folder, "results")}`, `--global-timeout=${25 * 60_000}`];
const ran = spawnSync("playwright", asked, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } });

/** Every journey below a suite, with the group that it is of. */
const journeys = (suite, group = "") => {
  const own = suite.specs.map(({ title, tests }) => {
    const results = tests.flatMap((one) => one.results);
    return { group: group || title, all: results.length, passed: results.filter(({ status }) => status === "passed").length };
  });
  return [...own, ...(suite.suites ?? []).flatMap((inner) => journeys(inner, inner.title))];
};

try {
  const found = JSON.parse(readFileSync(report, "utf8")).suites.flatMap((file) => journeys(file));
  const groups = new Map();
  for (const one of found) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  if (groups.size < 5) throw new Error(`only ${groups.size} kinds of fault were tried`);
  const sum = (all, what) => all.reduce((so_far, one) => so_far + one[what], 0);
  for (const [group, all] of groups) {
    const [passed, count] = [sum(all, "passed"), sum(all, "all")];
    console.log(`${group}: ${count} times, ${passed === count ? "nothing that was shown as kept was lost" : `${count - passed} FAILED`}`);
  }
  if (ran.status !== 0) throw new Error(`playwright ended with ${ran.status}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
