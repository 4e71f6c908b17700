// The content security policy, word for word, in every document and every header file.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { headerRules, headersFor } from "../../scripts/site.mjs";

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types default";
const NO_FRAMES = `${POLICY}; frame-ancestors 'none'`;

const read = (name: string) => readFileSync(`dist/${name}`, "utf8");
const documents = readdirSync("dist", { recursive: true }).map(String).filter((name) => name.endsWith(".html"));

test("every document carries the policy before anything it could load", () => {
  expect(documents).toEqual(expect.arrayContaining(["index.html", "commissie/index.html"]));
  for (const name of documents) {
    const html = read(name);
    expect(html, name).toContain(`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
    expect(html.indexOf("Content-Security-Policy"), name).toBeLessThan(html.search(/<(link|script)/));
  }
});

test("no document has a script, a style or a handler of its own", () => {
  for (const name of documents) {
    const html = read(name);
    expect(html, name).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
    expect(html.match(/<script(?![^>]*\ssrc=)(?![^>]*ld\+json)/g), name).toBeNull();
  }
});

test("only the script for the pages of others is for everyone, and asked for again each time", () => {
  const rules = headerRules(read("_headers"));
  const script = headersFor(rules, "/selectie-wijzer.js");
  expect([script["access-control-allow-origin"], script["cache-control"]]).toEqual(["*", "no-cache"]);
  for (const place of ["/", "/insluiten/", "/commissie/"]) expect(headersFor(rules, place)["access-control-allow-origin"], place).toBeUndefined();
  expect(read("headers/apache.conf")).toContain('Access-Control-Allow-Origin "*"');
  expect(read("headers/nginx.conf")).toContain('if ($uri ~ "/selectie-wijzer\\.js$") { set $everywhere "*"');
});

test("what is embedded may stand in a frame of anybody", () => {
  const framed = documents.filter((name) => read(name).includes("data-ingesloten"));
  expect(framed.length).toBeGreaterThan(1);
  for (const name of framed) {
    const headers = headersFor(headerRules(read("_headers")), `/${name.replace(/index\.html$/, "")}`);
    expect([headers["content-security-policy"], headers["x-frame-options"]], name).toEqual([POLICY, undefined]);
  }
});

test("a device keeps nothing of what is embedded", () => {
  const kept = read("sw.js");
  expect(kept).toContain('url:"commissie/');
  for (const name of ["insluiten", "magazine", "kader-", "selectie-wijzer.js", "style-embedded"]) expect(kept, name).not.toContain(`url:"${name}`);
});

test("the header files say the same, keep the committee's part out of frames, and give it alone the camera", () => {
  const rules = headerRules(read("_headers"));
  expect(headersFor(rules, "/")["content-security-policy"]).toBe(POLICY);
  for (const place of ["/commissie/", "/opstellen/"]) expect(headersFor(rules, place)["content-security-policy"], place).toBe(NO_FRAMES);
  const nothing = "camera=(), microphone=(), geolocation=()";
  const camera = "camera=(self), microphone=(), geolocation=()";
  expect(headersFor(rules, "/")["permissions-policy"]).toBe(nothing);
  expect(headersFor(rules, "/commissie/")["permissions-policy"]).toBe(camera);
  const apache = read("headers/apache.conf");
  expect(apache).toContain(`Content-Security-Policy "${POLICY}"`);
  expect(apache).toContain(`Content-Security-Policy "${NO_FRAMES}"`);
  expect(apache).toContain(`Permissions-Policy "${nothing}"`);
  expect(apache).toContain(`Permissions-Policy "${camera}"`);
  const nginx = read("headers/nginx.conf");
  expect(nginx).toContain(`Content-Security-Policy "${POLICY}$frames"`);
  expect(nginx).toContain(`set $frames "; frame-ancestors 'none'"`);
  expect(nginx).toContain('Permissions-Policy "camera=$camera, microphone=(), geolocation=()"');
  expect(nginx).toContain('set $camera "(self)"');
});
