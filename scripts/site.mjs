// A plain static server for a folder like dist/, with the headers of its `_headers` file, under any sub-path.
// `serve.mjs` is its command; the journeys start one for each test.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";

const types = {
  ".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8", ".png": "image/png", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm", ".webmanifest": "application/manifest+json; charset=utf-8", ".webp": "image/webp",
};

/** The rules of a `_headers` file: a path with an optional star at its end, then its headers, indented. */
export function headerRules(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(":");
    if (rules.length === 0 || colon < 0) throw new Error(`_headers: cannot read “${line.trim()}”`);
    rules.at(-1).headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The headers for one place; a later rule replaces an earlier one. */
export function headersFor(rules, place) {
  const fits = ({ path }) => (path.endsWith("*") ? place.startsWith(path.slice(0, -1)) : place === path);
  return Object.fromEntries(rules.filter(fits).flatMap((rule) => rule.headers));
}

async function fileFor(folder, place) {
  const file = resolve(folder, `.${place}`);
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (!found?.isDirectory()) return found && file;
  return place.endsWith("/") ? join(file, "index.html") : { redirect: true };
}

async function answer(request, { folder, base, change }) {
  const path = decodeURIComponent(new URL(request.url, "http://site").pathname);
  const place = path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
  const file = place && (await fileFor(folder, place));
  if (file?.redirect) return { status: 301, headers: { location: `${path}/` }, body: "" };
  const body = file && (await readFile(file).catch(() => undefined));
  const rules = headerRules(await readFile(join(folder, "_headers"), "utf8").catch(() => ""));
  if (body === undefined) {
    const missing = { status: 404, headers: { "content-type": types[".txt"], ...headersFor(rules, place ?? "") }, body: "Niet gevonden\n" };
    return place ? change(missing, place.slice(1)) : missing;
  }
  const headers = { "content-type": types[extname(file)] ?? "application/octet-stream", ...headersFor(rules, place) };
  return change({ status: 200, headers, body }, place.slice(1));
}

/** What a browser sends here of its own accord: what the policy refused. */
async function report(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString())["csp-report"];
}

/**
 * Starts a server; gives its address and a way to stop it.
 * `change` may answer something else than what lies in the folder; `refused` hears the reports of browsers.
 */
export async function startSite({ folder = "dist", base = "/", port = 8080, change = (reply) => reply, refused = undefined } = {}) {
  const site = { folder: resolve(folder), base, change };
  const server = createServer(async (request, response) => {
    if (refused && request.method === "POST") {
      refused(await report(request));
      response.writeHead(204).end();
      return;
    }
    const { status, headers, body } = await answer(request, site).catch((error) => ({
      status: 500, headers: { "content-type": types[".txt"] }, body: `${error.message}\n`,
    }));
    response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise((done, failed) => server.once("error", failed).listen(port, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    stop: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
  };
}
