// Paper score sheets: chosen by part, person and layout, drawn as they print, and saved as a PDF that says what to write where.
import { open, practice, screen, write } from "./committee.ts";
import { got, receive } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";
import { elements, pikepdf, vera } from "./pdf.ts";

test.beforeEach(async ({ context }) => receive(context));

test("empty sheets have the numbers, both fingerprints and room to write, and nothing that was scored", async ({ page }) => {
  test.setTimeout(120_000);
  const { button, link, region } = screen(page);
  await practice(page);
  await write(page, [["17", "18", "19"]]);
  await open(page, "Scorebladen");
  await link("Papieren scorebladen").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle(/Papieren scorebladen – /);
  const sheets = page.getByRole("article");
  await expect(sheets).toHaveCount(3);
  await look(page, "paper sheets, a list");

  await test.step("one part, two members, a sheet for each candidate", async () => {
    const choice = region("Welke bladen");
    await choice.getByRole("checkbox", { name: "Gevalstudie" }).focus();
    await page.keyboard.press("Space");
    await choice.getByRole("checkbox", { name: "Competentieproef" }).uncheck();
    for (const member of ["Luc Lid", "Vera Voorzitter"]) await choice.getByRole("checkbox", { name: member }).check();
    await choice.getByRole("radio", { name: /een blad per kandidaat/ }).check();
    await expect(sheets).toHaveCount(12);
    await expect(sheets.first()).toContainText("Scoreblad: Mondelinge proef – kandidaat 101");
    await expect(sheets.first()).toContainText(/Controletekens\s*aangekondigde procedure \w{8}, vastgestelde procedure \w{8}/);
    await expect(sheets.first().getByRole("rowheader", { name: /^Motivatie/ })).toBeVisible();
    await look(page, "paper sheets, each candidate");
  });

  await test.step("the PDF says in every place what to write there", async () => {
    const { name, bytes } = await got(page, button("Bewaar als PDF"));
    expect(name).toBe("oefening-scorebladen-projectmedewerker-samenleven-en-integratie.pdf");
    const file = pikepdf(bytes);
    const said = JSON.stringify(file.structure);
    expect(said).toContain("punten op 40");
    expect(said).toContain("observatie, of waarom niet bevraagd: Persoonlijkheid");
    expect(elements(file.structure).filter((one) => one.role === "H1")).toHaveLength(12);
    expect(file.stray.join("")).toBe("");
    vera(bytes);
  });

  await test.step("nothing chosen: no sheets, and why", async () => {
    await region("Welke bladen").getByRole("checkbox", { name: "Mondelinge proef" }).uncheck();
    await expect(page.getByText("Geen bladen. Kies een onderdeel")).toBeVisible();
    await expect(button("Druk de bladen af")).toHaveAttribute("aria-disabled", "true");
    await look(page, "paper sheets, none");
  });
});
