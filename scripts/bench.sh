#!/usr/bin/env bash
# Sizes and speeds against their bars, one row each: every benches/*.mjs but what they share.
# Native measurements have an .mjs of the same name that runs them.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh browsers
scripts/dist.sh
. scripts/environment.sh
CHROMIUM="$(find_chromium)"; export CHROMIUM
missed=0
for bench in benches/*.mjs; do
  [[ "$bench" == benches/table.mjs || "$bench" == benches/loop.mjs ]] && continue
  node "$bench" || missed=1
done
exit $missed
