// Bytes over the wire, brotli 11: before the vacancy is readable, of the page and of the engine.
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { row } from "./table.mjs";

const names = readdirSync("dist", { recursive: true }).map(String);
const kilobytes = (pattern) => {
  const found = names.filter((name) => pattern.test(name));
  if (found.length === 0) throw new Error(`dist/ holds nothing like ${pattern}; run make dist`);
  const small = (name) => brotliCompressSync(readFileSync(`dist/${name}`), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return found.reduce((sum, name) => sum + small(name).length, 0) / 1000;
};

row("HTML and CSS before the vacancy is readable", kilobytes(/^(index\.html|style-(first|reading)-[^/]*\.css)$/), "KB", 40);
row("candidate's page: start script, glue and wasm", kilobytes(/^(boot|vacature)-[^/]*\.(js|wasm)$/), "KB", 220);
// Only who reads a vacancy that was put beside the site after it was built: docs/decisions/late-vacancies.md.
row("page of a late vacancy: start script, glue and wasm", kilobytes(/^(boot|laat)-[^/]*\.(js|wasm)$/), "KB", 260);
// Only who does a self-check: docs/decisions/self-check.md.
row("page of a self-check: start script, glue and wasm", kilobytes(/^(boot|zelfcheck)-[^/]*\.(js|wasm)$/), "KB", 220);
// Only who opens the committee's part fetches this, once; so it has a bar of its own: docs/decisions/two-pages.md.
row("committee's page: start script, glue and wasm", kilobytes(/^(boot|commissie)-[^/]*\.(js|wasm)$/), "KB", 860);
// Only who draws up a vacancy fetches this, once.
row("page of who draws up a vacancy: start script, glue and wasm", kilobytes(/^(boot|opstellen)-[^/]*\.(js|wasm)$/), "KB", 500);
// Only who carries a file fetches this, once.
row("carrier: loader, glue and wasm", kilobytes(/^carrier-[^/]*\//), "KB", 200);
// Only who makes a PDF or a workbook, or brings one in, fetches this, once. A fifth of it is letters, a fifth writes workbooks, the largest part is krilla
// (docs/decisions/press.md): room for another document, not for another crate of that size.
row("press: loader, glue and wasm with its letters", kilobytes(/^press-[^/]*\/.*\.(js|wasm)$/), "KB", 860);
row("engine: loader, glue and wasm", kilobytes(/^engine-[^/]*\//), "KB", 450);
