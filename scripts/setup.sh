#!/usr/bin/env bash
# Installs what the project needs and is not there yet. Usage: setup.sh build|browsers|mutants
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/environment.sh

say() { printf '▸ %s\n' "$*"; }
fail() { printf '✗ %s\n' "$*" >&2; exit 1; }
need() { command -v "$1" >/dev/null 2>&1 || fail "$1 is missing. $2"; }

at_least() { # what, least, found, remedy
  [[ "$(printf '%s\n' "$2" "$3" | sort -V | head -1)" == "$2" ]] || fail "$1 $3 is too old; $2 or newer is needed: $4"
}

# A tool that cargo installs into the tools folder, unless the right version is there already.
tool() { # name, version, command that prints the version, further arguments
  local name=$1 version=$2 shows=$3; shift 3
  if [[ "$($shows 2>/dev/null || true)" == *"$version"* ]]; then return; fi
  say "Installing $name $version into $TOOLS (once; a few minutes) …"
  CARGO_TARGET_DIR="$TOOLS/build" cargo install "$name@$version" --locked --debug --root "$TOOLS" "$@"
}

# Debian's packages, where they may be installed.
with_apt() {
  [[ -e /etc/debian_version && $(id -u) == 0 ]] ||
    fail "Missing: $*. Install with: sudo apt-get install $* (macOS: brew install --cask chromium firefox libreoffice; brew install chromedriver python)"
  say "Installing $* with apt …"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

setup_build() {
  need cargo "Install Rust with rustup: see https://rustup.rs"
  need rustup "Install Rust with rustup: see https://rustup.rs"
  need node "Install Node 20 or newer: see https://nodejs.org"
  need npm "Install Node 20 or newer: see https://nodejs.org"
  at_least "Node" 20.0 "$(node --version | tr -d v)" "see https://nodejs.org"
  at_least "Rust" 1.95 "$(rustc --version | cut -d' ' -f2)" "run: rustup update stable"
  if ! rustup target list --installed | grep -qx wasm32-unknown-unknown; then
    say "Adding the target wasm32-unknown-unknown …"
    rustup target add wasm32-unknown-unknown
  fi
  tool wasm-bindgen-cli 0.2.129 "wasm-bindgen --version"
  tool trunk 0.21.14 "trunk --version" --no-default-features --features rustls
  rm -rf "$TOOLS/build"
  if [[ ! -e node_modules/.package-lock.json || package-lock.json -nt node_modules/.package-lock.json ]]; then
    say "Installing the browser tools of package-lock.json …"
    npm ci --no-progress
  fi
}

setup_mutants() {
  need cargo "Install Rust with rustup: see https://rustup.rs"
  need git "Install git: see https://git-scm.com"
  need node "Install Node 20 or newer: see https://nodejs.org"
  tool cargo-mutants 27.1.0 "cargo mutants --version"
  rm -rf "$TOOLS/build"
}

# What reads a PDF back in the journeys: pikepdf with what it needs, in a place of its own.
setup_readers() {
  local wanted=tests/readers/requirements.txt
  if cmp -s "$wanted" "$TOOLS/readers/requirements.txt"; then return; fi
  if ! command -v python3 >/dev/null 2>&1; then with_apt python3 python3-venv; fi
  need python3 "Install Python 3.10 or newer: see https://www.python.org"
  at_least "Python" 3.10 "$(python3 -c 'import platform; print(platform.python_version())')" "see https://www.python.org"
  say "Installing pikepdf into $TOOLS/readers …"
  rm -rf "$TOOLS/readers"
  if ! python3 -m venv "$TOOLS/readers" >/dev/null 2>&1; then
    with_apt python3-venv
    python3 -m venv "$TOOLS/readers"
  fi
  "$TOOLS/readers/bin/pip" install --quiet --disable-pip-version-check --no-deps --only-binary :all: -r "$wanted"
  cp "$wanted" "$TOOLS/readers/requirements.txt"
}

setup_browsers() {
  local missing=()
  find_chromium >/dev/null || missing+=(chromium)
  find_chromedriver >/dev/null || missing+=(chromium-driver)
  find_firefox >/dev/null || missing+=(firefox-esr)
  find_office >/dev/null || missing+=(libreoffice-calc-nogui)
  ((${#missing[@]} == 0)) && return
  with_apt "${missing[@]}"
}

case ${1:-build} in
  build) setup_build ;;
  browsers) setup_build; setup_readers; setup_browsers ;;
  mutants) setup_mutants ;;
  *) fail "setup.sh build|browsers|mutants" ;;
esac
