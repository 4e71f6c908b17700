// Starts the page: checks the glue and the wasm against what the document says, and tells it in Dutch when that fails.
import "./trusted_types.js";

const script = document.querySelector("script[data-wasm]");
const at = (name) => new URL(script.dataset[name], document.baseURI).href;

/** Shows what went wrong; the text of the page stays readable below it. */
function tell(what) {
  const notice = document.getElementById("storing");
  document.documentElement.dataset.storing = "ja";
  notice.hidden = false;
  notice.querySelector("[data-oorzaak]").textContent = what;
  const again = notice.querySelector("button");
  again.hidden = !navigator.serviceWorker?.controller;
  again.onclick = fetchAgain;
}
window.addEventListener("selectiewijzer:storing", (event) => tell(String(event.detail)));

/** In a frame the committee's part would show real scores inside a page of somebody else, and a draft would stand there too. */
function refuseFrame() {
  const refused = { commissie: "Het deel voor de commissie", opstellen: "Een vacature opstellen" }[document.documentElement.dataset.view];
  if (!refused || window.top === window) return;
  throw new Error(`${refused} werkt niet binnen een andere pagina. Open het op zijn eigen adres, in een eigen tabblad.`);
}

async function start() {
  refuseFrame();
  if (typeof WebAssembly !== "object") throw new Error("Deze browser kent geen WebAssembly.");
  const wasm = fetch(at("wasm"), { integrity: script.dataset.wasmIntegrity, credentials: "same-origin" })
    .catch((error) => { throw broken(at("wasm"), error.message); });
  wasm.catch(() => {}); // Told below, once, whichever of the two fails first.
  await loadChecked(at("glue"), script.dataset.glueIntegrity);
  const glue = await import(at("glue"));
  await glue.default({ module_or_path: wasm });
}

const broken = (url, why) => new Error(`Het bestand ${url.split("/").pop()} kwam niet heel of niet ongewijzigd aan (${why}).`);

/** Has the browser load a module under its integrity: who imports the same address gets the module that was checked. */
const loadChecked = (url, integrity) => new Promise((loaded, failed) => {
  const module = Object.assign(document.createElement("script"), { type: "module", integrity, src: url });
  module.onload = loaded;
  module.onerror = () => failed(broken(url, "de browser zegt niet waarom"));
  document.head.append(module);
  module.remove(); // It is on its way; the document stays as it was written.
});

/** Keeps this page for use without network; inside a page of somebody else nothing is kept. */
async function keep() {
  const { view, root, ingesloten, vacature } = document.documentElement.dataset;
  if (ingesloten !== undefined || window.top !== window || !navigator.serviceWorker) return;
  await navigator.serviceWorker.register(new URL(`${root}sw.js`, document.baseURI));
  const late = view === "laat" || (view === "zelfcheck" && !vacature);
  const more = late ? "houd laat" : { commissie: "houd alles", opstellen: "houd opstellen" }[view];
  if (more) (await navigator.serviceWorker.ready).active.postMessage(more);
}

/** What is kept of the program may itself be broken: then all of it is fetched again. Dossiers are kept elsewhere and stay. */
async function fetchAgain() {
  const home = new URL(document.documentElement.dataset.root, document.baseURI);
  const there = await fetch(new URL("sw.js", home), { cache: "no-store" }).catch(() => undefined);
  if (!there?.ok) return tell("Er is nu geen netwerk. Probeer het opnieuw zodra er netwerk is.");
  const ours = (await caches.keys()).filter((name) => name.startsWith(`selectiewijzer ${home.pathname} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await (await navigator.serviceWorker.getRegistration(home))?.unregister();
  location.reload();
}

start()
  .catch((error) => tell(error.message))
  .then(keep)
  .catch((error) => console.warn("Zonder netwerk werkt deze pagina niet:", error));
