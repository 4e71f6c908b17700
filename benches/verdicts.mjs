// Verdicts and ranking of a million candidates: the rules, native, against a plain loop over the same integers.
// Run it as `node benches/verdicts.mjs`; it fails when the two disagree or the rules are slower.

import { execFileSync } from "node:child_process";

const CANDIDATES = 1_000_000;
/** The fastest of a few rounds counts on both sides: other work on the machine only ever makes one slower. */
const ROUNDS = 5;

/** Marks in hundredths, three for each candidate: half points from a xorshift generator. */
function marks() {
  let state = 2_463_534_242;
  const mark = (steps) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) % (steps + 1)) * 50;
  };
  const all = new Int32Array(CANDIDATES * 3);
  for (let at = 0; at < all.length; at += 3) {
    all[at] = mark(60);
    all[at + 1] = mark(60);
    all[at + 2] = mark(80);
  }
  return all;
}

/** The floors 15, 15 and 20 of 30, 30 and 40 points, and 60 of the whole, in hundredths: who passes, with what total. */
function totals(all) {
  const contenders = [];
  for (let who = 0; who < CANDIDATES; who += 1) {
    if (countMissed(all, who * 3) === 0) contenders.push(contender(all, who));
  }
  return { ranking: ranked(contenders) };
}

/** The same with every reason, as the rules give it: which condition, what was reached, what is needed. */
function reasons(all) {
  const contenders = [];
  let count = 0;
  for (let who = 0; who < CANDIDATES; who += 1) {
    const shortfalls = shortfallsOf(all, who * 3);
    if (shortfalls.length === 0) contenders.push(contender(all, who));
    count += shortfalls.length;
  }
  return { ranking: ranked(contenders), shortfalls: count };
}

function contender(all, who) {
  return { who, total: totalOf(all, who * 3), place: 0, tied: false };
}

function shortfallsOf(all, at) {
  const shortfalls = [];
  if (all[at] < 1_500) shortfalls.push({ part: "gevalstudie", best: all[at], needed: 1_500 });
  if (all[at + 1] < 1_500) shortfalls.push({ part: "competentieproef", best: all[at + 1], needed: 1_500 });
  if (all[at + 2] < 2_000) shortfalls.push({ part: "mondeling", best: all[at + 2], needed: 2_000 });
  const total = totalOf(all, at);
  if (total < 6_000) shortfalls.push({ part: "total", best: total, needed: 6_000 });
  return shortfalls;
}

function totalOf(all, at) {
  return all[at] + all[at + 1] + all[at + 2];
}

function countMissed(all, at) {
  let missed = 0;
  if (all[at] < 1_500) missed += 1;
  if (all[at + 1] < 1_500) missed += 1;
  if (all[at + 2] < 2_000) missed += 1;
  if (totalOf(all, at) < 6_000) missed += 1;
  return missed;
}

function ranked(contenders) {
  contenders.sort((left, right) => right.total - left.total);
  for (let at = 0; at < contenders.length; at += 1) {
    const one = contenders[at];
    const before = contenders[at - 1];
    const after = contenders[at + 1];
    const sameAsBefore = before !== undefined && before.total === one.total;
    one.place = sameAsBefore ? before.place : at + 1;
    one.tied = sameAsBefore || (after !== undefined && after.total === one.total);
  }
  return contenders;
}

function checksum(all, ranking) {
  let sum = 2_166_136_261;
  const mix = (value) => {
    sum = Math.imul(sum ^ value, 16_777_619) >>> 0;
  };
  for (let at = 0; at < all.length; at += 3) {
    mix(totalOf(all, at));
    const missed = countMissed(all, at);
    if (missed > 0) mix(missed);
  }
  for (const one of ranking) {
    mix(one.who);
    mix(one.place);
    mix(one.tied ? 1 : 0);
  }
  return sum;
}

function fastest(round) {
  let milliseconds = Infinity;
  let result;
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    const start = performance.now();
    result = round();
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  return { milliseconds, ...result };
}

function plain() {
  const all = marks();
  const lean = fastest(() => totals(all));
  const full = fastest(() => reasons(all));
  const { ranking, shortfalls } = full;
  return {
    reasons: full.milliseconds,
    totals: lean.milliseconds,
    passed: ranking.length,
    shortfalls,
    checksum: checksum(all, ranking),
  };
}

function rules() {
  const command = ["bench", "--no-default-features", "--bench", "verdicts", "--quiet"];
  return JSON.parse(execFileSync("cargo", command, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }));
}

/** Turn by turn, so that both meet the same machine. */
function turnByTurn(turns) {
  const faster = (one, other) =>
    one ? { ...other, reasons: Math.min(one.reasons, other.reasons), totals: Math.min(one.totals, other.totals) } : other;
  let native;
  let script;
  for (let turn = 0; turn < turns; turn += 1) {
    native = faster(native, rules());
    script = faster(script, plain());
  }
  return { native, script };
}

const { native, script } = turnByTurn(3);
for (const field of ["passed", "shortfalls", "checksum"]) {
  if (native[field] !== script[field]) {
    console.error(`The two disagree on ${field}: ${native[field]} and ${script[field]}.`);
    process.exitCode = 1;
  }
}
console.log(`${CANDIDATES} candidates, ${native.passed} passed, checksum ${native.checksum} on both sides`);
const rows = { totals: "who passes, and the ranking", reasons: "verdicts with every reason, and the ranking" };
for (const [field, what] of Object.entries(rows)) {
  const ratio = native[field] / script[field];
  if (ratio > 1) process.exitCode = 1;
  const times = `${native[field].toFixed(1)} ms native, ${script[field].toFixed(1)} ms plain JavaScript`;
  console.log(`${ratio > 1 ? "✗" : "✓"} ${what.padEnd(44)} ${times.padEnd(48)} ${ratio.toFixed(2)}   at most 1`);
}
