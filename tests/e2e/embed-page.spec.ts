// The page "Insluiten": code that works where it is pasted, with a preview of the same looks.
import type { Page } from "@playwright/test";
import { NAMES } from "../../public/embed/look.js";
import { VACANCY, expect, inside, test } from "./hosts.ts";

test.use({ serviceWorkers: "allow" });

const code = (page: Page, name: string) => page.locator(`#code-${name}`).textContent();
const started = async (page: Page) => {
  await page.goto("insluiten/");
  await expect(page.locator("html[data-gestart]")).toHaveCount(1);
};

test("is found from a vacancy", async ({ page, site }) => {
  await page.goto("");
  await page.getByRole("link", { name: "Insluiten op een website" }).click();
  await expect(page).toHaveURL(`${site.url}insluiten/`);
});

test("shows the code of what was chosen, with the address of this site", async ({ page, site }) => {
  await started(page);
  const id = `rekenhulp van Projectmedewerker Samenleven en integratie`;
  await expect(page.getByRole("heading", { name: id })).toBeVisible();
  expect(await code(page, "script")).toBe(`<script src="${site.url}selectie-wijzer.js" defer></script>`);
  expect(await code(page, `element-${VACANCY}-rekenhulp`)).toContain(`<a href="${site.url}vacature/${VACANCY}/#rekenhulp">`);
  expect(await code(page, "beleid")).toBe(`script-src ${site.url}selectie-wijzer.js;\nframe-src ${site.url}insluiten/;`);
  await page.getByLabel("Vacature", { exact: true }).and(page.locator("[type=radio]")).check();
  await expect(page.getByRole("heading", { name: id })).toBeHidden();
  expect(await code(page, `kader-${VACANCY}-vacature`)).toContain(`src="${site.url}insluiten/${VACANCY}/vacature/"`);
  await inside(page, "vacature");
  await page.getByLabel("Zelfcheck", { exact: true }).check();
  expect(await code(page, `element-${VACANCY}-zelfcheck`)).toContain(`<a href="${site.url}vacature/${VACANCY}/zelfcheck/">`);
  expect(await code(page, `kader-${VACANCY}-zelfcheck`)).toContain(`src="${site.url}insluiten/${VACANCY}/zelfcheck/"`);
  const check = await inside(page, "zelfcheck");
  await expect(check.getByText("Alleen voor jou. Niemand ziet dit. Het telt niet mee.")).toBeVisible();
});

test("takes looks into code and preview, and says why it does not take one", async ({ page }) => {
  await started(page);
  const content = await inside(page, "rekenhulp");
  const action = () => content.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--action"));
  await page.getByLabel("Kleur van knoppen en links").fill("#006b54");
  await expect.poll(action).toBe("#006b54");
  expect(await code(page, "stijl")).toBe("selectie-wijzer {\n  --sw-action: #006b54;\n}");
  await page.getByLabel("Kleur van knoppen en links").fill("#ffee00");
  await expect(page.locator("#insluiten-bezwaren")).toContainText("--sw-action: “#ffee00” leest te slecht samen met --sw-page");
  await expect(page.locator("#insluiten-stijl")).toBeHidden();
  await expect.poll(action).toBe("#0055cc");
  await page.getByLabel("Altijd donker").check();
  await expect.poll(action).toBe("#8bb8ff");
  expect(await code(page, "stijl")).toBe("selectie-wijzer {\n  --sw-color-scheme: dark;\n}");
});

test("the copied code works as it is in another page", async ({ page, hosts }) => {
  await started(page);
  const element = await code(page, `element-${VACANCY}-rekenhulp`);
  const script = (await code(page, "script"))!;
  hosts.put("eigen.html", `<!DOCTYPE html><title>Eigen – Gemeente</title><link rel="icon" href="data:,">${script}<h1>Eigen</h1>${element}`);
  await page.goto(`${hosts.url}eigen.html`);
  await inside(page, "rekenhulp");
});

test("copies with one press", async ({ page, context, browserName }) => {
  if (browserName === "chromium") await context.grantPermissions(["clipboard-write"]);
  await started(page);
  await page.getByRole("button", { name: "Kopieer" }).first().click();
  await expect(page.locator("[data-kopieer] [role=status]").first()).toHaveText(/^Gekopieerd\.$|De tekst is geselecteerd/);
});

test("lists every property that a host may set, and invents nothing for search engines", async ({ page }) => {
  await started(page);
  const listed = await page.locator(".embedding__properties dt").allTextContents();
  const light = NAMES.filter((name: string) => !name.startsWith("--sw-dark-"));
  expect(listed.toSorted()).toEqual(light.toSorted());
  await expect(page.getByText("Niet vermeld: de dag van publicatie, het adres van de werkplek en de laatste dag om te solliciteren.")).toBeVisible();
});

test("who states the integrity of the script gets it across origins", async ({ page, hosts, site }) => {
  await started(page);
  const pinned = (await page.locator("pre", { hasText: "crossorigin" }).textContent())!;
  const script = `<script src="${site.url}selectie-wijzer.js" ${pinned} defer></script>`;
  const element = `<selectie-wijzer vacature="${VACANCY}" weergave="rekenhulp"></selectie-wijzer>`;
  hosts.put("vast.html", `<!DOCTYPE html><title>Vast – Gemeente</title><link rel="icon" href="data:,">${script}<h1>Vast</h1>${element}`);
  await page.goto(`${hosts.url}vast.html`);
  await inside(page, "rekenhulp");
});
