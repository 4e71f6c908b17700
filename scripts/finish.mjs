// After Trunk: styles, documents, the workers' folders, the service worker and the header files.
// Everything that runs is named after its content, and its integrity stands in the document that loads it.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build, transform } from "esbuild";
import { lean } from "./lean.mjs";
import { ownLook } from "./tokens.mjs";

const dist = process.env.TRUNK_STAGING_DIR;
if (!dist) throw new Error("finish.mjs runs as Trunk's post_build hook");
const gallery = process.env.SELECTIEWIJZER_GALLERY === "1";

const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types default";

const TARGET = ["chrome105", "firefox126", "safari16.4"];

const digest = (algorithm, bytes, form) => createHash(algorithm).update(bytes).digest(form);
const integrity = (bytes) => `sha384-${digest("sha384", bytes, "base64")}`;
const hash = (bytes) => digest("sha256", bytes, "hex").slice(0, 16);
const fill = (text, values) => text.replace(/@([a-z-]+)@/g, (whole, name) => values[name] ?? whole);

/** The only file in the staging folder whose name fits. */
async function only(pattern) {
  const found = (await readdir(dist)).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`expected one file like ${pattern}, found: ${found.join(", ") || "none"}`);
  return found[0];
}

/** Writes a file named after its content; gives its name and integrity. */
async function named(folder, stem, extension, content) {
  const bytes = Buffer.from(content);
  const name = `${stem}-${hash(bytes)}.${extension}`;
  await writeFile(join(folder, name), bytes);
  return { name, integrity: integrity(bytes) };
}

const minified = async (path) => (await transform(await readFile(path, "utf8"), { minify: true, format: "esm" })).code;

const wasms = (await readdir(dist)).filter((name) => name.endsWith(".wasm"));
const small = await lean(await Promise.all(wasms.map((name) => readFile(join(dist, name)))));
/** The wasm of every program, by its name in the staging folder. */
const programs = Object.fromEntries(wasms.map((name, at) => [name, small[at]]));

/** Glue and wasm of a program, named after their content. */
async function program(stem, glueName, wasmName) {
  const wasm = await named(dist, stem, "wasm", programs[wasmName]);
  const glue = await named(dist, stem, "js", await minified(join(dist, glueName)));
  await rm(join(dist, glueName));
  await rm(join(dist, wasmName));
  return { glue, wasm };
}

// The pages: the candidate's, that of a late vacancy, that of a self-check, the committee's, and that of who draws up a vacancy.
const page = await program("vacature", await only(/^selectiewijzer-[0-9a-f]+\.js$/), await only(/^selectiewijzer-[0-9a-f]+_bg\.wasm$/));
const late = await program("laat", "late.js", "late_bg.wasm");
const selfCheck = await program("zelfcheck", "self_check.js", "self_check_bg.wasm");
const committee = await program("commissie", "committee.js", "committee_bg.wasm");
const authoring = await program("opstellen", "authoring.js", "authoring_bg.wasm");
const bundled = await build({ entryPoints: ["public/boot.js"], bundle: true, minify: true, write: false, format: "esm", target: TARGET });
const boot = await named(dist, "boot", "js", bundled.outputFiles[0].contents);

/** A worker: a folder named after all it holds, with its own loader. */
async function workerFolder(stem, what) {
  const glue = await minified(join(dist, `${stem}.js`));
  const wasm = programs[`${stem}_bg.wasm`];
  const loader = fill(await minified("public/worker_loader.js"), {
    what,
    "glue": `${stem}.js`,
    "glue-integrity": integrity(Buffer.from(glue)),
    "wasm": `${stem}.wasm`,
    "wasm-integrity": integrity(wasm),
  });
  const folder = `${stem}-${hash(Buffer.from(loader))}`;
  await mkdir(join(dist, folder));
  await writeFile(join(dist, folder, `${stem}.js`), glue);
  await writeFile(join(dist, folder, `${stem}.wasm`), wasm);
  await writeFile(join(dist, folder, "loader.js"), loader);
  return { folder, loader: { name: `${folder}/loader.js`, integrity: integrity(Buffer.from(loader)) } };
}
const engine = await workerFolder("engine", "De motor die de dossiers bewaart");
const carrier = await workerFolder("carrier", "De drager die bestanden verzegelt en beelden leest");
const press = await workerFolder("press", "De pers die bestanden maakt");
// The letters in it may be handed on with their licence.
await cp("src/printer/fonts/OFL.txt", join(dist, press.folder, "OFL.txt"));
for (const name of await readdir(dist)) if (/^(late|self_check|committee|authoring|engine|carrier|press)(_loader)?[._]/.test(name)) await rm(join(dist, name), { recursive: true });
await rm(join(dist, "snippets"), { recursive: true, force: true });

// The style sheets: the first screen's and the rest of it for candidates, all of them for the others.
async function sheet(name) {
  const built = await build({ entryPoints: [`style/${name}.css`], bundle: true, minify: true, write: false, target: TARGET });
  return named(dist, `style-${name}`, "css", built.outputFiles[0].contents);
}
const styles = {
  first: await sheet("first"), reading: await sheet("reading"), embedded: await sheet("embedded"), manual: await sheet("manual"), all: await sheet("index"),
};

// The vacancies as they are, and the documents from the prerender door.
await mkdir(join(dist, "vacancies"), { recursive: true });
const vacancies = (await readdir("vacancies")).filter((name) => name.endsWith(".json"));
const identifiers = vacancies.filter((name) => !name.endsWith(".schema.json")).map((name) => name.replace(/\.json$/, ""));
for (const name of vacancies) await cp(join("vacancies", name), join(dist, "vacancies", name));

// Embedding. The script of the hosts keeps its name, because their pages name it; the two others are ours alone.
async function script(entry, format, values) {
  const define = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));
  const built = await build({ entryPoints: [`public/${entry}.js`], bundle: true, minify: true, write: false, format, define, target: TARGET });
  return Buffer.from(built.outputFiles[0].contents);
}
const { tokens: TOKENS, pairs: PAIRS } = ownLook();
const read = identifiers.map(async (name) => JSON.parse(await readFile(join("vacancies", `${name}.json`), "utf8")));
const VACANCIES = Object.fromEntries((await Promise.all(read)).map(({ id, title }) => [id, title]));
const element = await script("embed/element", "iife", { VACANCIES });
await writeFile(join(dist, "selectie-wijzer.js"), element);
const embed = {
  element: { name: "selectie-wijzer.js", integrity: integrity(element) },
  frame: await named(dist, "kader", "js", await script("embed/frame", "esm", { TOKENS, PAIRS })),
  page: await named(dist, "insluiten", "js", await script("embed/page", "esm", { TOKENS, PAIRS })),
};
const magazine = await named(dist, "magazine", "js", await script("magazine/page", "esm", {}));
const assets = {
  csp: CSP, styles, boot, page, late, self_check: selfCheck, committee, authoring, embed, magazine,
  engine: engine.loader, carrier: carrier.loader, press: press.loader,
};
// Beside the release and not in it: with these the documents of other vacancies can be written too.
const built = process.env.CARGO_TARGET_DIR ?? "target";
await writeFile(join(built, "assets.json"), JSON.stringify(assets));
const features = ["prerender", ...(gallery ? ["gallery"] : [])].join(",");
execFileSync(
  "cargo",
  ["run", "--quiet", "--no-default-features", "--features", features, "--bin", "prerender", "--", "write", join(built, "assets.json"), "vacancies", "municipality/municipality.json", dist],
  { stdio: "inherit", env: { ...process.env, CARGO_TARGET_DIR: built } },
);

// The pictures of the manual, each beside the part it stands in.
for (const [name, { part }] of Object.entries(JSON.parse(await readFile("public/manual/pictures.json", "utf8"))))
  await cp(`public/manual/${name}.webp`, join(dist, "handleiding", part, `${name}.webp`));

// The two programs of a home screen: reading, and the committee's part.
await cp("public/icons", join(dist, "icons"), { recursive: true });
const drawn = [["icoon.svg", "any", "any"], ["icoon-192.png", "192x192", "any"], ["icoon-512.png", "512x512", "any"], ["icoon-vullend-512.png", "512x512", "maskable"]];
const colour = TOKENS.light.page;
async function homeScreen(stem, start, name, short, description) {
  const icons = drawn.map(([file, sizes, purpose]) => ({ src: `icons/${file}`, sizes, type: file.endsWith("svg") ? "image/svg+xml" : "image/png", purpose }));
  const manifest = {
    name, short_name: short, description, lang: "nl-BE", id: start, start_url: start, scope: "./", display: "standalone",
    theme_color: colour, background_color: colour, icons,
  };
  await writeFile(join(dist, `${stem}.webmanifest`), JSON.stringify(manifest, undefined, 2));
}
await homeScreen("vacatures", "./", "Selectiewijzer – vacatures", "Vacatures", "Lees een vacature en zie hoe de selectie werkt.");
await homeScreen("commissie", "commissie/", "Selectiewijzer – voor de selectiecommissie", "Selectiewijzer", "Scores, verdicten, rangschikking en proces-verbaal van een selectieprocedure.");

// The header files, filled from the one policy above.
const headers = { csp: CSP, engine: engine.folder, carrier: carrier.folder, press: press.folder };
await writeFile(join(dist, "_headers"), fill(await readFile("public/_headers", "utf8"), headers));
await mkdir(join(dist, "headers"));
for (const name of await readdir("public/headers"))
  await writeFile(join(dist, "headers", name), fill(await readFile(join("public/headers", name), "utf8"), headers));

// The service worker over all that people open; a document is known by its folder, as its address is.
// What stands on other sites keeps nothing on a device, and who puts it there, or makes a magazine, has network.
const abroad = /^((insluiten|magazine|handleiding\/boekje)[-\/]|kader-|style-embedded-|selectie-wijzer\.js$)/;
// The list of vacancies may change beside a release, so nothing can be stated of it.
const apart = ["_headers", "sitemap.xml", "vacancies/index.json"];
const served = (path) => !apart.includes(path) && !path.startsWith("headers/") && !path.endsWith(".schema.json") && !abroad.test(path);
const ofCommittee = (path) => /^((handleiding\/)?commissie|engine|carrier|press)[-/.]/.test(path);
const ofLate = (path) => /^(laat-|vacature\/$)/.test(path);
const ofAuthoring = (path) => /^(opstellen|handleiding\/website)[-/]/.test(path);
const lasting = (path) => /-[0-9a-f]{16}[./]/.test(path);
const paths = (await readdir(dist, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath ?? entry.path, entry.name)))
  .filter(served)
  .sort();
const files = await Promise.all(
  paths.map(async (path) => {
    const stated = integrity(await readFile(join(dist, path)));
    // The first path is empty: the folder itself.
    return { url: path.replace(/(^|\/)index\.html$/, "$1") || "./", revision: lasting(path) ? null : stated.slice(7, 23), integrity: stated };
  }),
);
const worker = await build({
  entryPoints: ["public/sw.js"], bundle: true, minify: true, write: false, target: TARGET,
  define: {
    FILES_FOR_READING: JSON.stringify(files.filter(({ url }) => ![ofCommittee, ofLate, ofAuthoring].some((of) => of(url)))),
    FILES_OF_LATE: JSON.stringify(files.filter(({ url }) => ofLate(url))),
    FILES_OF_AUTHORING: JSON.stringify(files.filter(({ url }) => ofAuthoring(url))),
    FILES_OF_COMMITTEE: JSON.stringify(files.filter(({ url }) => ofCommittee(url))),
    "process.env.NODE_ENV": '"production"',
  },
});
await writeFile(join(dist, "sw.js"), worker.outputFiles[0].contents);
console.log(`▸ ${files.length} files for use without network`);
