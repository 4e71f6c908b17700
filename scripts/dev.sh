#!/usr/bin/env bash
# Serves dist/ with the gallery on http://127.0.0.1:8080 and builds again on every save.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh build
. scripts/environment.sh
mkdir -p dist
echo "▸ Building into dist/ now and on every save; reload the page when it says success …"
SELECTIEWIJZER_GALLERY=1 trunk watch --features gallery &
watching=$!
trap 'kill "$watching" 2>/dev/null || true' EXIT
node scripts/serve.mjs "${1:-8080}"
