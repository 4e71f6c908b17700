// The minutes as a PDF: saved from a real selection and read back, reported where a letter is missing, told where it takes long.
import { PARTS, close, closeTests, minutes, scored } from "./closing.ts";
import { open, screen, visit } from "./committee.ts";
import { got, receive, standStill } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { elements, pdfjs, pikepdf, said, vera, words } from "./pdf.ts";

test.describe.configure({ timeout: 180_000 });
test.beforeEach(async ({ context }) => receive(context));

const JOB = "Projectmedewerker Samenleven en integratie";
const button = (page: Parameters<typeof screen>[0]) => screen(page).button("Bewaar als PDF");
const roles = (found: ReturnType<typeof elements>) => found.map((one) => one.role);
/** All that the print view says, without the room between words. */
const drawn = async (page: Parameters<typeof screen>[0]) => (await minutes(page).innerText()).replace(/\s+/g, "");
/** Writes why a candidate has the score on the oral test. */
const explain = async (page: Parameters<typeof screen>[0], number: number, text: string) => {
  const { region, field } = screen(page);
  await visit(page, number);
  const motivation = field(region("Mondelinge proef"), "Motivering");
  await motivation.fill(text);
  await motivation.blur();
};

test("the PDF of a closed selection says all that the print view says, to two readers, tagged and made to be kept", async ({ page, site }) => {
  const fetched = site.answer(/^press-/, (reply) => reply);
  await scored(page);
  await explain(page, 101, "Antwoordt helder. Werkte samen met محمد الحسن en Νίκος Παπαδόπουλος.\nKent de buurt.");
  await open(page, "Afsluiten");
  await close(page, PARTS);
  await standStill(page);
  await open(page, "Proces-verbaal");
  expect(fetched.hits(), "the press comes with the first question").toBe(0);
  const { name, bytes } = await got(page, button(page));
  await expect(page.getByText(`Bewaard als ${name}.`)).toBeVisible();
  expect(name).toBe("oefening-proces-verbaal-projectmedewerker-samenleven-en-integratie.pdf");
  expect(fetched.hits()).toBeGreaterThan(0);
  const view = await drawn(page);

  await test.step("pikepdf: the marks of PDF/A-2a and PDF/UA-1, language, embedded letters, nothing active", async () => {
    const found = pikepdf(bytes);
    expect(found).toMatchObject({
      version: "1.7", pdfa: "2A", ua: "1", language: "nl-BE", marked: true, shows_title: true, intent: ["/GTS_PDFA1"],
      title: `Oefening – Proces-verbaal van de selectie: ${JOB}`, scripts: [], encrypted: false,
    });
    expect(Object.keys(found.fonts)).toHaveLength(3);
    expect(Object.entries(found.fonts)).toEqual(Object.keys(found.fonts).map((font) => [expect.stringMatching(/^\/[A-Z]{6}\+NotoSans/), true]));
    expect(found.stray.join(""), "everything drawn is in the structure or set aside").toBe("");
    const foot = `OEFENING – Proces-verbaal – ${JOB} – onder voorbehoud`;
    for (const [at, aside] of found.aside.entries()) expect(aside).toContain(`${foot}Blad ${at + 1} van ${found.pages}`);
  });

  await test.step("pikepdf: every word of the print view, in its order, under headings that skip no level", async () => {
    const found = pikepdf(bytes);
    expect(said(found.structure)).toBe(view);
    const all = elements(found.structure);
    const levels = roles(all).filter((role) => /^H\d$/.test(role)).map((role) => Number(role[1]));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    const headings = await minutes(page).getByRole("heading", { level: 3 }).allInnerTexts();
    expect(all.filter(({ role }) => role === "H2").map(words)).toEqual(headings);
    const tables = all.filter(({ role }) => role === "Table");
    expect(tables).toHaveLength(await minutes(page).getByRole("table").count());
    for (const table of tables) {
      const rows = elements([table]).filter(({ role }) => role === "TR");
      const [head, ...body] = rows.map((row) => row.parts.map((cell) => (typeof cell === "string" ? cell : `${cell.role}${cell.scope ?? ""}`)));
      expect(new Set(head)).toEqual(new Set(["TH/Column"]));
      for (const cells of body) expect(cells).toEqual(["TH/Row", ...Array(head.length - 1).fill("TD")]);
    }
    for (const { parts } of all.filter(({ role }) => role === "L")) expect(new Set(parts.map((item) => (item as { role: string }).role))).toEqual(new Set(["LI"]));
  });

  await test.step("pdf.js: the same words in the same order, the language, and a table of contents", async () => {
    const found = await pdfjs(bytes);
    expect(found).toMatchObject({ language: "nl-BE", marked: true, title: `Oefening – Proces-verbaal van de selectie: ${JOB}` });
    expect(said(found.structure)).toBe(view);
    const headings = await minutes(page).getByRole("heading", { level: 3 }).allInnerTexts();
    expect(found.outline).toEqual([{ title: "Proces-verbaal van de selectie", items: headings }]);
  });

  vera(bytes);
});

test("a draft is called so on every sheet, and a character without a letter is named before a file is made", async ({ page }) => {
  await scored(page);
  await explain(page, 102, "Werkte in 東京 en lachte 😀.");
  await open(page, "Afsluiten");
  await closeTests(page, PARTS);
  await open(page, "Proces-verbaal");
  await button(page).click();
  const told = page.getByRole("alert").filter({ hasText: "De PDF is niet gemaakt" });
  await expect(told.getByRole("listitem")).toHaveText([
    "“東” (U+6771) in “Werkte in 東京 en lachte”, bij Motiveringen.",
    "“京” (U+4EAC) in “Werkte in 東京 en lachte”, bij Motiveringen.",
    "“😀” (U+1F600) in “en lachte 😀.”, bij Motiveringen.",
  ]);
  expect(await page.evaluate(() => (globalThis as { handed?: unknown[] }).handed?.length)).toBe(0);
  await open(page, "Afsluiten");
  const { dialog } = screen(page);
  await screen(page).button("Heropen Mondelinge proef").click();
  await screen(page).field(dialog, "Wie besliste").fill("de voorzitter");
  await screen(page).field(dialog, "Waarom").fill("een teken zonder letter");
  await screen(page).button("Heropen", dialog).click();
  await explain(page, 102, "Werkte in Tokio en lachte.");
  await standStill(page);
  await open(page, "Proces-verbaal");
  const { name, bytes } = await got(page, button(page));
  await expect(page.getByRole("alert").filter({ hasText: "De PDF is niet gemaakt" })).toBeHidden();
  expect(name).toMatch(/^oefening-ontwerp-proces-verbaal-/);
  const found = pikepdf(bytes);
  for (const aside of found.aside) expect(aside).toContain(" – ONTWERP");
  expect(said(found.structure)).toBe(await drawn(page));
});

test("a press that was changed on the way does not run, and says so", async ({ page, site, guard }) => {
  guard.expect(/integrity|console: .*(hash|digest)|Failed to load|loading .*failed|kwam niet heel/i);
  await scored(page);
  await open(page, "Proces-verbaal");
  site.alter(/^press-.*\.wasm$/, (bytes) => Buffer.concat([bytes, Buffer.from([0, 2, 1, 0x78])]));
  await button(page).click();
  const told = page.getByRole("alert").filter({ hasText: "De PDF is niet gemaakt" });
  await expect(told).toContainText("De pers die bestanden maakt, viel uit. Er is niets gewijzigd.");
  await expect(page.locator(".work-bar")).not.toContainText("PDF maken…");
  await expect(button(page)).toBeEnabled();
});

test("what takes long is told as long as it takes", async ({ page }) => {
  await scored(page);
  await open(page, "Proces-verbaal");
  const bar = page.locator(".work-bar");
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route(/\/press-[0-9a-f]+\/press\.wasm$/, async (route) => (await held, route.continue()));
  const saving = got(page, button(page));
  await expect(bar).toContainText("PDF maken…");
  await expect(button(page)).toHaveAttribute("aria-disabled", "true");
  letGo();
  expect((await saving).bytes.subarray(0, 5).toString()).toBe("%PDF-");
  await expect(bar).not.toContainText("PDF maken…");
  await expect(button(page)).toBeEnabled();
});
