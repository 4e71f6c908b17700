// Makes a wasm program as small as it can be.
import binaryen from "binaryen";

/**
 * The program after the optimizer, without what is never called.
 * `never` names functions that the framework keeps in its tables for a way that this program does not go: they are
 * emptied, and what only they use goes with them. A call to one would stop the program, which every journey would see.
 */
export function lean(bytes, { never } = {}) {
  const program = binaryen.readBinary(bytes);
  if (never) {
    const all = Array.from({ length: program.getNumFunctions() }, (_, at) => binaryen.getFunctionInfo(program.getFunctionByIndex(at)));
    const emptied = all.filter(({ module, name }) => !module && never.test(name));
    if (emptied.length === 0) throw new Error(`no function is called like ${never}: the framework has changed`);
    for (const { name, params, results } of emptied) {
      program.removeFunction(name);
      program.addFunction(name, params, results, [], program.unreachable());
    }
  }
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(2);
  program.optimize();
  const small = program.emitBinary();
  program.dispose();
  return Buffer.from(small);
}
