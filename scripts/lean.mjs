// Makes wasm programs as small as they can be, as many at a time as there are processors.
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import binaryen from "binaryen";

/** A program after the optimizer, for size. */
function optimized(bytes) {
  const program = binaryen.readBinary(bytes);
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(2);
  // The compiler has put functions into others already; what is put in here again squeezes less well.
  binaryen.setAlwaysInlineMaxSize(0);
  binaryen.setFlexibleInlineMaxSize(0);
  binaryen.setOneCallerInlineMaxSize(0);
  // The first kilobyte is the far end of the stack: an address never comes there by going round.
  binaryen.setLowMemoryUnused(true);
  program.optimize();
  const small = program.emitBinary();
  program.dispose();
  return small;
}

const inThread = (bytes) =>
  new Promise((done, failed) => {
    new Worker(new URL(import.meta.url), { workerData: bytes }).once("message", done).once("error", failed);
  });

/** The programs after the optimizer, in the same order. */
export async function lean(programs) {
  const small = [];
  const waiting = programs.entries();
  const one = async () => {
    for (const [at, bytes] of waiting) small[at] = Buffer.from(await inThread(bytes));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, one));
  return small;
}

if (!isMainThread) parentPort.postMessage(optimized(workerData));
