// The charts: reached from the ranking, said in words and in tables, drawn in every light, and hidden with the result.
import { open, practice, screen, write } from "./committee.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./look.ts";

test("how scores lie is drawn, said and counted, for the whole and for every part", async ({ page }) => {
  test.setTimeout(120_000);
  const { link, region } = screen(page);
  await practice(page);
  await open(page, "Rangschikking");
  await link("Bekijk de grafieken").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grafieken");
  await expect(page.getByRole("heading", { name: "Nog niets te tekenen" })).toBeVisible();
  await look(page, "charts, nothing scored");
  await write(page, [["20", "20", "30"], ["25", "15", "30"], ["25", "25", "30"], ["14", "20", "19"], ["15", "15", "30"], ["15", "15"]]);
  await open(page, "Rangschikking");

  await test.step("with the keyboard to a chart, and to the numbers behind it", async () => {
    await link("Bekijk de grafieken").focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveTitle(/Grafieken – /);
    await expect(page.getByRole("link", { name: "Rangschikking", exact: true })).toHaveAttribute("aria-current", "page");
    const part = region("Mondelinge proef");
    await expect(part.getByRole("img", { name: /^Punten op Mondelinge proef/ })).toBeVisible();
    await expect(part).toContainText("5 kandidaten met punten: laagste 19, mediaan 30, gemiddelde 27,8, hoogste 30. 4 kandidaten halen het minimum van 20. Zonder punten: 1 nog open.");
    await expect(region("Het geheel")).toContainText("minimum 60");
    await part.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(part.getByRole("table").locator("tbody tr").filter({ hasText: "28 tot 32" })).toContainText("4");
    await look(page, "charts");
  });

  await test.step("where the running result is hidden, so are the charts", async () => {
    await open(page, "Punten");
    await page.getByLabel("Toon het lopende resultaat").uncheck();
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grafieken");
    await expect(page.getByText("De grafieken komen hier zodra elke proef gesloten is")).toBeVisible();
    await expect(page.getByRole("img")).toHaveCount(0);
    await look(page, "charts, hidden");
  });
});
