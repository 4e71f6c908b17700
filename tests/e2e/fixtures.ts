// What every journey stands on: a server of its own under a sub-path, and a guard that fails the journey on any
// error in the console, breach of the content security policy or request to another origin.
import { createHash } from "node:crypto";
import { type Browser, type BrowserContext, type BrowserContextOptions, expect, test as base } from "@playwright/test";
import { startSite } from "../../scripts/site.mjs";

type Reply = { status: number; headers: Record<string, string>; body: Buffer | string };
type Change = (reply: Reply, path: string) => Reply;

type Report = { "document-uri": string; "effective-directive"?: string; "violated-directive"?: string; "blocked-uri": string };

/** The same reply, with the policies of it told where to report: the only ear inside a worker. */
function reporting(reply: Reply, base: string): Reply {
  const told = Object.entries(reply.headers).map(([name, value]) =>
    [name, /^content-security-policy/.test(name) ? `${value}; report-uri ${base}geweigerd` : value]);
  return { ...reply, headers: Object.fromEntries(told) };
}

/** The server of one journey. */
export class Site {
  url = "";
  stop: () => Promise<void> = async () => {};
  private changes: Change[] = [];
  /** Told of everything that a policy of this site refused, in a document or a worker, or would have refused. */
  refused: (report: Report) => void = () => {};

  /** Serves every file whose path fits `pattern` with other bytes than those of dist/. */
  alter(pattern: RegExp, bytes: (body: Buffer) => Buffer) {
    this.answer(pattern, (reply) => ({ ...reply, body: bytes(Buffer.from(reply.body)) }));
  }

  /** Answers every path that fits `pattern` in another way. */
  answer(pattern: RegExp, other: (reply: Reply) => Reply) {
    let hits = 0;
    this.changes.push((reply, path) => (pattern.test(path) ? ((hits += 1), other(reply)) : reply));
    return { hits: () => hits };
  }

  /** Serves dist/ unchanged again. */
  restore() {
    this.changes = [];
  }

  static async start(base: string, folder = "dist"): Promise<Site> {
    const site = new Site();
    const change: Change = (reply, path) => reporting(site.changes.reduce((so_far, one) => one(so_far, path), reply), base);
    return Object.assign(site, await startSite({ folder, base, port: 0, change, refused: (report: Report) => site.refused(report) }));
  }
}

/**
 * What Firefox says of a file that it was still waiting for when its page was left: the integrity is compared with the nothing that
 * came, or the service worker could not hand over its answer any more. Where that happens to a page that stays, it does not
 * start, and journeys see that.
 */
const leftBeforeItCame = [
  `The computed hash is “${createHash("sha384").digest("base64")}”`,
  "A ServiceWorker intercepted the request and encountered an unexpected error",
];

/** What went wrong in the browser, unless the journey said beforehand that it would. */
export class Guard {
  readonly faults: string[] = [];
  /** What fitted an expectation. */
  readonly foreseen: string[] = [];
  private expected: RegExp[] = [];

  /** This journey provokes faults that fit `pattern`. */
  expect(pattern: RegExp) {
    this.expected.push(pattern);
  }

  note(fault: string) {
    (this.expected.some((pattern) => pattern.test(fault)) ? this.foreseen : this.faults).push(fault);
  }

  private heard(fault: string) {
    if (!leftBeforeItCame.some((words) => fault.includes(words))) this.note(fault);
  }

  /** Watches a context and every page and worker in it. */
  async watch(context: BrowserContext, own: string) {
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) =>
        console.error(`CSP: ${event.effectiveDirective} refused ${event.blockedURI || "inline"}`),
      );
    });
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== new URL(own).origin) this.note(`foreign request: ${url}`);
    });
    context.on("console", (message) => {
      if (message.type() === "error") this.heard(`console: ${message.text()}`);
    });
    context.on("weberror", (error) => this.heard(`error: ${error.error().message}`));
  }
}

/** Whoever works in this context chose to go without a lock, unless they choose again. */
const withoutLock = (context: BrowserContext, own: string) =>
  context.addInitScript((ours) => {
    const choice = "selectiewijzer-slot";
    if (self.origin === ours && localStorage.getItem(choice) === null) localStorage.setItem(choice, "zonder");
  }, new URL(own).origin);

export const test = base.extend<{ site: Site; guard: Guard; answered: boolean }>({
  /** Whether somebody chose to go without a lock on this device, so that no journey about something else is asked. */
  answered: [true, { option: true }],
  site: async ({}, use) => {
    const site = await Site.start("/gemeente/vacatures/");
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.url),
  guard: [
    async ({ context, site, answered }, use) => {
      if (answered) await withoutLock(context, site.url);
      const guard = new Guard();
      site.refused = (report) =>
        guard.note(`CSP report: ${report["effective-directive"] ?? report["violated-directive"]} refused ${report["blocked-uri"]} in ${report["document-uri"]}`);
      await guard.watch(context, site.url);
      await use(guard);
      expect(guard.faults, "nothing in the console, no breach of the policy, no foreign request").toEqual([]);
    },
    { auto: true },
  ],
});

/** Another device of somebody who goes without a lock: nothing is shared with the first one. */
export const device = async (browser: Browser, own: string, options: BrowserContextOptions = {}) => {
  const context = await browser.newContext({ baseURL: own, locale: "nl-BE", timezoneId: "Europe/Brussels", ...options });
  await withoutLock(context, own);
  return context;
};

export { expect };
