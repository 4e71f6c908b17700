// Holds the changes that no test noticed against the list of those that need not be noticed.
// Usage: mutants.mjs all.txt missed.txt tests/mutants.txt
import { readFileSync } from "node:fs";

const lines = (file) => readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "");
const [allFile, missedFile, namedFile] = process.argv.slice(2);

// "src/rules/cuts.rs:65:29: replace + with * in Cut::surely_takes". Lines move; what is changed, and where among its likes, stays.
const place = /^(?<file>[^:]+):\d+:\d+: (?<change>.+)$/u;
const nameOf = (line) => {
  const found = place.exec(line)?.groups;
  if (!found) throw new Error(`Not the name of a change: ${line}`);
  return `${found.file}: ${found.change}`;
};

const all = lines(allFile);
const alike = new Map();
for (const line of all) alike.set(nameOf(line), [...(alike.get(nameOf(line)) ?? []), line]);
/** The name without its line; with its number where one function has more of the kind. */
const lasting = (line) => {
  const name = nameOf(line);
  const likes = alike.get(name) ?? [];
  return likes.length > 1 ? `${name} (${likes.indexOf(line) + 1} of ${likes.length})` : name;
};

const known = new Set(all.map(lasting));
const files = new Set(all.map((line) => place.exec(line).groups.file));
const missed = new Map(lines(missedFile).map((line) => [lasting(line), line]));
const faults = [];
const named = new Set();
for (const line of lines(namedFile).filter((line) => !line.startsWith("#"))) {
  const [name, reason = ""] = line.split(" — ");
  if (!files.has(name.split(":")[0]) && process.env.MUTANTS_FILES) continue;
  if (reason.trim() === "") faults.push(`No reason is given in ${namedFile}: ${name}`);
  if (named.has(name)) faults.push(`Named twice in ${namedFile}: ${name}`);
  if (!known.has(name)) faults.push(`There is no such change any more; take it out of ${namedFile}: ${name}`);
  else if (!missed.has(name)) faults.push(`A test notices this now; take it out of ${namedFile}: ${name}`);
  named.add(name);
}
for (const [name, line] of missed) {
  if (!named.has(name)) faults.push(`No test notices this; write one, or name it in ${namedFile} with a reason:\n  ${line}\n  ${name} — …`);
}
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${all.length} changes, ${missed.size} not noticed, ${named.size} of those named with a reason.`);
process.exit(faults.length > 0 ? 1 : 0);
