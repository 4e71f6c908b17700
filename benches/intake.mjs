// The text of a job description, native: a text ten times as long takes about ten times as long to read.
// Run it as `node benches/intake.mjs`; it fails when the time grows faster than the text.

import { execFileSync } from "node:child_process";
import { row } from "./table.mjs";

const command = ["bench", "--no-default-features", "--bench", "intake", "--quiet"];
const { short, long, growth } = JSON.parse(
  execFileSync("cargo", command, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }),
);
console.log(`20 pages in ${short.toFixed(1)} ms, 200 pages in ${long.toFixed(1)} ms`);
row("200 pages of text against 20 pages, for each page", long / short / 10, "×", 2);
row("a stubborn text of 1 MB against 100 kB, for each letter", growth / 10, "×", 3);
