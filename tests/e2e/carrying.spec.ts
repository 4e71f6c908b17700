// What is carried from tablet to tablet: sealed out, asked for and compared in.
import type { Browser, Page } from "@playwright/test";
import { arrive, open, saved } from "./committee.ts";
import { cards, type Handed, hand, made, make, receive, told } from "./dossier.ts";
import { device, expect, test } from "./fixtures.ts";
import { look } from "./look.ts";
import { openPlainly } from "./sealed.ts";

const TITLE = "Zaal Zonnig in november";
const NAME = "Gita Goed";
const PHRASE = "molen vijver kaas anker";

const dialog = (page: Page) => page.getByRole("dialog");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const elsewhere = async (browser: Browser, baseURL?: string) => {
  const context = await device(browser, baseURL!);
  await receive(context);
  const page = await context.newPage();
  await arrive(page);
  return page;
};
const take = (page: Page, handed: Handed) => hand(page, page.locator("#open-bestand"), handed);
const lastFile = (page: Page) =>
  page.evaluate(async () => {
    const { name, blob } = (globalThis as any).handed.at(-1) as { name: string; blob: Blob };
    return { name, bytes: [...new Uint8Array(await blob.arrayBuffer())] };
  }).then(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) }));
const handed = (page: Page) => page.evaluate(() => (globalThis as any).handed.length as number);

/** A real dossier with a candidate, in the room of its file. */
const real = async (page: Page) => {
  const id = await make(page, TITLE);
  await open(page, "Kandidaten");
  await page.locator("#geplakt").fill(`Naam;Contact\n${NAME};gita@example.be`);
  await press(page, "Bekijk de lijst");
  await page.locator("#neem-over").click();
  await saved(page);
  await open(page, "Bestand");
  return id;
};

/** Saves the dossier sealed; gives the file, its recovery key and its check characters. */
const seal = async (page: Page) => {
  await page.locator("#bewaar-bestand").click();
  await page.getByLabel("Wachtzin", { exact: true }).fill(PHRASE);
  const before = await handed(page);
  await press(page, "Verzegel en bewaar");
  await expect(dialog(page)).toBeHidden();
  expect(await handed(page)).toBe(before + 1);
  const groups = await page.locator(".recovery-sheet__key span").allTextContents();
  return { file: await lastFile(page), key: groups.join("-"), check: (await page.locator(".check-characters").textContent())! };
};

test.describe.configure({ timeout: 120_000 });
test.beforeEach(async ({ context }) => receive(context));

test("a real dossier leaves sealed: nothing readable, and open to the passphrase and to the recovery key", async ({ page }) => {
  const id = await real(page);
  const { file, key, check } = await seal(page);
  const text = file.bytes.toString();
  for (const word of [TITLE, "Zonnig", NAME, "Gita", "gita@example.be", "Gevalstudie", "Sint-Pieters", id, check]) {
    expect(text).not.toContain(word);
    expect(text).not.toContain(Buffer.from(word).toString("base64").slice(0, -4));
  }
  expect(Object.keys(JSON.parse(text))).toEqual(["kind", "format", "check", "opens", "content"]);
  expect(JSON.parse(text).opens.iterations).toBe(600_000);
  expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  const plain = openPlainly(text, { passphrase: PHRASE });
  expect(plain).toContain(TITLE);
  expect(JSON.parse(plain).check).toBe(check);
  expect(openPlainly(text, { key })).toBe(plain);
});

test("on another tablet a wrong passphrase says so, the right one opens, and check characters are compared", async ({ page, browser, baseURL }) => {
  await real(page);
  const { file, check } = await seal(page);
  const other = await elsewhere(browser, baseURL);
  await take(other, file);
  await expect(dialog(other)).toContainText("Dit bestand is verzegeld");
  await press(other, "Open het bestand");
  await expect(other.locator("#opener-error")).toContainText("Typ de wachtzin.");
  await other.getByLabel("Wachtzin", { exact: true }).fill("molen vijver kaas tulp");
  await other.keyboard.press("Enter");
  await expect(other.locator("#opener-error")).toContainText("Deze wachtzin past niet.");
  await expect(other.locator("#opener-error")).toContainText("Er is niets gewijzigd.");
  await expect(cards(other)).toHaveCount(0);
  await other.getByLabel("Wachtzin", { exact: true }).fill(PHRASE);
  await other.keyboard.press("Enter");
  await expect(dialog(other)).toContainText("Is dit het juiste bestand?");
  const typed = other.getByLabel("Typ de controletekens van het andere scherm over");
  const takeOver = other.getByRole("button", { name: "Neem over", exact: true });
  await expect(takeOver).toHaveAttribute("aria-disabled", "true");
  await typed.fill(check.slice(0, 2) + (check[2] === "X" ? "Y" : "X"));
  await expect(dialog(other)).toContainText("Het 3e teken verschilt");
  await typed.fill(` ${check.slice(0, 4).toLowerCase()} ${check.slice(4)}`);
  await expect(dialog(other)).toContainText("Gelijk: dit is hetzelfde bestand.");
  await takeOver.click();
  await made(other);
  await expect(other.getByText(TITLE).first()).toBeVisible();
  await other.context().close();
});

test("the recovery key opens what nobody remembers the passphrase of", async ({ page, browser, baseURL }) => {
  await real(page);
  const { file, key } = await seal(page);
  const other = await elsewhere(browser, baseURL);
  await take(other, file);
  await press(other, "Gebruik de herstelsleutel");
  await other.getByLabel("Herstelsleutel", { exact: true }).fill(key.slice(0, -1));
  await press(other, "Open het bestand");
  await expect(other.locator("#opener-error")).toContainText("28 tekens, zeven groepen van vier. Je typte er 27.");
  await other.getByLabel("Herstelsleutel", { exact: true }).fill(key.toLowerCase().replaceAll("-", " ").replaceAll("0", "o"));
  await press(other, "Open het bestand");
  await press(other, "Open zonder te vergelijken");
  await made(other);
  await other.context().close();
});

test("a sealed file that is not right changes nothing and says what is wrong", async ({ page, browser, baseURL }) => {
  await real(page);
  const { file } = await seal(page);
  const text = file.bytes.toString();
  const wrong: [string, string, string][] = [
    ["cut off", text.slice(0, text.length / 2), "Dit verzegelde bestand is onvolledig: het einde ontbreekt."],
    ["damaged", text.replace(/"bytes": "(.)/, (_, one) => `"bytes": "${one === "A" ? "B" : "A"}`), "Dit verzegelde bestand is beschadigd"],
    ["newer", text.replace('"format": 1', '"format": 2'), "verzegeld met een nieuwere versie van Selectiewijzer (formaat 2)"],
  ];
  const other = await elsewhere(browser, baseURL);
  for (const [what, bytes, sentence] of wrong) {
    await test.step(what, async () => {
      await take(other, { name: "dossier.selectie", bytes: Buffer.from(bytes) });
      await expect(told(other)).toContainText(sentence);
      await expect(told(other)).toContainText("Er is niets gewijzigd.");
      await expect(dialog(other)).toBeHidden();
      await press(other, "Begrepen");
    });
  }
  await expect(cards(other)).toHaveCount(0);
  await other.context().close();
});

test("a short passphrase is refused, one is thought up, and who insists goes without after a warning", async ({ page }) => {
  await real(page);
  await page.locator("#bewaar-bestand").click();
  await page.getByLabel("Wachtzin", { exact: true }).fill("kort");
  await expect(dialog(page)).toContainText("Te kort: nog minstens 8 tekens.");
  await press(page, "Verzegel en bewaar");
  await expect(page.locator("#wachtzin-error")).toBeVisible();
  expect(await handed(page)).toBe(0);
  await press(page, "Bedenk er een voor mij");
  await expect(page.getByLabel("Wachtzin", { exact: true })).toHaveValue(/^([a-z]+ ){4}[a-z]+$/);
  await expect(page.getByLabel("Wachtzin", { exact: true })).toHaveAttribute("type", "text");
  await expect(dialog(page)).toContainText("Sterk.");
  await press(page, "Annuleer");
  await expect(dialog(page)).toBeHidden();
  expect(await handed(page)).toBe(0);
  await page.locator("#bewaar-bestand").click();
  await expect(page.getByLabel("Wachtzin", { exact: true })).toHaveValue("");
  await page.getByText("Zonder wachtzin", { exact: true }).click();
  await expect(dialog(page)).toContainText("kan iedereen die het bestand vindt alles lezen");
  await press(page, "Ga door zonder wachtzin");
  await expect(page.getByText("Het bestand is bewaard")).toBeVisible();
  expect((await lastFile(page)).bytes.toString()).toContain(TITLE);
  await expect(page.locator(".recovery-sheet")).toHaveCount(0);
});

test("only the recovery key goes on paper while it is on screen @chromium", async ({ page }) => {
  await real(page);
  await seal(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".recovery-sheet__key")).toBeVisible();
  await expect(page.getByText("Elk bestand heeft een eigen sleutel.")).toBeVisible();
  for (const hidden of ["Resultaten voor een rekenblad", "Titel en kopie", "Het bestand is verzegeld en bewaard"]) {
    await expect(page.getByText(hidden)).toBeHidden();
  }
});

/** Presses this button and gives what every frame looks like on screen. */
const photographed = async (page: Page) => {
  await press(page, "Toon als beelden");
  await expect(page.locator(".frame-row__code")).toBeVisible();
  const count = Number((await page.locator(".frame-row__place").textContent())!.match(/van (\d+)/)![1]);
  const pictures: string[] = [];
  for (let at = 1; at <= count; at += 1) {
    await expect(page.locator(".frame-row__place")).toHaveText(`Beeld ${at} van ${count}`);
    pictures.push((await page.locator(".frame-row__code").screenshot()).toString("base64"));
    await press(page, "Volgende");
  }
  return pictures;
};

/** From now on the camera of this page sees these pictures, one after another, each for a while. */
const pointAt = (page: Page, pictures: string[]) =>
  page.evaluate(async (pictures) => {
    const images = await Promise.all(pictures.map(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      return image;
    }));
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [900, 720];
    const paint = canvas.getContext("2d")!;
    let at = 0;
    const draw = () => {
      paint.fillStyle = "#777";
      paint.fillRect(0, 0, 900, 720);
      paint.drawImage(images[Math.floor(at / 8) % images.length], 120, 30, 660, 660);
      at += 1;
    };
    draw();
    setInterval(draw, 60);
    navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(15);
  }, pictures);

test("shown as QR codes and read with a camera, in another order, a sealed file is the same file @chromium", async ({ page, browser, baseURL }) => {
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "dark" });
  await real(page);
  const { check } = await seal(page);
  const pictures = await photographed(page);
  expect(pictures.length).toBeGreaterThan(3);
  const other = await elsewhere(browser, baseURL);
  await pointAt(other, pictures.reverse());
  await press(other, "Lees beelden met de camera");
  await expect(dialog(other)).toContainText(new RegExp(`\\d+ van ${pictures.length} beelden gelezen`));
  await expect(dialog(other)).toContainText("Dit bestand is verzegeld", { timeout: 60_000 });
  await other.getByLabel("Wachtzin", { exact: true }).fill(PHRASE);
  await press(other, "Open het bestand");
  await other.getByLabel("Typ de controletekens van het andere scherm over").fill(check);
  await press(other, "Neem over");
  await made(other);
  await expect(other.getByText(TITLE).first()).toBeVisible();
  await other.context().close();
});

test("the frames go on by themselves until somebody leafs, and stand still for who wants less motion @chromium", async ({ page }) => {
  await real(page);
  await seal(page);
  await press(page, "Toon als beelden");
  const place = page.locator(".frame-row__place");
  await expect(place).toHaveText(/^Beeld 2 van/, { timeout: 10_000 });
  await press(page, "Vorige");
  await expect(place).toHaveText(/^Beeld 1 van/);
  await expect(page.getByRole("button", { name: "Speel af" })).toBeVisible();
  await dialog(page).getByRole("button", { name: "Sluit" }).click();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await press(page, "Toon als beelden");
  await page.waitForTimeout(2500);
  await expect(place).toHaveText(/^Beeld 1 van/);
});

test("a camera that is refused or missing is said, with what to do", async ({ page }) => {
  for (const [name, words] of [["NotAllowedError", "De camera is geweigerd."], ["NotFoundError", "Dit toestel heeft geen camera"]]) {
    await arrive(page);
    await page.evaluate((name) => {
      navigator.mediaDevices.getUserMedia = async () => { throw new DOMException("", name); };
    }, name);
    await press(page, "Lees beelden met de camera");
    await expect(dialog(page)).toContainText(words);
    await press(page, "Stop");
    await expect(dialog(page)).toBeHidden();
  }
});

test("closing the dialog switches the camera off @chromium", async ({ page }) => {
  await arrive(page);
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = async () => ((globalThis as any).stream = document.createElement("canvas").captureStream(5));
  });
  const state = () => page.evaluate(() => (globalThis as any).stream?.getTracks()[0].readyState);
  await press(page, "Lees beelden met de camera");
  await expect.poll(state).toBe("live");
  await page.keyboard.press("Escape");
  await expect.poll(state).toBe("ended");
});

test("the share sheet gets the sealed file, under a name that it takes", async ({ page }) => {
  await page.addInitScript(() => {
    const shared: { name: string; text: string }[] = ((globalThis as any).shared = []);
    const plain = (data?: ShareData) => !!data?.files?.every((file) => file.name.endsWith(".txt"));
    Object.assign(Navigator.prototype, {
      canShare: plain,
      share: async (data: ShareData) => void shared.push({ name: data.files![0].name, text: await data.files![0].text() }),
    });
  });
  await real(page);
  const { file } = await seal(page);
  await press(page, "Deel het bestand");
  await expect.poll(() => page.evaluate(() => (globalThis as any).shared)).toEqual([{ name: `${file.name}.txt`, text: file.bytes.toString() }]);
});

test("a file that is too large for QR codes says so, and why", async ({ page }) => {
  await arrive(page, "#/nieuw");
  await page.locator("#titel").fill(TITLE);
  await page.locator("#maak-dossier").click();
  await made(page);
  await open(page, "Kandidaten");
  const noise = Array.from({ length: 400 }, (_, at) => `Kandidaat ${at} ${Math.random().toString(36).slice(2)} ${Math.random().toString(36).slice(2)};`);
  await page.locator("#geplakt").fill(`Naam;Contact\n${noise.join("\n")}`);
  await press(page, "Bekijk de lijst");
  await page.locator("#neem-over").click();
  await saved(page);
  await open(page, "Bestand");
  await seal(page);
  await press(page, "Toon als beelden");
  await expect(dialog(page)).toContainText(/te groot om als beelden te tonen: het zou \d+ beelden vragen/);
});

test("every dialog and the sheet with the key hold against look.ts", async ({ page, browser, baseURL }) => {
  await real(page);
  await page.locator("#bewaar-bestand").click();
  await look(page, "asking a passphrase");
  await press(page, "Verzegel en bewaar");
  await page.getByText("Zonder wachtzin", { exact: true }).click();
  await look(page, "asking a passphrase, an error and the way without");
  await press(page, "Annuleer");
  const { file } = await seal(page);
  await look(page, "saved, with the recovery key");
  const other = await elsewhere(browser, baseURL);
  await take(other, file);
  await press(other, "Open het bestand");
  await look(other, "opening, an error");
  await press(other, "Gebruik de herstelsleutel");
  await look(other, "opening with the recovery key");
  await press(other, "Gebruik de wachtzin");
  await other.getByLabel("Wachtzin", { exact: true }).fill(PHRASE);
  await press(other, "Open het bestand");
  await other.getByLabel("Typ de controletekens van het andere scherm over").fill("?");
  await look(other, "comparing, a difference");
  await press(other, "Annuleer");
  await press(other, "Lees beelden met de camera");
  await expect(dialog(other).getByText("Dit toestel heeft geen camera")).toBeVisible();
  await look(other, "reading frames without a camera");
  await other.context().close();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await press(page, "Toon als beelden");
  await expect(page.locator(".frame-row__code")).toBeVisible();
  await look(page, "showing frames");
});
