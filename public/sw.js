// What works without network: the pages for reading after one visit, the committee's part once it was opened.
// scripts/finish.mjs bundles this file and fills in the two lists, with what every file must hash to.
import { PrecacheController } from "workbox-precaching/PrecacheController.js";

const HOME = new URL("./", self.location).href;
const COMMITTEE = new URL("commissie/", HOME).href;
// Several copies of the site may live on one host.
const OURS = `selectiewijzer ${new URL(HOME).pathname} `;
/** A network that takes longer than this gets what is kept instead. */
const PATIENCE = 4000;

function setOf(name, files) {
  const set = new PrecacheController({ cacheName: OURS + name });
  set.addToCacheList(files.map((file) => ({ ...file, url: new URL(file.url, HOME).href })));
  return set;
}
const reading = setOf("lezen", FILES_FOR_READING);
const committee = setOf("commissie", FILES_OF_COMMITTEE);
const sets = [reading, committee];

// Asking a set makes an empty one where there is none: after a wipe nothing comes back.
const keptIn = async (set, address) => ((await caches.has(set.strategy.cacheName)) ? set.matchPrecache(address) : undefined);
const kept = async (address) => (await keptIn(reading, address)) ?? keptIn(committee, address);
const older = async () => (await caches.keys()).filter((name) => name.startsWith(OURS) && !sets.some((set) => set.strategy.cacheName === name));

/** Whether the committee's part was opened on this device; an older version kept all in one. */
const opened = async () => (await caches.has(committee.strategy.cacheName)) || (await older()).length > 0;

// All of it or none of it: what does not arrive whole is not installed, and the version that works stays.
async function install(event) {
  await reading.install(event);
  if (await opened()) await committee.install(event);
}

async function activate(event) {
  await reading.activate(event);
  if (await opened()) await committee.activate(event);
  await Promise.all((await older()).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Fetches what is not kept yet of this version; what arrives otherwise than stated is not kept. */
const fill = (event) =>
  Promise.all(
    sets.flatMap((set) =>
      [...set.getURLsToCacheKeys()].map(([address, cacheKey]) =>
        set.createHandlerBoundToURL(address)({ event, params: { integrity: set.getIntegrityForCacheKey(cacheKey) } }).catch(() => {}),
      ),
    ),
  );

/** Pages that came from what is kept take the rest from there too: never half of an old and half of a new version. */
const offline = new Set();

/** The network's answer; without network, or with a very slow one, what is kept. */
async function newest(event, copy) {
  const asked = fetch(event.request).then((response) => (response.status < 500 ? response : copy), () => copy);
  if (event.request.mode !== "navigate") return asked;
  const late = new Promise((done) => setTimeout(done, PATIENCE, copy));
  const given = await Promise.race([asked, late]);
  if (given === copy) offline.add(event.resultingClientId);
  return given;
}

/** A name that holds the hash of its content gives the same for ever. */
const lasting = (address) => /-[0-9a-f]{16}[./]/.test(address);

async function answer(event, address) {
  const copy = await kept(address);
  if (!copy) return fetch(event.request);
  const client = event.clientId ? await self.clients.get(event.clientId) : undefined;
  const committees = address.startsWith(COMMITTEE) || client?.url.startsWith(COMMITTEE);
  return committees || lasting(address) || offline.has(event.clientId) ? copy : newest(event, copy);
}

/** How many of the files are kept, of how many, once all was tried. */
async function counted(event) {
  await fill(event);
  const all = sets.flatMap((set) => set.getCachedURLs());
  const found = await Promise.all(all.map(kept));
  return [found.filter(Boolean).length, all.length];
}

/** The new version takes over when no other window of the committee's part is open; gives how many others are. */
async function stepOver(event) {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const others = windows.filter(({ id, url }) => url.startsWith(COMMITTEE) && id !== event.source?.id);
  if (others.length === 0) await self.skipWaiting();
  return [others.length];
}

const ANSWERS = { "houd alles": fill, "bewaard?": counted, "stap over": stepOver };

self.addEventListener("install", (event) => event.waitUntil(install(event)));
self.addEventListener("activate", (event) => event.waitUntil(activate(event)));
self.addEventListener("fetch", (event) => {
  const address = event.request.url.replace(/[?#].*$/, "").replace(/\/index\.html$/, "/");
  if (event.request.method === "GET" && address.startsWith(HOME)) event.respondWith(answer(event, address));
});
self.addEventListener("message", (event) => {
  const asked = ANSWERS[event.data]?.(event);
  if (asked) event.waitUntil(asked.then((numbers) => event.ports[0]?.postMessage(numbers.map(String))));
});
