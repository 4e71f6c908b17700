# One place for commands; CI calls the same ones.
.PHONY: help serve test journeys dev dist check bench recount faults icons manual mutants

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

serve: dist ## build the release and serve it on http://127.0.0.1:8080
	@node scripts/serve.mjs 8080

test: ## everything: pure layers, ledger, components, journeys
	@scripts/test.sh

journeys: ## every journey against dist/ in both browsers, also those of which make test trusts one
	@EVERY_JOURNEY=1 scripts/journeys.sh

dev: ## serve with the gallery (/galerij/) and build again on every save
	@scripts/dev.sh

dist: ## a folder that works from any static server and any sub-path
	@scripts/dist.sh

check: ## format, lints, documentation, boundaries, licences, documents
	@scripts/check.sh

recount: ## rules and recount beside each other over a million random procedures
	RECOUNT_CASES=1000000 cargo test --release --no-default-features --test recount agree_over_random

faults: ## kills the browser a hundred times during entry, lets its storage fail, and gives every parser a million changed inputs
	@scripts/faults.sh

mutants: ## changes the rules in more than a thousand ways, and asks of every one that a test notices it; takes hours
	@scripts/mutants.sh

icons: ## draws the icons of the home screen anew from their one drawing
	node scripts/icons.mjs

manual: ## takes the pictures of the manual anew, from the release as it is
	@scripts/manual.sh

bench: ## sizes and speeds, as ratios in one run
	@scripts/bench.sh
