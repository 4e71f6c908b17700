#!/usr/bin/env bash
# Faults to survive, with figures: the browser killed during entry, storage that fails in every way, and a million changed
# inputs for every parser. KILLS, STORAGE_FAULTS and MUTATED_INPUTS bound it.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh browsers
scripts/dist.sh
. scripts/environment.sh
CHROMIUM="$(find_chromium)"; export CHROMIUM
node faults/killed.mjs
node faults/storage.mjs
export MUTATED_INPUTS="${MUTATED_INPUTS:-1000000}"
# What a parser takes is bounded: beyond this it stops with an error.
cargo test --release --no-run --no-default-features --test mutated
cargo test --release --no-run --no-default-features --features press --test mutated_workbooks
cargo test --release --no-run --no-default-features --features engine --test mutated_files
(
  ulimit -v 4000000
  cargo test --release --no-default-features --test mutated -- --nocapture --test-threads=2
  cargo test --release --no-default-features --features press --test mutated_workbooks -- --nocapture
  cargo test --release --no-default-features --features engine --test mutated_files -- --nocapture
)
