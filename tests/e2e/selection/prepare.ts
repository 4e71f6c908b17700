// Before the first test: the dossier, what was decided, the committee, the candidates.
import { arrive, type Desk } from "../committee.ts";
import { expect } from "../fixtures.ts";

export const COLLEGE = "college van burgemeester en schepenen";
export const PARTS = ["Gevalstudie", "Competentieproef", "Mondelinge proef"];
const PASTED = [
  "Nummer\tNaam\tE-mail", "102\tBo Baert\tbo@voorbeeld.be", "103\tCem Çelik\tcem@voorbeeld.be", "104\tDiane D’Hondt\t",
  "105\tEls Étienne\t", "106\tFons Faes\t", "107\tGreet Goris\t", "108\tHasan Haddad\t", "109\tIna Ivens\t", "110\tJos Jacobs\t",
].join("\n");

export const dossier = async ({ page, press, type, button, link, heading }: Desk) => {
  await arrive(page);
  await expect(page.getByText("Nog geen dossiers")).toBeVisible();
  await press(link("Nieuw dossier"));
  const title = page.getByLabel("Titel van het dossier");
  await expect(title).toHaveValue("Projectmedewerker Samenleven en integratie");
  await type(title, " ");
  await press(button("Maak dossier"));
  await expect(page.getByRole("alert").filter({ hasText: "Dit klopt nog niet" })).toBeFocused();
  await press(link("Geef het dossier een titel."));
  await expect(title).toBeFocused();
  await type(title, "Selectie samenleven 2026");
  await press(button("Maak dossier"));
  await expect(heading).toHaveText("Vooraf beslist");
  await expect(page).toHaveTitle("Vooraf beslist – Selectie samenleven 2026");
};

export const decisions = async (desk: Desk) => {
  const { press, type, choose, answer, tick, button, region, field, told } = desk;
  const decided = async (matter: string, said: string) => {
    await expect(region(matter).getByText("beslist", { exact: true })).toBeVisible();
    await expect(region(matter).locator(".matter-card__ruling")).toHaveText(said);
  };
  const by = region("Wie besliste");
  await press(button("Leg vast: alle deelnemers"));
  await expect(field(by, "Orgaan")).toBeFocused();
  await expect(by).toContainText("Vul in welk orgaan dit besliste.");
  await type(field(by, "Orgaan"), COLLEGE);
  await type(field(by, "Datum"), "20/11/2026");
  await type(field(by, "Kenmerk van de beslissing (niet verplicht)"), "CBS/2026/41");

  const split = region("Verdeling van de punten");
  await type(field(split, "Gevalstudie: maximum"), "30");
  await type(field(split, "Competentieproef: maximum"), "31");
  await press(button("Leg vast", split));
  await expect(told).toContainText("61");
  await press(button("Begrepen", told));
  await type(field(split, "Competentieproef: maximum"), "30");
  await press(button("Leg vast", split));
  await decided("Verdeling van de punten", "Gevalstudie: 30; Competentieproef: 30");
  await expect(split).toContainText(`${COLLEGE}, 20 november 2026, kenmerk CBS/2026/41.`);

  const steps = region("Stap van de punten");
  for (const part of PARTS) await choose(field(steps, part), "halve punten");
  await press(button("Leg vast", steps));
  await decided("Stap van de punten", "Gevalstudie: per 0,5; Competentieproef: per 0,5; Mondelinge proef: per 0,5");

  const together = region("Hoe de scores van de leden één score worden");
  await press(button("Leg vast", together));
  await expect(together).toContainText("één gezamenlijke score per onderdeel");

  const ties = region("Gelijke totalen");
  await answer(ties.getByRole("group"), "Loting, met getuigen");
  await answer(ties.getByRole("group"), /^Ex aequo/);
  await press(button("Leg vast", ties));
  await decided("Gelijke totalen", "ex aequo; de aanstellende overheid kiest en motiveert");

  await press(button("Leg vast: alle deelnemers"));
  await decided("Wie de mondelinge proef aflegt", "alle deelnemers");

  const chosen = region("Geselecteerde competenties");
  for (const competency of ["Samenwerken", "Initiatief"]) await tick(field(chosen, competency));
  await press(button("Leg vast", chosen));
  await decided("Geselecteerde competenties", "Samenwerken, Initiatief");
};

export const guide = async ({ page, room, press, type, button, region, field }: Desk) => {
  await room("Mondelinge proef");
  await type(field(page, "Inleiding"), "Welkom. Elke kandidaat krijgt dezelfde vragen.");
  for (const about of ["Motivatie", "Vakkennis", "Samenwerken"]) await type(field(page, about), `Vertel over ${about}.`);
  await press(button("Leg de leidraad vast"));
  await expect(region("Gespreksleidraad").getByText("vastgelegd", { exact: true })).toBeVisible();
};

export const committee = async ({ page, room, press, type, choose, tick, button, region, field }: Desk) => {
  await room("Commissie");
  const form = region("Voeg iemand toe");
  for (const [name, role] of [["Vera Vos", "voorzitter"], ["Luc Lens", "lid"], ["Sofie Smets", "secretaris"]]) {
    await type(field(form, "Naam"), name);
    await choose(field(form, "Rol"), role);
    await press(button("Voeg toe", form));
    await expect(page.getByRole("row", { name: `${name} ${role}` })).toBeVisible();
    await expect(field(form, "Naam")).toBeFocused();
  }
  await expect(field(region("Wie noteert op dit toestel"), "Naam")).toHaveValue("Sofie Smets");
  for (const name of ["Luc Lens", "Vera Vos"]) {
    await press(button(`Vul de verklaring in van ${name}`));
    await tick(page.getByRole("group", { name: "Is er een belangenconflict?" }).getByRole("radio", { name: "nee" }));
    await press(button("Bewaar de verklaring"));
    await expect(button(`Wijzig de verklaring van ${name}`)).toBeFocused();
  }
};

export const candidates = async (desk: Desk) => {
  const { page, room, press, type, paste, choose, button, region, field, dialog, row } = desk;
  await room("Kandidaten");
  const one = region("Voeg een kandidaat toe");
  await type(field(one, "Naam (niet verplicht)"), "An Aerts");
  await type(field(one, "Nummer (niet verplicht)"), "101");
  await press(button("Voeg kandidaat toe"));
  await expect(page.getByText("1 kandidaat", { exact: true })).toBeVisible();
  await paste(page.getByLabel("Plak hier uit een rekenblad"), PASTED);
  await press(button("Bekijk de lijst"));
  await expect(page.getByText("Goed gelezen: 9")).toBeVisible();
  await press(button("Neem alles over"));
  await expect(page.getByText("10 kandidaten", { exact: true })).toBeVisible();

  await press(button("Wijzig kandidaat 110"));
  await choose(field(dialog, "Deelname"), "uitgesloten");
  await type(field(dialog, "Beslissing"), "CBS, 23-11-2026, CBS/2026/44");
  await press(button("Bewaar", dialog));
  await expect(dialog.getByRole("alert")).toHaveText("Vul nog in: de reden.");
  await type(field(dialog, "Reden"), "voldoet niet aan de diplomavereiste");
  await press(button("Bewaar", dialog));
  await expect(dialog).toBeHidden();
  await expect(row(110)).toContainText("uitgesloten (CBS, 23-11-2026, CBS/2026/44): voldoet niet aan de diplomavereiste");
};
