// Makes a wasm program as small as it can be.
import binaryen from "binaryen";

/** The program after the optimizer, for size. */
export function lean(bytes) {
  const program = binaryen.readBinary(bytes);
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(2);
  program.optimize();
  const small = program.emitBinary();
  program.dispose();
  return Buffer.from(small);
}
