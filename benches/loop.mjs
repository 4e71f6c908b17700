// The fixed loop that the work of a worker is measured against, and the bare page from which both are asked.

/** A xorshift generator over whole numbers. */
const LOOP = `
  addEventListener("message", () => {
    let state = 2463534242;
    for (let turn = 0; turn < 50_000_000; turn += 1) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
    }
    postMessage(state);
  });
`;
const OWN = { "bench.html": ["text/html", "<!doctype html><title>bench</title>"], "loop.js": ["text/javascript", LOOP] };

/** Lets a site serve `bench.html` and `loop.js` beside its own files. */
export const change = (reply, place) => {
  const [type, body] = OWN[place] ?? [];
  return body ? { status: 200, headers: { "content-type": type }, body } : reply;
};
