#!/usr/bin/env bash
# Takes the pictures of the manual from the release, on the walk of the journey that holds them against the screens.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh browsers
. scripts/environment.sh
[[ -e dist/index.html ]] || scripts/dist.sh
echo "▸ Walking through the screens of dist/ …"
MANUAL=take CHROMIUM="$(find_chromium)" playwright test --project=chromium --grep "shows and names" tests/e2e/manual.spec.ts
echo "▸ The pictures are in public/manual/, and what they show in pictures.json. Run make dist to have them in the release."
