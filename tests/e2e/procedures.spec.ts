// A selection as other municipalities hold it: in rounds, with work marked on another scale, and an assessment without points.
import { open, practice, row, saved, screen, visit } from "./committee.ts";
import { cell } from "./dossier.ts";
import { expect, type Site, test } from "./fixtures.ts";
import { look } from "./look.ts";

const PROCEDURE = {
  parts: [
    {
      id: "schriftelijk", title: "Schriftelijke proef", max: "60",
      parts: [
        { id: "gevalstudie", title: "Gevalstudie", max: "30", raw_max: "80", step: "1", floor: "50%", anonymous: true },
        { id: "competentieproef", title: "Competentieproef", max: "30", floor: "50%", anonymous: true },
      ],
    },
    { id: "assessment", title: "Assessment", judged_by: "suitability" },
    { id: "mondeling", title: "Mondelinge proef", max: "40", floor: "50%", motivation: true },
  ],
  total_floor: "60%",
  rounds: [["schriftelijk"], ["assessment", "mondeling"]],
};

/** The vacancy of this site, selected in another way. */
const elsewhere = (site: Site) =>
  site.alter(/vacancies\/projectmedewerker[^/]*\.json$/, (body) =>
    Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), procedure: PROCEDURE })));

test("rounds, marks and an assessment: from the first score to the minutes", { tag: "@chromium" }, async ({ page, site }) => {
  test.setTimeout(120_000);
  elsewhere(site);
  await practice(page);
  const { region } = screen(page);
  await test.step("marks go up to 80, and the floor is said in marks", async () => {
    await open(page, "Punten");
    await expect(page.getByRole("columnheader", { name: /^Gevalstudie/ })).toContainText("maximum 80, minimum 40, omgerekend naar 30 punten");
    await cell(page, 0, 0).fill("81");
    await expect(row(page, 101)).toContainText("meer dan het maximum van 80");
    await cell(page, 0, 0).fill("41");
    await cell(page, 0, 1).fill("20");
    await page.keyboard.press("Enter");
  });
  await test.step("who misses a minimum in the first round goes no further", async () => {
    await cell(page, 1, 0).fill("39");
    await cell(page, 1, 1).fill("20");
    await page.keyboard.press("Enter");
    await expect(row(page, 102)).toContainText("39 op 80, minstens 40 nodig.");
    await expect(row(page, 102).getByText("niet verder", { exact: true })).toHaveCount(2);
    await expect(row(page, 101).getByText("niet verder", { exact: true })).toHaveCount(0);
    await look(page, "the grid of a selection in rounds");
  });
  await test.step("the assessment is chosen, in the grid and on the sheet", async () => {
    await row(page, 101).getByRole("combobox", { name: "Assessment, kandidaat 101" }).selectOption("niet geschikt");
    await expect(row(page, 101)).toContainText("Assessment: niet geschikt.");
    await visit(page, 101);
    await region("Assessment").getByRole("combobox").selectOption("geschikt");
    await look(page, "the sheet of a selection in rounds");
    await region("Mondelinge proef").getByLabel("Punten", { exact: true }).fill("25");
    await page.keyboard.press("Enter");
    await saved(page);
    await open(page, "Punten");
    await expect(row(page, 101)).toContainText("60,37…");
    await expect(row(page, 101)).toContainText("alle minima gehaald");
  });
  await test.step("a score for who is left out is an error", async () => {
    await visit(page, 102);
    await region("Mondelinge proef").getByLabel("Punten", { exact: true }).fill("40");
    await page.keyboard.press("Enter");
    await saved(page);
    await open(page, "Controleren");
    const told = page.getByRole("link", { name: /^Kandidaat 102, Mondelinge proef: punten, maar na de vorige ronde niet meer toegelaten/ });
    await told.click();
    await region("Mondelinge proef").getByLabel("Punten", { exact: true }).fill("");
    await page.keyboard.press("Enter");
    await saved(page);
    await open(page, "Controleren");
    await expect(told).toHaveCount(0);
    await expect(page.getByRole("link", { name: /^Kandidaat 102, (Mondelinge proef|Assessment)/ })).toHaveCount(0);
  });
  await test.step("the second calculation says the same", async () => {
    await page.getByRole("link", { name: "Laat alles narekenen" }).click();
    await expect(page.getByRole("status").getByText("Geen verschil")).toBeVisible();
    await expect(row(page, 101)).toContainText("geslaagd, 60,37… (483/8) punten, plaats 1");
    await expect(page.getByRole("table", { name: "Antwoorden op de voorbeelden" }).getByText(/^klopt, /)).toHaveCount(7);
    await look(page, "the recount");
  });
  await test.step("the minutes say the rounds, the marks and what they became", async () => {
    await open(page, "Proces-verbaal");
    const paper = page.getByRole("main");
    await expect(paper).toContainText("Alleen wie elk minimum haalt op “Schriftelijke proef”, gaat verder naar “Assessment” en “Mondelinge proef”.");
    await expect(paper).toContainText("41 op 80 = 15,37… (123/8)");
    await expect(paper).toContainText("Gaat niet verder naar “Assessment” en “Mondelinge proef”.");
    await expect(row(page, 102).getByText("niet verder", { exact: true })).toHaveCount(2);
  });
});
