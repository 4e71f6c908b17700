// Makes a wasm program as small as it can be.
import binaryen from "binaryen";

/** The program after the optimizer, for size. */
export function lean(bytes) {
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
  return Buffer.from(small);
}
