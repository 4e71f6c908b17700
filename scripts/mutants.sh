#!/usr/bin/env bash
# Changes src/rules in more than a thousand ways, one by one, and asks of every change that a test notices it, or that
# tests/mutants.txt says why none needs to. Takes hours; what was done is kept, and taken up where it stopped as long as nothing
# changed. MUTANTS_FILES="src/rules/judge.rs …" bounds it.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh mutants
. scripts/environment.sh
OUT="$PWD/target/mutants-kept"

say() { printf '▸ %s\n' "$*"; }
files() { git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' it; do [[ ! -f $it ]] || printf '%s\0' "$it"; done; }

# What is kept holds for these very files.
state="$(files | xargs -0 cksum | grep -v ' tests/mutants.txt$' | cksum)"
if [[ "$state" != "$(cat "$OUT/state" 2>/dev/null || true)" ]]; then
  rm -rf "$OUT/tree" "$OUT"/shards-*
  mkdir -p "$OUT/tree"
  printf '%s\n' "$state" >"$OUT/state"
fi
# The changes are made in a copy, always in the same place: then only what changed is built again. A change that was
# interrupted is undone here.
files | tar --null -T - -cf - | tar -xf - -C "$OUT/tree"
SHARDS="${MUTANTS_SHARDS:-40}"
RESULTS="$OUT/shards-$SHARDS"
if [[ -n "${MUTANTS_FILES:-}" ]]; then
  SHARDS=1
  RESULTS="$OUT/some"
  rm -rf "$RESULTS"
  globs=$(printf '"%s", ' $MUTANTS_FILES)
  sed -i.before "s|^examine_globs = .*|examine_globs = [$globs]|" "$OUT/tree/.cargo/mutants.toml"
fi

# The same random cases every time: a list of names can only be right about what is repeated.
export PROPTEST_CASES=64 PROPTEST_RNG_SEED=1 PROPTEST_MAX_SHRINK_ITERS=0 PROPTEST_DISABLE_FAILURE_PERSISTENCE=1
export RECOUNT_CASES=500 RUST_BACKTRACE=0 CARGO_TARGET_DIR="$OUT/build"
for ((shard = 0; shard < SHARDS; shard++)); do
  kept="$RESULTS/$shard"
  [[ ! -e "$kept/done" ]] || continue
  say "Shard $((shard + 1)) of $SHARDS"
  mkdir -p "$kept"
  result=0
  (cd "$OUT/tree" && cargo mutants --in-place --no-times --shard "$shard/$SHARDS" --sharding slice --output "$kept") ||
    result=$?
  # 2: somebody survived; 3: a test did not come to an end. Anything else is no answer.
  case $result in 0 | 2 | 3) touch "$kept/done" ;; *) exit "$result" ;; esac
done
(cd "$OUT/tree" && cargo mutants --list) >"$OUT/all.txt"
cat "$RESULTS"/*/mutants.out/missed.txt >"$OUT/missed.txt"
node scripts/mutants.mjs "$OUT/all.txt" "$OUT/missed.txt" tests/mutants.txt
