// Other vacancies than the one in the release: as files beside it, or as a release of their own.
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Site } from "./fixtures.ts";

export const FIRST = "projectmedewerker-samenleven-en-integratie";
const FILE = await readFile(`vacancies/${FIRST}.json`, "utf8");

type Details = { published?: string; closing_date?: string; address?: { street: string; postal_code: string; locality: string } };

/** The text of a file of a vacancy with this identifier and title. */
export const vacancy = (id: string, title: string, details: Details = {}) =>
  JSON.stringify({ ...JSON.parse(FILE), id, title, employer_details: details });

/** Puts files beside the release, as a municipality does, with a line for each in the list. */
export function beside(site: Site, files: Record<string, string>) {
  const headers = { "content-type": "application/json; charset=utf-8" };
  for (const [name, body] of Object.entries(files))
    site.answer(new RegExp(`^vacancies/${name}\\.json$`), () => ({ status: 200, headers, body }));
  site.alter(/^vacancies\/index\.json$/, (list) => Buffer.from(JSON.stringify([...JSON.parse(list.toString()), ...Object.keys(files)])));
}

/** A release with these vacancies: all of dist/, with the documents written again. Its service worker still states the old ones. */
export async function released(files: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), "selectiewijzer-"));
  const [dist, vacancies] = [join(folder, "dist"), join(folder, "vacancies")];
  await cp("dist", dist, { recursive: true });
  await mkdir(vacancies);
  for (const name of ["index.html", `vacancies/${FIRST}.json`]) await rm(join(dist, name));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(vacancies, `${name}.json`), text);
    await writeFile(join(dist, "vacancies", `${name}.json`), text);
  }
  const built = process.env.CARGO_TARGET_DIR ?? "target";
  const door = ["run", "--quiet", "--no-default-features", "--features", "prerender", "--bin", "prerender", "--", "write"];
  execFileSync("cargo", [...door, join(built, "assets.json"), vacancies, "municipality/municipality.json", dist], { stdio: "inherit" });
  return { dist, remove: () => rm(folder, { recursive: true }) };
}
