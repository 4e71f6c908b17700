// Where the readers of files are that the journeys ask, and a place for a file while one reads it.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

const TOOLS = process.env.TOOLS ?? process.env.SELECTIEWIJZER_TOOLS ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "selectiewijzer/tools");

/** Python with what the readers need; says how to get it where it is not there. */
export function python(): string {
  const path = join(TOOLS, "readers/bin/python");
  if (!existsSync(path)) throw new Error(`The readers are not in ${TOOLS}; run: scripts/setup.sh browsers`);
  return path;
}

/** A folder for as long as something reads in it. */
export function inFolder<T>(read: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "read-"));
  try {
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
