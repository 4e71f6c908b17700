#!/usr/bin/env bash
# Format, lints per feature, documentation, licences and advisories. No check is skipped in silence.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh build
. scripts/environment.sh
say() { printf '\n▸ %s\n' "$*"; }
WASM="--target wasm32-unknown-unknown"

say "Format"
cargo fmt --check
say "Lints: pure layers, candidate's page, late vacancy, self-check, committee's page, drawing up, prerender, engine, carrier, press, tests"
cargo clippy --no-default-features --lib -- -D warnings
cargo clippy $WASM --no-default-features --features page,gallery -- -D warnings
cargo clippy $WASM --no-default-features --features late -- -D warnings
cargo clippy $WASM --no-default-features --features self_check -- -D warnings
cargo clippy $WASM --no-default-features --features committee -- -D warnings
cargo clippy $WASM --no-default-features --features authoring -- -D warnings
cargo clippy --no-default-features --features prerender,gallery -- -D warnings
cargo clippy $WASM --no-default-features --features engine -- -D warnings
cargo clippy $WASM --no-default-features --features carrier -- -D warnings
cargo clippy $WASM --no-default-features --features press -- -D warnings
# In tests a panic is how a sentence turns out false. They are looked at once, with all that native ones need.
cargo clippy --no-default-features --features engine,press,prerender,gallery --tests -- -D warnings -A clippy::unwrap_used -A clippy::expect_used
say "Documentation, with warnings as errors"
RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --no-default-features
say "Boundaries between the layers"
cargo test --no-default-features --test boundaries
say "Licences"
scripts/licences.sh
say "Vacancies, and what search engines miss of them"
scripts/vacancies.sh
say "Documents of dist/"
[[ -e dist/index.html ]] || scripts/dist.sh
html-validate "dist/**/*.html"
