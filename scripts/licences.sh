#!/usr/bin/env bash
# Every crate that is shipped or used has a licence on the list, every font its own beside it; known advisories where the database is reachable.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/environment.sh
cargo metadata --format-version 1 --all-features --locked | node scripts/licences.mjs
find src public -name '*.ttf' -o -name '*.otf' -o -name '*.woff2' | while read -r font; do
  grep -q "SIL OPEN FONT LICENSE Version 1.1" "$(dirname "$font")/OFL.txt" 2>/dev/null || { echo "✗ $font: no OFL.txt beside it" >&2; exit 1; }
done
echo "every font has its licence beside it"
if command -v cargo-audit >/dev/null 2>&1 && cargo audit --quiet; then
  echo "advisories checked"
else
  echo "advisories not checked: cargo-audit or its database is not within reach (install: cargo install cargo-audit --locked)"
fi
