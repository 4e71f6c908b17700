#!/usr/bin/env bash
# Journeys against the release in dist/, in Chromium and Firefox.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh browsers
. scripts/environment.sh
[[ -e dist/index.html ]] || scripts/dist.sh
CHROMIUM="$(find_chromium)" FIREFOX="$(find_firefox)" SOFFICE="$(find_office)" playwright test "$@"
