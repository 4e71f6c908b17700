// The recruitment reserve: from the decision to an answer, without moving anybody.
import { close, PARTS, scored, today } from "./closing.ts";
import { open, practice, row, saved, screen, write } from "./committee.ts";
import { expect, type Site, test } from "./fixtures.ts";
import { look } from "./look.ts";

test("a reserve is decided on, jobs are offered and answered, and nobody moves up", async ({ page }) => {
  test.setTimeout(120_000);
  const { button, dialog, field, link } = screen(page);
  await scored(page);

  await test.step("before closing there is none", async () => {
    await expect(link("Wervingsreserve")).toBeHidden();
    await page.goto(page.url().replace(/[^/]*$/, "wervingsreserve"));
    await expect(page.getByText("Een wervingsreserve kan na het afsluiten")).toBeVisible();
    await link("Naar Afsluiten").click();
  });

  await test.step("the last day and the decision are asked for at their fields", async () => {
    await close(page, PARTS);
    await link("Wervingsreserve").click();
    await button("Leg de wervingsreserve vast").click();
    await button("Leg vast", dialog).click();
    await expect(field(dialog, "Geldt tot en met")).toBeFocused();
    await field(dialog, "Geldt tot en met").fill("1-1-2020");
    await field(dialog, "Wie besliste").fill("het college");
    await field(dialog, "Datum van de beslissing").fill(await today(page));
    await field(dialog, "Kenmerk van de beslissing").fill("CBS/2026/90");
    await button("Leg vast", dialog).click();
    await expect(dialog).toContainText("De laatste dag moet na de beslissing van");
    await expect(field(dialog, "Geldt tot en met")).toBeFocused();
    await field(dialog, "Geldt tot en met").fill("31-12-2999");
    await look(page, "the question until when a reserve holds");
    await button("Leg vast", dialog).click();
    await expect(button("Verleng of verbeter")).toBeFocused();
    await expect(page.getByText("De wervingsreserve geldt tot en met 31 december 2999.")).toBeVisible();
    await expect(page.getByText("Eerst aan de beurt: kandidaat 103.")).toBeVisible();
  });

  await test.step("an offer, and a refusal that changes no place", async () => {
    await button("Bied een betrekking aan aan kandidaat 103").click();
    await expect(field(dialog, "Betrekking")).toHaveValue("Projectmedewerker Samenleven en integratie");
    await field(dialog, "Aangeboden op").fill("1-1-2999");
    await button("Leg vast", dialog).click();
    await expect(dialog).toContainText("1 januari 2999 is nog niet voorbij.");
    await field(dialog, "Aangeboden op").fill(await today(page));
    await button("Leg vast", dialog).click();
    await expect(page.getByText("Eerst aan de beurt, ex aequo: kandidaten 101 en 102.")).toBeVisible();
    await button("Noteer het antwoord van kandidaat 103: Projectmedewerker Samenleven en integratie").click();
    await dialog.getByRole("radio", { name: "Geweigerd" }).check();
    await look(page, "the question about an offer");
    await button("Leg vast", dialog).click();
    await expect(page.getByRole("row", { name: /^1 103 .*beschikbaar .*geweigerd op/ })).toBeVisible();
    await expect(page.getByText("Eerst aan de beurt: kandidaat 103.")).toBeVisible();
  });

  await test.step("accepted, and still there after a reload", async () => {
    await button("Bied een betrekking aan aan kandidaat 101").click();
    await dialog.getByRole("radio", { name: "Aanvaard" }).check();
    await button("Leg vast", dialog).click();
    await saved(page);
    await page.reload();
    await expect(page.getByRole("row", { name: /^2 ex aequo 101 .*aangenomen .*aanvaard op/ })).toBeVisible();
    await look(page, "the reserve with its offers");
    await open(page, "Geschiedenis");
    await expect(page.getByText("Kandidaat 101: Projectmedewerker Samenleven en integratie, aangeboden op", { exact: false })).toBeVisible();
  });
});

/** The vacancy of this site, with a preselection of which the best two go on, and a list at the end. */
const preselected = (site: Site) =>
  site.alter(/vacancies\/projectmedewerker[^/]*\.json$/, (body) => {
    const leaf = (id: string, title: string, max: string) => ({ id, title, max, floor: "50%" });
    const written = [leaf("gevalstudie", "Gevalstudie", "30"), leaf("competentieproef", "Competentieproef", "30")];
    const parts = [{ id: "schriftelijk", title: "Schriftelijke proef", max: "60", parts: written }, leaf("mondeling", "Mondelinge proef", "40")];
    const procedure = { parts, total_floor: "60%", rounds: [["schriftelijk"], ["mondeling"]], go_on: [2], ends_in: "list" };
    return Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), procedure }));
  });

test("in another municipality only the best two go on, and who passes stands in a list", { tag: "@chromium" }, async ({ page, site }) => {
  preselected(site);
  await practice(page);
  await test.step("who goes on follows from everyone's points", async () => {
    await write(page, [["25", "25", "30"], ["20", "20", ""], ["25", "20", ""], ["15", "16", ""]]);
    await expect(row(page, 104)).toContainText("Niet bij de 2 besten: 31 punten, de laatste die verdergaat heeft er 45.");
    await expect(row(page, 102)).toContainText("Niet bij de 2 besten: 40 punten");
    // Two others are still open, and may stand before this one.
    await expect(row(page, 103)).toContainText("Nog niet zeker bij de 2 besten: van anderen zijn nog punten open.");
    await write(page, [["", ""], ["", ""], ["", ""], ["", ""], ["24", "20"], ["15", "15"]]);
    await expect(row(page, 103)).toContainText("Mondelinge proef: minstens 20 nodig.");
    await look(page, "the grid where only the best go on");
  });
  await test.step("no places", async () => {
    await open(page, "Wie geslaagd is");
    await expect(page.getByText("Wie slaagt, komt op een lijst zonder rangschikking", { exact: false })).toBeVisible();
    await expect(page.getByRole("columnheader", { name: "Plaats" })).toHaveCount(0);
    await expect(row(page, 101)).toContainText("80");
    await look(page, "the list of those who passed");
  });
});
