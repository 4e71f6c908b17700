// Reads `cargo metadata` and refuses a crate without a licence on the list.
const allowed = new Set([
  "MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "Unicode-3.0",
  "Unicode-DFS-2016", "MPL-2.0", "CC0-1.0", "0BSD", "Unlicense", "BSL-1.0", "MIT-0", "EUPL-1.2",
]);
let text = "";
for await (const chunk of process.stdin) text += chunk;
const fits = (expression) =>
  expression.replaceAll("/", " OR ").split(/ OR /).some((choice) =>
    choice.split(/ AND /).every((one) => allowed.has(one.replace(/^\(+|\)+$/g, "").trim())) ||
    allowed.has(choice.replace(/^\(+|\)+$/g, "").trim()));
const packages = JSON.parse(text).packages;
const refused = packages.filter((one) => {
  const groups = (one.license ?? "").replaceAll("/", " OR ").split(/\) AND |\sAND \(/);
  return !groups.every(fits);
});
for (const one of refused) console.error(`✗ ${one.name} ${one.version}: licence ${one.license ?? "missing"} is not on the list`);
if (refused.length > 0) process.exit(1);
console.log(`${packages.length} crates, every licence on the list`);
