#!/usr/bin/env bash
# Every defect of every vacancy and of the municipality's details, in Dutch with its place; and what search engines miss.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/environment.sh
cargo run --quiet --no-default-features --features prerender --bin prerender -- check vacancies municipality/municipality.json
