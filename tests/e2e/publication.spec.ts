// The publication: refused until the selection is closed, then read, and saved as a PDF that says the same.
import { PARTS, PROVISIONAL, close, scored } from "./closing.ts";
import { open, screen } from "./committee.ts";
import { got, receive } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";
import { pdfjs, said } from "./pdf.ts";

test.beforeEach(async ({ context }) => receive(context));

test("what everyone may know comes after closing, and nobody is in it", async ({ page }) => {
  test.setTimeout(180_000);
  const { button, link } = screen(page);
  await scored(page);
  await expect(link("Bekijk de bekendmaking")).toBeHidden();
  const closing = page.url();
  await page.goto(closing.replace(/[^/]+$/, "bekendmaking"));
  await expect(page.getByRole("heading", { name: "Bekendmaken kan na het afsluiten" })).toBeVisible();
  await expect(button("Bewaar als PDF")).toBeHidden();
  await look(page, "publication, refused");
  await open(page, "Afsluiten");
  await close(page, PARTS);
  await link("Bekijk de bekendmaking").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle(/Bekendmaking – /);
  const article = page.getByRole("article");
  await expect(article).toContainText(PROVISIONAL);
  await expect(article).toContainText("Met minder dan 10 resultaten staat hier geen verdeling");
  await expect(article).toContainText("Controletekens");
  for (const number of [101, 102, 103, 104, 105, 106]) await expect(article).not.toContainText(`${number}`);
  await look(page, "publication");
  const { name, bytes } = await got(page, button("Bewaar als PDF"));
  expect(name).toBe("oefening-bekendmaking-projectmedewerker-samenleven-en-integratie.pdf");
  const file = await pdfjs(bytes);
  expect(said(file.structure)).toBe((await article.innerText()).replace(/\s+/g, ""));
});
