// During the tests: points in the grid and on the sheet, who is away, and what cannot be read.
import type { Desk } from "../committee.ts";
import { expect } from "../fixtures.ts";

const CASE = ["25", "20", "22,5", "15", "15", "0", "", "20", "18"];
const QUIZ = ["25", "20", "17.5", "15", "15", "10", "", "20"];
const ORAL = ["35", "30", "30", "30", "20", "19,5"];
const MOTIVATION = "Kent het werkveld en motiveert de keuze helder.";

const cell = ({ page }: Desk, number: number, part: number) => page.locator(`#raster-${number - 101}-${part}`);
const why = ({ row }: Desk, number: number, words: string) => expect(row(number)).toContainText(words);
const verdict = ({ page }: Desk) => page.locator(".sheet-verdict");
const reasons = (desk: Desk) => verdict(desk).getByRole("listitem");
const at = ({ heading }: Desk, number: number) => expect(heading).toHaveText(`Kandidaat ${number}`);
const attendance = ({ region }: Desk, part: string) => region(part).getByRole("group", { name: "Aanwezigheid" });

/** Types a column of the grid from a candidate down. */
const column = async (desk: Desk, part: number, texts: string[], from = 101) => {
  await desk.reach(cell(desk, from, part));
  for (const [at, text] of texts.entries()) {
    await expect(cell(desk, from + at, part)).toBeFocused();
    await desk.page.keyboard.type(text);
    await desk.page.keyboard.press("Enter");
  }
};

export const down = async (desk: Desk) => {
  await desk.room("Punten");
  await column(desk, 0, CASE);
  await expect(cell(desk, 110, 0)).toBeFocused();
  await expect(cell(desk, 110, 0)).toHaveText("–");
  await why(desk, 101, "Nog 2 onderdelen open; samen zijn minstens 35 punten nodig.");
  await why(desk, 104, "Nog 2 onderdelen open; samen zijn minstens 45 punten nodig.");
  await why(desk, 106, "niet geslaagd");
  await why(desk, 106, "Gevalstudie: 0 punten, minstens 15 nodig.");
  await why(desk, 107, "Nog 3 onderdelen open; samen zijn minstens 60 punten nodig.");
  await why(desk, 110, "uitgesloten");
  await expect(cell(desk, 106, 0)).toHaveValue("0");
  await expect(cell(desk, 107, 0)).toHaveValue("");
  await expect(cell(desk, 107, 0)).toHaveAttribute("placeholder", "open");
};

export const around = async (desk: Desk) => {
  const keys = desk.page.keyboard;
  const steps = [["ArrowUp", 109, 0], ["ArrowRight", 109, 0], ["ArrowRight", 109, 1], ["ArrowDown", 110, 1],
    ["ArrowLeft", 110, 0], ["ArrowRight", 110, 1], ["Enter", 110, 1], ["ArrowUp", 109, 1]] as const;
  for (const [key, number, part] of steps) {
    await keys.press(key);
    await expect(cell(desk, number, part), key).toBeFocused();
  }
  await keys.press("ArrowLeft");
  await expect(cell(desk, 109, 0)).toBeFocused();
  await keys.type("18,5");
  await expect(cell(desk, 109, 0), "typing replaces what stood there").toHaveValue("18,5");
};

export const unreadable = async (desk: Desk) => {
  const { page, type, row } = desk;
  for (const [text, said] of [
    ["31", "“31” is meer dan het maximum van 30 punten."],
    ["12,3", "“12,3” is geen veelvoud van 0,5. Punten gaan hier per 0,5."],
    ["-1", "“-1” is negatief. Punten zijn 0 of meer."],
    ["veel", "“veel” is geen getal. Typ een getal zoals 12 of 12,5."],
  ]) {
    await type(cell(desk, 104, 0), text);
    await expect(row(104).getByText(said)).toBeInViewport();
  }
  await page.keyboard.press("Enter");
  await expect(cell(desk, 105, 0)).toBeFocused();
  await expect(cell(desk, 104, 0)).toHaveValue("veel");
  await expect(page.locator("#raster-3-0-note")).toHaveText("niet geteld – was 15");
  await why(desk, 104, "Nog 3 onderdelen open; samen zijn minstens 60 punten nodig.");
  await type(cell(desk, 109, 1), "½");
  await expect(row(109).getByText("“½” is geen getal.")).toBeInViewport();
  await type(cell(desk, 109, 1), "");
};

export const blocked = async (desk: Desk) => {
  const { room, press, type, button, link, region, field, dialog, told } = desk;
  await room("Afsluiten");
  await press(button("Sluit Gevalstudie"));
  await expect(button("Annuleer", dialog)).toBeFocused();
  await press(button("Sluit de proef", dialog));
  await expect(told).toContainText("Gevalstudie kan nog niet gesloten worden. Nog zonder leesbare score: 104, 107.");
  await press(button("Begrepen", told));
  await room("Controleren");
  await press(link("Kandidaat 104, Gevalstudie: “veel” is niet leesbaar en telt niet."));
  await at(desk, 104);
  await expect(region("Gevalstudie")).toContainText("niet geteld – was 15");
  await press(verdict(desk).locator("summary"));
  await expect(reasons(desk)).toHaveText([
    "Gevalstudie (niet leesbaar, telt niet): minstens 15 nodig.", "Competentieproef: minstens 15 nodig.", "Mondelinge proef: minstens 20 nodig.",
  ]);
  await type(field(region("Gevalstudie"), "Punten"), "15");
  await expect(reasons(desk)).toHaveText(["Competentieproef: minstens 15 nodig.", "Mondelinge proef: minstens 20 nodig."]);
};

export const away = async (desk: Desk) => {
  const { page, room, press, type, choose, answer, button, link, region, field, dialog, row } = desk;
  await press(page.getByRole("navigation", { name: "Kandidaten" }).getByRole("link", { name: /^107/ }));
  await at(desk, 107);
  await answer(attendance(desk, "Gevalstudie"), "afwezig");
  await expect(verdict(desk)).toContainText("niet geslaagd");
  await expect(verdict(desk)).toContainText("Gevalstudie: afwezig.");
  await press(link("Volgende (108)"));
  await at(desk, 108);
  const oral = region("Mondelinge proef");
  await answer(attendance(desk, "Mondelinge proef"), "uitgesteld");
  await press(button("Leg het uitstel vast", oral));
  await expect(oral).toContainText("“” is geen datum. Typ dag, maand en jaar, zoals 24-11-2026.");
  await type(field(oral, "Nieuwe datum"), "1-12-2026");
  await press(button("Leg het uitstel vast", oral));
  await expect(oral).toContainText("Vul de beslissing in.");
  await type(field(oral, "Beslissing"), "voorzitter, 24-11-2026");
  await press(button("Leg het uitstel vast", oral));
  await expect(oral).toContainText("uitgesteld naar 1 december 2026 (voorzitter, 24-11-2026)");
  await room("Kandidaten");
  await press(button("Wijzig kandidaat 109"));
  await choose(field(dialog, "Deelname"), "teruggetrokken");
  await type(field(dialog, "Teruggetrokken op"), "24-11-2026");
  await choose(field(dialog, "Na welke proef"), "Gevalstudie");
  await press(button("Bewaar", dialog));
  await expect(row(109)).toContainText("teruggetrokken op 24 november 2026, na Gevalstudie");
};

export const observed = async (desk: Desk) => {
  const { page, room, press, paste, field, region } = desk;
  await room("Mondelinge proef");
  for (const number of [101, 102, 103, 104, 105, 106, 108]) {
    await press(page.getByRole("navigation", { name: "Kandidaten" }).getByRole("link", { name: new RegExp(`^${number}`) }));
    await at(desk, number);
    for (const words of await page.getByLabel("Observatie", { exact: true }).all()) await paste(words, `Antwoordt helder (${number}).`);
    await desk.reach(field(region("Notitie"), "Notitie over dit gesprek"));
    await expect(page.getByText("8 van 8 ingevuld")).toBeVisible();
  }
};

export const right = async (desk: Desk) => {
  const { page, room, reach } = desk;
  await room("Punten");
  await expect(cell(desk, 107, 0)).toHaveText("afwezig");
  await expect(cell(desk, 108, 2)).toHaveText("uitgesteld");
  await expect(cell(desk, 109, 0)).toHaveValue("18,5");
  await expect(cell(desk, 109, 1)).toHaveText("–");
  await column(desk, 1, QUIZ);
  await why(desk, 106, "Gevalstudie: 0 punten, minstens 15 nodig. En nog 2 redenen.");
  await why(desk, 108, "Mondelinge proef (uitgesteld): minstens 20 nodig.");
  await why(desk, 104, "Mondelinge proef: minstens 30 nodig.");
  await reach(cell(desk, 101, 1));
  await page.keyboard.press("Tab");
  await expect(cell(desk, 101, 2)).toBeFocused();
  await page.keyboard.type(ORAL[0]);
  await why(desk, 101, "85 van 100 punten, alle minima gehaald.");
  await page.keyboard.press("Enter");
  await column(desk, 2, ORAL.slice(1, 4), 102);
  await page.keyboard.type(ORAL[4]);
  await why(desk, 105, "niet geslaagd");
  await why(desk, 105, "Totaal: 50 punten, minstens 60 nodig.");
  await page.keyboard.press("Enter");
  await page.keyboard.type(ORAL[5]);
  await page.keyboard.press("Enter");
  await why(desk, 104, "60 van 100 punten, alle minima gehaald.");
  await why(desk, 106, "Gevalstudie: 0 punten, minstens 15 nodig. En nog 3 redenen.");
};

export const motivated = async (desk: Desk) => {
  const { room, press, type, link, region, field } = desk;
  await room("Per kandidaat");
  for (const number of [101, 102, 103, 104, 105, 106]) {
    await at(desk, number);
    await type(field(region("Mondelinge proef"), "Motivering"), `${number}: ${MOTIVATION}`);
    if (number === 106) {
      await press(verdict(desk).locator("summary"));
      await expect(reasons(desk)).toHaveText([
        "Gevalstudie: 0 punten, minstens 15 nodig.", "Competentieproef: 10 punten, minstens 15 nodig.",
        "Mondelinge proef: 19,5 punten, minstens 20 nodig.", "Totaal: 29,5 punten, minstens 60 nodig.",
      ]);
    }
    await press(link(`Volgende (${number + 1})`));
  }
};

export const later = async (desk: Desk) => {
  const { press, type, answer, link, region, field } = desk;
  await at(desk, 107);
  await press(link("Volgende (108)"));
  await at(desk, 108);
  await answer(attendance(desk, "Mondelinge proef"), "aanwezig");
  await type(field(region("Mondelinge proef"), "Punten"), "24");
  await expect(verdict(desk)).toContainText("64 van 100 punten, alle minima gehaald.");
  await type(field(region("Mondelinge proef"), "Motivering"), `108: ${MOTIVATION}`);
};
