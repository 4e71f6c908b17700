// Keeps page and engine for use without network, once the committee part was opened.
// scripts/finish.mjs fills in the list: every file with what it must hash to, and a version over all of them.
const FILES = ["@files@"];
const HOME = new URL("./", self.location).href;
const COMMITTEE = new URL("commissie/", HOME).href;
const OURS = `selectiewijzer ${new URL(HOME).pathname} `;
const CACHE = `${OURS}@version@`;

/** Whether a name holds the hash of its content: what it gave once, it gives for ever. */
const lasting = (address) => /-[0-9a-f]{16}[./]/.test(address);

async function keep(cache, [path, integrity]) {
  const address = new URL(path, HOME).href;
  const had = lasting(address) ? await caches.match(address) : undefined;
  await cache.put(address, had ?? (await fetch(address, { integrity, cache: "no-cache" })));
}

// All of it or none of it: what does not arrive whole is not installed, and the version that works stays.
async function fill() {
  const cache = await caches.open(CACHE);
  for (const file of FILES) await keep(cache, file);
}

async function clear() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The committee's part opens from one whole set; a candidate gets what the network has, and the set only without it. */
async function answer(event, address) {
  const kept = () => caches.open(CACHE).then((cache) => cache.match(address));
  const client = event.clientId ? await self.clients.get(event.clientId) : undefined;
  if (lasting(address) || address.startsWith(COMMITTEE) || client?.url.startsWith(COMMITTEE)) {
    return (await kept()) ?? fetch(event.request);
  }
  return fetch(event.request).catch(async (error) => {
    const copy = await kept();
    if (copy) return copy;
    throw error;
  });
}

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(clear()));
self.addEventListener("fetch", (event) => {
  const address = event.request.url.replace(/[?#].*$/, "").replace(/\/index\.html$/, "/");
  if (event.request.method === "GET" && address.startsWith(HOME)) event.respondWith(answer(event, address));
});
// The page asks how many of the files are kept: see src/browser/device.rs.
self.addEventListener("message", (event) => {
  if (event.data !== "bewaard?") return;
  const counted = caches.open(CACHE).then(async (cache) => Promise.all(FILES.map(([path]) => cache.match(new URL(path, HOME).href))));
  event.waitUntil(counted.then((found) => event.ports[0].postMessage([String(found.filter(Boolean).length), String(FILES.length)])));
});
