// The verbs of the committee. `keyboard` does everything without a pointer; `practice`, `open` and `write` are the quick
// way into a dossier for journeys about something else.
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** The committee's part, once wasm took over. */
export const arrive = async (page: Page, place = "") => {
  await page.goto(`commissie/${place}`);
  await expect(page.locator("html[data-gestart]")).toHaveCount(1);
};

/** Closes a tab as a person does: the browser tells the page before it takes it away. */
export const closed = async (page: Page) => {
  const gone = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await gone;
};

/** All that works without network lies on this device. */
export const whole = (page: Page) =>
  page.waitForFunction(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<string[]>((done) => (port1.onmessage = ({ data }) => done(data)));
    active!.postMessage("bewaard?", [port2]);
    const [kept, of] = await answer;
    return kept === of;
  });

/** The ways to the rooms of a dossier. */
export const rooms = (page: Page) => page.getByRole("navigation", { name: "Onderdelen van het dossier" });
/** That everything lies on this device. */
export const saved = (page: Page) => expect(page.locator(".saved-state")).toContainText("Bewaard op dit toestel");
/** The row of a candidate in any table. */
export const row = (page: Page, number: number) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${number}\\b`) }) });

/** What stands on the screen, by the words on it. */
export const screen = (page: Page) => ({
  button: (name: string, within: Page | Locator = page) => within.getByRole("button", { name, exact: true }),
  link: (name: string) => page.getByRole("link", { name, exact: true }),
  region: (name: string) => page.getByRole("region", { name, exact: true }),
  field: (within: Page | Locator, label: string) => within.getByLabel(label, { exact: true }),
  heading: page.getByRole("heading", { level: 1 }),
  dialog: page.getByRole("dialog"),
  told: page.locator(".committee-told"),
  row: (number: number) => row(page, number),
});

/** A practice dossier: six invented candidates 101–106, a committee of three, split 30/30. */
export const practice = async (page: Page) => {
  await arrive(page, "#/nieuw");
  await page.getByRole("button", { name: "Maak oefendossier" }).click();
  await expect(rooms(page)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vooraf beslist");
};

/** Goes to a room of the open dossier. */
export const open = async (page: Page, room: string) => {
  await rooms(page).getByRole("link", { name: room, exact: true }).click();
  await expect(page).toHaveTitle(new RegExp(`^(Oefening – )?${room} – `));
};

/** Goes to the sheet of a candidate. */
export const visit = async (page: Page, number: number) => {
  await open(page, "Per kandidaat");
  await page.getByRole("navigation", { name: "Kandidaten" }).getByRole("link", { name: `${number}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Kandidaat ${number}`);
};

/** Writes points in the grid, a row of texts per candidate from the first one on; an empty text leaves its cell alone. */
export const write = async (page: Page, table: string[][]) => {
  await open(page, "Punten");
  for (const [row, texts] of table.entries()) {
    for (const [column, text] of texts.entries()) {
      if (text === "") continue;
      await page.locator(`#raster-${row}-${column}`).focus();
      await page.locator(`input#raster-${row}-${column}`).fill(text);
      await page.keyboard.press("Enter");
    }
  }
};

/** Writes an observation on every criterion of each of these candidates, so that the oral test can close. */
export const observe = async (page: Page, numbers = [101, 102, 103, 104, 105, 106]) => {
  await rooms(page).getByRole("link", { name: "Mondelinge proef", exact: true }).click();
  for (const number of numbers) {
    await page.getByRole("navigation", { name: "Kandidaten" }).getByRole("link", { name: `${number}` }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Kandidaat ${number}`);
    const words = page.getByLabel("Observatie", { exact: true });
    const count = await words.count();
    for (let at = 0; at < count; at += 1) await words.nth(at).fill(`Antwoordt helder op vraag ${at + 1}.`);
    await words.last().blur();
    await expect(page.getByText(`${count} van ${count} ingevuld`)).toBeVisible();
  }
};

/** Records that a member does not judge on a part: for all candidates, or for those with these numbers and why. */
export const recuse = async (page: Page, member: string, part: string, numbers: string, reason: string) => {
  await open(page, "Commissie");
  const recusals = page.getByRole("region", { name: "Wie zich onthoudt" });
  await recusals.getByRole("button", { name: "Leg vast dat iemand zich onthoudt" }).click();
  await recusals.getByLabel("Wie onthoudt zich").selectOption(member);
  await recusals.getByRole("checkbox", { name: part }).check();
  if (numbers !== "") {
    await recusals.getByRole("radio", { name: /^voor één kandidaat/ }).check();
    await recusals.getByLabel("Nummer van de kandidaat").fill(numbers);
  }
  await recusals.getByRole("textbox", { name: "Reden" }).fill(reason);
  await recusals.getByRole("button", { name: "Leg de onthouding vast" }).click();
  await expect(recusals.getByRole("listitem").filter({ hasText: `${member} onthoudt zich op ${part}` }).first()).toBeVisible();
};

/** How often Tab is to be pressed to come to `target`, as the page looks now; below nought: Shift+Tab. */
const stops = (target: Locator) =>
  target.evaluate((element) => {
    const at = document.activeElement ?? document.body;
    if (at === element) return 0;
    const before = (one: Element, other: Element) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
    const back = before(element, at);
    const [from, to] = back ? [element, at] : [at, element];
    const another = (one: Element) =>
      one instanceof HTMLInputElement && one.type === "radio" && !one.checked && document.querySelector(`input[name="${one.name}"]:checked`);
    const between = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]")].filter(
      (one) => before(from, one) && before(one, to) && one.tabIndex >= 0 && !one.matches(":disabled") && one.checkVisibility() && !another(one),
    );
    return back ? -between.length - 1 : between.length + 1;
  });

/** Everything with the keyboard alone. Each verb walks to its target first, and fails where the keyboard was lost. */
export const keyboard = (page: Page) => {
  const keys = page.keyboard;
  const held = () => page.evaluate(() => document.activeElement !== document.body);
  let begun = false;

  /** Walks with Tab and Shift+Tab until the keyboard is on `target`. */
  const reach = async (target: Locator) => {
    await expect(target).toBeVisible();
    if (begun) await expect.poll(held, `the keyboard is somewhere before it goes to ${target}`).toBe(true);
    begun = true;
    // A group of answers is one stop, and what appears on the way is one more: the way is counted again from where it led.
    for (let counts = 0; counts < 6; counts += 1) {
      const way = await stops(target);
      if (way === 0) return;
      for (let at = 0; at < Math.abs(way); at += 1) await keys.press(way > 0 ? "Tab" : "Shift+Tab");
    }
    throw new Error(`Tab does not reach ${target}`);
  };
  /** Presses a button or follows a link. */
  const press = async (target: Locator) => {
    await reach(target);
    await keys.press("Enter");
  };
  /** Ticks a box. */
  const tick = async (target: Locator) => {
    await reach(target);
    await keys.press("Space");
    await expect(target).toBeChecked();
  };
  /** Types a text in a field, over what stood there; an empty text clears it. */
  const type = async (target: Locator, text: string) => {
    await reach(target);
    await keys.press("Control+A");
    await keys.press("Delete");
    await keys.type(text);
  };
  /** Puts a text in a field at once, as pasting does. */
  const paste = async (target: Locator, text: string) => {
    await reach(target);
    await keys.insertText(text);
  };
  /** Chooses from a list by typing the beginning of the answer. */
  const choose = async (target: Locator, answer: string) => {
    await reach(target);
    await keys.type(answer);
    await expect(target.locator("option:checked")).toHaveText(answer);
  };
  /** Answers a question with arrow keys, past the answers in between. */
  const answer = async (question: Locator, words: string | RegExp) => {
    const radios = question.getByRole("radio");
    await reach(question.getByRole("radio", { checked: true }));
    const wanted = question.getByRole("radio", { name: words, exact: true });
    for (let turns = await radios.count(); turns > 0 && !(await wanted.isChecked()); turns -= 1) {
      await keys.press((await stops(wanted)) > 0 ? "ArrowDown" : "ArrowUp");
    }
    await expect(wanted).toBeChecked();
  };
  /** Goes to a room of the open dossier; the keyboard is then at its heading. */
  const room = async (name: string) => {
    await press(rooms(page).getByRole("link", { name, exact: true }));
    await expect(page).toHaveTitle(new RegExp(`^(Oefening – )?${name} – `));
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  };
  return { reach, press, tick, type, paste, choose, answer, room };
};

/** The screen and the keyboard before it. */
export type Desk = { page: Page } & ReturnType<typeof screen> & ReturnType<typeof keyboard>;
