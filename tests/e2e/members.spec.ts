// Several members: declarations, a session, a panel, a recusal, unequal panels, a score agreed after deliberation.
import { expect, test } from "./fixtures.ts";
import { observe, open, practice, saved, screen, visit, write } from "./committee.ts";
import { look } from "./look.ts";
import type { Page } from "@playwright/test";

const ORAL = "Mondelinge proef";
const [VERA, LUC, SOFIE, DIRK] = ["Vera Voorzitter", "Luc Lid", "Sofie Secretaris", "Dirk Deskundige"];

const close = async (page: Page, part: string) => {
  const { button, dialog } = screen(page);
  await open(page, "Afsluiten");
  await button(`Sluit ${part}`).click();
  await button("Sluit de proef", dialog).click();
};

test("four members judge an oral test by their mean, and the minutes say how", async ({ page }) => {
  test.setTimeout(120_000);
  const { button, region, field, told } = screen(page);
  await practice(page);

  await test.step("a secretary who scores, a member from outside, and what they declare", async () => {
    await open(page, "Commissie");
    await button(`Wijzig ${SOFIE}`).click();
    const change = region(`Wijzig ${SOFIE}`);
    await field(change, "Is ook lid en geeft scores").check();
    await button("Bewaar", change).click();
    await expect(page.getByRole("row", { name: `${SOFIE} secretaris en lid` })).toBeVisible();
    const add = region("Voeg iemand toe");
    await field(add, "Naam").fill(DIRK);
    await field(add, "Komt van buiten het bestuur").check();
    await button("Voeg toe", add).click();
    const declared = region("Verklaringen van onpartijdigheid");
    await button(`Vul de verklaring in van ${SOFIE}`).click();
    await button("Bewaar de verklaring").click();
    await expect(declared).toContainText("Kies ja of nee.");
    await declared.getByRole("radio", { name: "nee" }).check();
    await button("Bewaar de verklaring").click();
    await button(`Vul de verklaring in van ${DIRK}`).click();
    await declared.getByRole("radio", { name: "ja" }).check();
    await field(declared, "Met welke kandidaten (niet verplicht)").fill("199");
    await button("Bewaar de verklaring").click();
    await expect(declared).toContainText("“199” is geen nummer van een kandidaat in dit dossier.");
    await field(declared, "Met welke kandidaten (niet verplicht)").fill("101");
    await field(declared, "Welk conflict").fill("is zijn neef");
    await button("Bewaar de verklaring").click();
    await expect(declared).toContainText("een belangenconflict te hebben met kandidaat 101: is zijn neef");
    await button("Leg dit vast").click();
    const recusals = region("Wie zich onthoudt");
    await expect(recusals.getByRole("listitem")).toHaveCount(3);
    await expect(recusals).toContainText(`${ORAL}: niet alle kandidaten worden door dezelfde leden beoordeeld.`);
    await button(`Neem terug – ${DIRK} onthoudt zich op Gevalstudie voor kandidaat 101`).click();
    await expect(recusals.getByRole("listitem")).toHaveCount(2);
    await look(page, "committee with declarations and recusals");
  });

  await test.step("the panel of one part, and a quorum", async () => {
    await open(page, "Vooraf beslist");
    const panels = region("Hoe de scores van de leden één score worden");
    await panels.getByRole("region", { name: ORAL }).getByText("gemiddelde").click();
    await button("Leg vast", panels).click();
    await expect(panels).toContainText(new RegExp(`${ORAL}: gemiddelde van .*${DIRK}`));
    const quorum = region("Aantal leden dat aanwezig moet zijn");
    await field(quorum, "Aantal leden").fill("3");
    await button("Leg vast", quorum).click();
    await expect(quorum).toContainText("minstens 3 leden");
    await look(page, "decisions with a panel");
  });

  await test.step("the scores", async () => {
    await write(page, ["20", "21", "22", "23", "24", "25"].map((points) => [points, points]));
    for (const number of [101, 102, 103, 104, 105, 106]) {
      await visit(page, number);
      const oral = region(ORAL);
      for (const [member, points] of [[VERA, "30"], [LUC, "32"], [SOFIE, "28"], [DIRK, "34"]] as const) {
        if (number === 101 && member === DIRK) continue;
        await oral.getByRole("textbox", { name: member }).fill(points);
      }
      await field(oral, "Motivering").fill("Vlot gesprek.");
      await field(oral, "Motivering").blur();
    }
    await visit(page, 101);
    await expect(region(ORAL)).toContainText(`${DIRK} onthoudt zich: is zijn neef`);
    await expect(region(ORAL).getByRole("status")).toHaveText("Gemiddelde van 3 van 4 leden: 30. Verschil: 4.");
    await visit(page, 102);
    await field(region(ORAL), "Consensusscore na beraadslaging").fill("35");
    await field(region(ORAL), "Motivering").click();
    await look(page, "sheet with members and a consensus");
  });

  await test.step("what keeps the test open, one thing after another", async () => {
    await observe(page);
    await close(page, ORAL);
    await expect(told).toContainText("Vul in wie bij de beraadslaging was: 102.");
    await visit(page, 102);
    for (const member of [VERA, LUC, SOFIE]) await region(ORAL).getByRole("checkbox", { name: member }).check();
    await close(page, ORAL);
    await expect(told).toContainText("Minstens 3 leden die scores geven, moeten aanwezig zijn; genoteerd: 0. Niet als aanwezig genoteerd:");
    await open(page, "Commissie");
    await button("Voeg een zitting toe").click();
    const sessions = region("Zittingen");
    await field(sessions, "Van").fill("9:00");
    await field(sessions, "Tot (niet verplicht)").fill("8:00");
    await field(sessions, "Plaats").fill("Raadzaal");
    await button("Bewaar de zitting").click();
    await expect(sessions).toContainText("De zitting eindigt vóór ze begint.");
    await field(sessions, "Tot (niet verplicht)").fill("12:30");
    await field(sessions, ORAL).check();
    for (const member of [VERA, LUC, SOFIE, DIRK]) await field(sessions, member).check();
    await look(page, "committee with the form of a session");
    await button("Bewaar de zitting").click();
    await expect(sessions).toContainText(`Aanwezig: ${DIRK}, ${LUC}, ${SOFIE} en ${VERA}.`);
    await close(page, ORAL);
    await expect(told).toContainText("niet elke kandidaat kreeg van evenveel leden een score");
    await open(page, "Controleren");
    await page.getByRole("link", { name: /^Mondelinge proef: niet elke kandidaat/ }).click();
    const unequal = region("Niet door evenveel leden beoordeeld");
    await button("Bewaar de reden").click();
    await expect(unequal).toContainText("Vul de reden in.");
    await field(unequal, `${ORAL}: reden`).fill("één lid onthield zich voor 101");
    await button("Bewaar de reden").click();
    await close(page, ORAL);
    await expect(button(`Heropen ${ORAL}`)).toBeVisible();
  });

  await test.step("the minutes say all of it", async () => {
    await open(page, "Proces-verbaal");
    const minutes = page.getByRole("article");
    for (const words of [
      "09:00 tot 12:30, Raadzaal", `${ORAL}. Aanwezig: ${DIRK}, ${LUC}, ${SOFIE} en ${VERA}.`,
      `${SOFIE}, secretaris en lid; verklaarde op`, `${DIRK}, lid (extern); verklaarde op`, "met kandidaat 101: is zijn neef",
      `${DIRK} onthoudt zich op ${ORAL} voor kandidaat 101, sinds`, `${ORAL}: niet alle kandidaten worden door dezelfde leden beoordeeld.`,
      "3 van 4 leden:", `${VERA} 30`,
      "Consensusscore na beraadslaging: 35. Aanwezig bij de beraadslaging: Luc Lid, Sofie Secretaris en Vera Voorzitter.",
      `${ORAL}: niet elke kandidaat kreeg van evenveel leden een score. Reden: één lid onthield zich voor 101`,
      "minstens 3 leden",
    ]) {
      await expect(minutes).toContainText(words);
    }
    await saved(page);
    await page.reload();
    await expect(minutes).toContainText("Consensusscore na beraadslaging: 35.");
  });
});
