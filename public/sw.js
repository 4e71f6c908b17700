// What works without network: the pages for reading after one visit, the committee's part once it was opened.
// scripts/finish.mjs bundles this file and fills in the four lists, with what every file must hash to. What a municipality may change
// beside a release, the list of vacancies and the files that are only named there, is kept as it last came.
import { PrecacheController } from "workbox-precaching/PrecacheController.js";

const HOME = new URL("./", self.location).href;
const COMMITTEE = new URL("commissie/", HOME).href;
const LIST = new URL("vacancies/index.json", HOME).href;
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
const late = setOf("laat", FILES_OF_LATE);
const authoring = setOf("opstellen", FILES_OF_AUTHORING);
/** What everybody gets stands first; the others are for who opened that part. */
const sets = [reading, committee, late, authoring];
const LOOSE = `${OURS}los`;

// Asking a set makes an empty one where there is none: after a wipe nothing comes back.
const keptIn = async (set, address) => ((await caches.has(set.strategy.cacheName)) ? set.matchPrecache(address) : undefined);
async function kept(address) {
  for (const set of sets) {
    const copy = await keptIn(set, address);
    if (copy) return copy;
  }
}
const names = [LOOSE, ...sets.map((set) => set.strategy.cacheName)];
const older = async () => (await caches.keys()).filter((name) => name.startsWith(OURS) && !names.includes(name));

/** The sets that this device has use for: what was opened on it. An older version kept the committee's part in one with the rest. */
async function used() {
  const has = await Promise.all(sets.map((set) => caches.has(set.strategy.cacheName)));
  const old = (await older()).length > 0;
  return sets.filter((set, at) => set === reading || has[at] || (set === committee && old));
}

// All of it or none of it: what does not arrive whole is not installed, and the version that works stays.
async function install(event) {
  for (const set of await used()) await set.install(event);
  await fetchListed().catch(() => {});
}

async function activate(event) {
  for (const set of await used()) await set.activate(event);
  await Promise.all((await older()).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The list of vacancies, or a file of one. */
const isLoose = (address) => address.startsWith(new URL("vacancies/", HOME).href) && address.endsWith(".json");
const looseCopy = async (address) => ((await caches.has(LOOSE)) ? (await caches.open(LOOSE)).match(address) : undefined);

/** Keeps an answer as it came, in the place of an earlier one; after a wipe nothing comes back. */
async function keepLoose(address, response) {
  const keeps = response.ok && (await caches.has(reading.strategy.cacheName));
  if (keeps) await (await caches.open(LOOSE)).put(address, response.clone());
  return response;
}

/** Fetches the list of vacancies, and the files that only it names; what is no longer listed goes. */
async function fetchListed() {
  const response = await fetch(LIST, { cache: "no-cache" });
  const listed = await (await keepLoose(LIST, response)).json();
  const addresses = listed.map((id) => new URL(`vacancies/${id}.json`, HOME).href);
  const loose = addresses.filter((address) => isLoose(address) && !reading.getCacheKeyForURL(address));
  await Promise.all(loose.map(async (address) => keepLoose(address, await fetch(address))));
  if (!(await caches.has(LOOSE))) return;
  const cache = await caches.open(LOOSE);
  const gone = (await cache.keys()).filter(({ url }) => ![LIST, ...loose].includes(url));
  await Promise.all(gone.map((request) => cache.delete(request)));
}

/** Fetches what is not kept yet of this version; what arrives otherwise than stated is not kept. */
const fill = (event, some) =>
  Promise.all([
    fetchListed().catch(() => {}),
    ...some.flatMap((set) =>
      [...set.getURLsToCacheKeys()].map(([address, cacheKey]) =>
        set.createHandlerBoundToURL(address)({ event, params: { integrity: set.getIntegrityForCacheKey(cacheKey) } }).catch(() => {}),
      ),
    ),
  ]);

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

/** The same for what may change beside a release. All that is listed is kept, whatever somebody reads of it: that is nobody's business. */
async function newestLoose(event, address) {
  const copy = await looseCopy(address);
  // A list that was changed a minute ago is not to come from the browser's own store.
  const asked = fetch(event.request, { cache: "no-cache" });
  if (address === LIST) event.waitUntil(asked.then(fetchListed).catch(() => {}));
  if (!copy) return asked;
  const late = new Promise((done) => setTimeout(done, offline.has(event.clientId) ? 0 : PATIENCE, copy));
  return Promise.race([asked.then((response) => (response.status < 500 ? response : copy), () => copy), late]);
}

/** A name that holds the hash of its content gives the same for ever. */
const lasting = (address) => /-[0-9a-f]{16}[./]/.test(address);

async function answer(event, address) {
  const copy = await kept(address);
  if (!copy) return isLoose(address) ? newestLoose(event, address) : fetch(event.request);
  const client = event.clientId ? await self.clients.get(event.clientId) : undefined;
  const committees = address.startsWith(COMMITTEE) || client?.url.startsWith(COMMITTEE);
  return committees || lasting(address) || offline.has(event.clientId) ? copy : newest(event, copy);
}

/** How many of the files are kept, of how many, once all was tried. */
async function counted(event) {
  await fill(event, [reading, committee]);
  const all = [reading, committee].flatMap((set) => set.getCachedURLs());
  const found = await Promise.all([...all.map(kept), looseCopy(LIST)]);
  return [found.filter(Boolean).length, found.length];
}

/** The new version takes over when no other window of the committee's part is open; gives how many others are. */
async function stepOver(event) {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const others = windows.filter(({ id, url }) => url.startsWith(COMMITTEE) && id !== event.source?.id);
  if (others.length === 0) await self.skipWaiting();
  return [others.length];
}

const ANSWERS = {
  "houd alles": (event) => fill(event, [reading, committee]),
  "houd laat": (event) => fill(event, [reading, late]),
  "houd opstellen": (event) => fill(event, [reading, authoring]),
  "bewaard?": counted,
  "stap over": stepOver,
};

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
