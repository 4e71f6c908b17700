// How every measurement is told: what, how much, the bar, and whether it fits.

/** Prints one row; a missed bar makes the whole run fail. */
export function row(what, value, unit, bar) {
  const number = (it) => it.toLocaleString("en", { maximumFractionDigits: it < 10 ? 3 : 1, useGrouping: false });
  const fits = value <= bar;
  if (!fits) process.exitCode = 1;
  console.log(`${fits ? "✓" : "✗"} ${what.padEnd(62)} ${`${number(value)} ${unit}`.padStart(12)}   at most ${number(bar)} ${unit}`.trimEnd());
}

/** The least number that `share` per cent of the numbers do not exceed. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)];
}

/** The middle of some numbers. */
export const median = (numbers) => percentile(numbers, 50);

/** The mean of the middle half of some numbers: what lies far off on either side has no part in it. */
export function middle(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = sorted.slice(Math.floor(sorted.length / 4), Math.ceil((sorted.length * 3) / 4));
  return half.reduce((sum, one) => sum + one, 0) / half.length;
}
