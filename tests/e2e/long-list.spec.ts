// A list so long that only a part of it is drawn: it works as a short one does.
import { open, practice, saved, screen } from "./committee.ts";
import { cell, note } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";

const MORE = 194;
const ALL = 6 + MORE;

test("a list of two hundred is typed down, scrolled and put on paper as a short one", async ({ page }) => {
  const { button, field, region } = screen(page);
  await practice(page);
  await open(page, "Kandidaten");
  const add = region("Voeg er meer toe zonder namen");
  await field(add, "Aantal").fill(String(MORE));
  await button("Voeg toe", add).click();
  await expect(page.getByText(`${ALL} kandidaten`, { exact: true })).toBeVisible();
  await open(page, "Punten");
  const drawn = page.locator("#raster tbody tr");
  const frame = page.locator("#raster");
  await expect(page.getByRole("table")).toHaveAttribute("aria-rowcount", String(ALL + 1));

  // Typed down without looking up: every row is there before the keyboard is.
  await cell(page, 0, 0).focus();
  for (let down = 0; down < 90; down += 1) {
    await expect(cell(page, down, 0)).toBeFocused();
    await page.keyboard.type(down === 50 ? "veel" : String(down % 30));
    await page.keyboard.press("Enter");
  }
  await expect(cell(page, 90, 0)).toBeInViewport({ ratio: 1 });
  expect(await drawn.count()).toBeLessThan(ALL / 2);
  await expect(page.locator('#raster [aria-rowindex="2"]'), "the first row is far away").toHaveCount(0);

  // The last row stays drawn as long as it has the keyboard, wherever the frame is scrolled to.
  const last = page.locator(`#raster [aria-rowindex="${ALL + 1}"]`);
  const end = () => expect(async () => {
    await frame.evaluate((frame) => {
      frame.scrollTo(0, frame.scrollHeight);
      frame.scrollIntoView({ block: "end" });
    });
    await expect(last).toBeInViewport({ timeout: 500 });
  }).toPass();
  await end();
  await cell(page, ALL - 1, 0).fill("30");
  await frame.evaluate((frame) => frame.scrollTo(0, 0));
  await expect(cell(page, 0, 0)).toBeInViewport();
  await expect(cell(page, 0, 0)).toHaveValue("0");
  await expect(last.getByRole("textbox").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await saved(page);

  // What was typed far above and below stands there when it comes back.
  await page.reload();
  await expect(cell(page, 0, 0)).toHaveValue("0");
  const height = await frame.evaluate((frame) => frame.scrollHeight);
  for (const part of [0.25, 0.5, 0.25]) {
    await frame.evaluate((frame, top) => frame.scrollTo(0, top), height * part);
    await expect.poll(() => frame.evaluate((frame) => {
      const { left, top } = frame.getBoundingClientRect();
      const at = document.elementFromPoint(left + 40, (top + innerHeight) / 2);
      return at?.closest("tr")?.getAttribute("aria-rowindex") ?? "nothing is drawn here";
    })).toMatch(/^\d+$/);
  }
  await expect(cell(page, 50, 0)).toHaveValue("veel");
  await expect(note(page, 50, 0)).toHaveText("niet geteld – was open");
  await end();
  await expect(cell(page, ALL - 1, 0)).toHaveValue("30");

  // Paper has no near and far.
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(drawn).toHaveCount(ALL);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(() => drawn.count()).toBeLessThan(ALL / 2);
});
