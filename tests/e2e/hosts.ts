// Pages of municipalities on another site than ours: a plain one, one with a strict policy and a dark one, with three elements each.
import { type Frame, type Page, expect } from "@playwright/test";
import { startSite } from "../../scripts/site.mjs";
import { type Guard, type Site, test as base } from "./fixtures.ts";

export const VACANCY = "projectmedewerker-samenleven-en-integratie";
export const HOSTS = ["plain", "strict", "dark"] as const;
export const VIEWS = ["rekenhulp", "vacature", "zelfcheck"] as const;
export type View = (typeof VIEWS)[number];

/** What the page "Insluiten" tells a host with a strict policy to add, and nothing more. */
const strict = (site: string) =>
  `default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; ` +
  `script-src ${site}selectie-wijzer.js; frame-src ${site}insluiten/`;

/** The hosts' server; `put` adds a page of their own to it. */
type Hosts = { url: string; near: string; put: (path: string, html: string) => void };

async function startHosts(site: Site, guard: Guard): Promise<Hosts & { stop: () => Promise<void> }> {
  const added = new Map<string, string>();
  const change = (reply: { status: number; headers: Record<string, string>; body: Buffer | string }, path: string) => {
    const own = added.get(path);
    if (own !== undefined) return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: own };
    const body = path.endsWith(".html") ? reply.body.toString().replaceAll("@site@", site.url) : reply.body;
    const policy = path === "strict.html" ? { "content-security-policy": strict(site.url) } : {};
    return { ...reply, headers: { ...reply.headers, ...policy }, body };
  };
  const hosts = await startSite({ folder: "tests/e2e/hosts", port: 0, change });
  // Another name of the same machine: to a browser it is another site. Under its own name it is only another origin.
  const url = hosts.url.replace("127.0.0.1", "localhost");
  guard.expect(new RegExp(`^foreign request: (${url}|${hosts.url})`));
  return { url, near: hosts.url, put: (path, html) => added.set(path, html), stop: hosts.stop };
}

export const test = base.extend<{ hosts: Hosts }>({
  // Nobody is asked about a lock where nothing is kept; and some of these frames may keep nothing at all.
  answered: [false, { option: true }],
  hosts: async ({ site, guard }, use) => {
    const { stop, ...hosts } = await startHosts(site, guard);
    await use(hosts);
    await stop();
  },
});

/** The element with this view. */
export const element = (page: Page, view: View) => page.locator(`selectie-wijzer[weergave="${view}"]`);
/** The frame that it made. */
export const iframe = (page: Page, view: View) => element(page, view).locator("iframe");

/** The inside of a frame, once its element sized it and its program runs. */
export async function inside(page: Page, view: View): Promise<Frame> {
  const frame = iframe(page, view);
  // It is loaded when it comes near; by hand, because in Firefox the harness goes on scrolling to it.
  await frame.evaluate((one) => one.parentElement!.className === "klaar" || one.scrollIntoView());
  await expect(element(page, view).locator("div.klaar")).toBeAttached();
  const content = (await (await frame.elementHandle())!.contentFrame())!;
  await expect(content.locator("html[data-gestart]")).toHaveCount(1);
  return content;
}

/** How high the frame is, and how high what is in it. */
export async function heights(page: Page, view: View) {
  const content = await inside(page, view);
  const outer = await iframe(page, view).evaluate((frame) => frame.clientHeight);
  const inner = await content.evaluate(() => {
    const root = document.documentElement;
    return { high: Math.ceil(root.getBoundingClientRect().height), bar: innerWidth - root.clientWidth, wide: root.scrollWidth - root.clientWidth };
  });
  return { outer, ...inner };
}

/**
 * Waits until the frame is exactly as high as what is in it, without a bar to scroll in any direction. Where it is not, it is brought
 * into sight, as a reader does: a browser lays out a frame of another site again only when it comes near.
 */
export const fits = (page: Page, view: View) =>
  expect
    .poll(async () => {
      const { outer, high, bar, wide } = await heights(page, view);
      if (outer !== high) await iframe(page, view).evaluate((frame) => frame.scrollIntoView());
      return { off: outer - high, bar, wide, flat: high < 200 };
    })
    .toEqual({ off: 0, bar: 0, wide: 0, flat: false });

export { expect };
