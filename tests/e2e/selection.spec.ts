// A whole selection, from an empty list of dossiers to printed minutes, with the keyboard alone.
import { keyboard, screen } from "./committee.ts";
import { test } from "./fixtures.ts";
import * as conclude from "./selection/conclude.ts";
import * as prepare from "./selection/prepare.ts";
import * as score from "./selection/score.ts";

test.use({ serviceWorkers: "allow" });

test("a whole selection with the keyboard only, from an empty dossier to printed minutes", async ({ page }) => {
  test.setTimeout(600_000);
  await conclude.paper(page);
  const desk = { page, ...screen(page), ...keyboard(page) };
  await test.step("a new dossier from the vacancy", () => prepare.dossier(desk));
  await test.step("what was decided beforehand", () => prepare.decisions(desk));
  await test.step("the guide of the oral test", () => prepare.guide(desk));
  await test.step("the committee", () => prepare.committee(desk));
  await test.step("the candidates: one typed, nine pasted, one excluded", () => prepare.candidates(desk));
  await test.step("points in the grid: Enter goes down", () => score.down(desk));
  await test.step("arrow keys go from cell to cell", () => score.around(desk));
  await test.step("what cannot be read stays and says so", () => score.unreadable(desk));
  await test.step("what cannot be read blocks closing, until it is typed again", () => score.blocked(desk));
  await test.step("absent, put off and withdrawn", () => score.away(desk));
  await test.step("Tab goes right, and the verdict follows the typing", () => score.right(desk));
  await test.step("every reason on the sheet, and a motivation", () => score.motivated(desk));
  await test.step("what was put off takes place", () => score.later(desk));
  await test.step("an observation on every criterion of everybody", () => score.observed(desk));
  await test.step("a tie stands, and the authority's choice is recorded", () => conclude.ranking(desk));
  await test.step("minutes before closing are a draft", () => conclude.draft(desk));
  await test.step("a warning is accepted with a tick, and each test is closed", () => conclude.closed(desk));
  await test.step("the names are put beside the numbers", () => conclude.unmasked(desk));
  await test.step("the minutes are printed with everything in them", () => conclude.printed(desk));
});
