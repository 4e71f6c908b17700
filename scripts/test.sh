#!/usr/bin/env bash
# Everything: pure layers, ledger, components in a headless browser, journeys against the built release.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh browsers
. scripts/environment.sh
say() { printf '\n▸ %s\n' "$*"; }

# The test files that say they need a feature.
tests_of() {
  local file
  for file in tests/*.rs; do
    if grep -qE "^#!\[cfg\(.*feature = \"$1\"" "$file"; then printf -- '--test=%s ' "$(basename -s .rs "$file")"; fi
  done
}

# The release is built meanwhile: its programs are linked one after the other, each on one core.
release="$(mktemp)"
scripts/dist.sh >"$release" 2>&1 &
building=$!
trap 'kill "$building" 2>/dev/null || true; rm -f "$release"' EXIT

say "Pure layers, without the web"
cargo test --no-default-features
say "The ledger, the press, desk and pages, natively"
# shellcheck disable=SC2046
cargo test --no-default-features --features engine,press,prerender,gallery --lib $(tests_of engine) $(tests_of press) $(tests_of prerender)
say "Components in headless Chromium"
CHROMEDRIVER="$(find_chromedriver)" CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
  cargo test --target wasm32-unknown-unknown --no-default-features --features page,gallery --test components
say "The release"
built=0
wait "$building" || built=$?
cat "$release"
[[ $built == 0 ]]
say "Journeys against the release, in Chromium and Firefox"
scripts/journeys.sh
