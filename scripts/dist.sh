#!/usr/bin/env bash
# Builds dist/: a folder that works from any static server and any sub-path.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh build
. scripts/environment.sh
echo "▸ Reading the vacancies"
scripts/vacancies.sh
echo "▸ Building the release into dist/ (the first time a few minutes) …"
trunk build --release "$@"
