# Where the tools are; sourced by every script.
TOOLS="${SELECTIEWIJZER_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/selectiewijzer/tools}"
export TOOLS
export PATH="$TOOLS/bin:$PWD/node_modules/.bin:$HOME/.cargo/bin:$PATH"

first_of() { for it in "$@"; do if command -v "$it" >/dev/null 2>&1; then command -v "$it"; return; fi; done; return 1; }
find_chromium() { first_of "${CHROMIUM:-chromium}" chromium chromium-browser google-chrome "/Applications/Chromium.app/Contents/MacOS/Chromium"; }
find_chromedriver() { first_of "${CHROMEDRIVER:-chromedriver}" chromedriver; }
find_firefox() { first_of "${FIREFOX:-firefox-esr}" firefox-esr firefox "/Applications/Firefox.app/Contents/MacOS/firefox"; }
find_office() { first_of "${SOFFICE:-soffice}" soffice "/Applications/LibreOffice.app/Contents/MacOS/soffice"; }
