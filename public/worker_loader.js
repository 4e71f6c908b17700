// Starts a worker's program: glue and wasm are checked before either runs.
const GLUE = "@glue@";
const GLUE_INTEGRITY = "@glue-integrity@";
const WASM = "@wasm@";
const WASM_INTEGRITY = "@wasm-integrity@";
const url = (name) => new URL(name, import.meta.url).href;

// Messages that come before the program listens are kept in order.
const early = [];
const keep = (event) => early.push(event.data);
self.addEventListener("message", keep);

async function start() {
  const wasm = fetch(url(WASM), { integrity: WASM_INTEGRITY, credentials: "same-origin" });
  wasm.catch(() => {}); // Told below, once, whichever of the two fails first.
  await (await fetch(url(GLUE), { integrity: GLUE_INTEGRITY, credentials: "same-origin" })).arrayBuffer();
  const glue = await import(url(GLUE));
  await glue.default({ module_or_path: wasm });
  self.removeEventListener("message", keep);
  for (const data of early) self.dispatchEvent(new MessageEvent("message", { data }));
}

start().catch((error) => {
  // Out of the promise, so that the page's worker hears it as an error.
  setTimeout(() => {
    throw new Error(`@what@, kwam niet heel of niet ongewijzigd aan (${error.message}).`);
  });
});
