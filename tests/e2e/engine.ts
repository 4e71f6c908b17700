// The engine under watch: its own unchanged files, begun one module later, so that a journey can see and disturb
// what it asks of the browser. Between the two runs a channel; what page and engine say is written down in order.
// It must come from the server each time it starts: a journey with it allows no service worker.
import type { Page } from "@playwright/test";
import type { Site } from "./fixtures.ts";
import { expect } from "./fixtures.ts";

/** What the browser does to the engine. */
export type Trouble = {
  /** Storage does not open: refused at once, or after a try. */
  open?: "refused" | "failed";
  /** There is no room: said at once, or when the transaction should end, as browsers do. */
  full?: "at once" | "at the end";
  /** The engine dies at its next write. */
  fatal?: boolean;
  /** The engine dies over its next write, at this moment of it, and says so to the journey. */
  dies?: Moment;
};

/** The moments of a write. */
export type Moment = "before anything is written" | "while it writes" | "when it wrote" | "when all of it lies on the disk";

/** A transaction that the engine asked for. */
export type Asked = { mode: string; durability: string };

/** Runs in the worker before the first line of the engine. */
function watch(first: Trouble) {
  const line = new BroadcastChannel("journey");
  let trouble = first;
  const opened: IDBDatabase[] = [];
  const asked: Asked[] = [];
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...from) {
    if (trouble.open === "refused") throw new DOMException("storage is off", "SecurityError");
    const request = trouble.open === "failed" ? open.call(this, "elsewhere", 1) : open.apply(this, from);
    if (trouble.open) request.addEventListener("upgradeneeded", (event) => (event.stopImmediatePropagation(), request.transaction!.abort()));
    request.addEventListener("success", () => opened.push(request.result));
    return request;
  };
  const die = (moment: Moment) => {
    if (trouble.dies !== moment) return;
    line.postMessage(["died"]);
    self.close();
  };
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...from) {
    const made = transaction.apply(this, from);
    asked.push({ mode: made.mode, durability: made.durability });
    if (made.mode === "readwrite") {
      made.addEventListener("complete", () => die("when all of it lies on the disk"));
      if (trouble.dies === "before anything is written") made.abort();
      die("before anything is written");
    }
    return made;
  };
  for (const way of ["add", "put"] as const) {
    const write = IDBObjectStore.prototype[way];
    IDBObjectStore.prototype[way] = function (...from) {
      const room = () => new DOMException("no room", "QuotaExceededError");
      if (trouble.full === "at once") throw room();
      if (trouble.fatal) self.close();
      const request = write.apply(this, from);
      die("while it writes");
      request.addEventListener("success", () => die("when it wrote"));
      if (trouble.full) {
        Object.defineProperty(this.transaction, "error", { configurable: true, get: room });
        request.addEventListener("success", () => request.transaction?.abort());
      }
      return request;
    };
  }
  const acts: Record<string, (given: Trouble) => unknown> = {
    trouble: (given) => (trouble = given),
    die: () => self.close(),
    fail: () => setTimeout(() => { throw new Error("the engine fell over"); }),
    shut: () => opened.forEach((one) => one.close()),
    lose: () => opened.forEach((one) => (one.close(), one.dispatchEvent(new Event("close")))),
    asked: () => asked,
  };
  line.addEventListener("message", ({ data: [act, given] }) => {
    if (act in acts) line.postMessage(["done", JSON.stringify(acts[act](given) ?? null)]);
  });
}

/** Runs in the page: starts the engine under watch, and writes down what is said and shown. */
function listen() {
  const journal: string[] = ((globalThis as any).journal = []);
  let held: (() => void)[] | undefined;
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(String(url).replace(/loader\.js$/, "watched.js"), options);
      journal.push("starts");
      this.addEventListener("message", ({ data }) => journal.push(`said ${data}`));
    }
    override postMessage(data: unknown) {
      journal.push(`asked ${data}`);
      if (held) held.push(() => super.postMessage(data));
      else super.postMessage(data);
    }
  };
  new BroadcastChannel("journey").addEventListener("message", ({ data: [word] }) => word === "died" && journal.push("died"));
  (globalThis as any).hold = (hold: boolean) => {
    const late = held ?? [];
    held = hold ? [] : undefined;
    late.forEach((say) => say());
  };
  window.addEventListener("keydown", ({ key }) => key === "Enter" && journal.push("entered"), true);
  let shown = "";
  new MutationObserver(() => {
    const words = document.querySelector(".saved-state")?.textContent?.trim() ?? "";
    if (words !== shown) journal.push(`shown ${(shown = words)}`);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** The engine of a page. */
export class Engine {
  constructor(private page: Page, private site: Site) {}

  /** Puts the engine of this page under watch, from its first line on. */
  async watch(first: Trouble = {}) {
    const module = (body: string) => ({ headers }: { headers: Record<string, string> }) =>
      ({ status: 200, headers: { ...headers, "content-type": "text/javascript" }, body });
    this.site.answer(/^engine-[^/]*\/watched\.js$/, module('import "./watch.js";\nimport "./loader.js";\n'));
    this.site.answer(/^engine-[^/]*\/watch\.js$/, module(`(${watch})(${JSON.stringify(first)});\n`));
    await this.page.addInitScript(listen);
    return this;
  }

  private act<T>(act: string, given?: Trouble, answers = true): Promise<T> {
    return this.page.evaluate(
      ([act, given, answers]) =>
        new Promise<any>((done) => {
          const line = new BroadcastChannel("journey");
          line.addEventListener("message", ({ data: [word, text] }) => word === "done" && (line.close(), done(JSON.parse(text))));
          line.postMessage([act, given]);
          if (!answers) done(undefined);
        }),
      [act, given, answers] as const,
    );
  }

  /** From now on the browser does this to the engine; nothing, when nothing is given. */
  trouble = (given: Trouble = {}) => this.act<void>("trouble", given);
  /** The engine ends without a word. */
  die = () => this.act<void>("die", undefined, false);
  /** The engine throws an error that nobody catches. */
  fail = () => this.act<void>("fail", undefined, false);
  /** The database is closed under the engine, without a word. */
  shut = () => this.act<void>("shut");
  /** The database is closed by the browser, which says so. */
  lose = () => this.act<void>("lose");
  /** From now on the engine hears nothing, or hears it all at last. */
  hold = (hold: boolean) => this.page.evaluate((hold) => (globalThis as any).hold(hold), hold);
  /** Every transaction that this engine asked for. */
  asked = () => this.act<Asked[]>("asked");

  /** What was said and shown, in order. */
  journal = () => this.page.evaluate(() => (globalThis as any).journal as string[]);
  /** Begins the journal anew. */
  forget = () => this.page.evaluate(() => void ((globalThis as any).journal.length = 0));
  /** How often the engine started since `forget`. */
  starts = async () => (await this.journal()).filter((line) => line === "starts").length;

  /** Nothing was ever shown as kept while a change that had been entered was not safe. */
  async honest() {
    const lines = (await this.journal()).map((line) => /^(\w+) ?(.*)$/s.exec(line)!.slice(1));
    const changes = lines.map(([word, text]) => (word === "asked" ? JSON.parse(text).change?.entry.number : undefined));
    const before = (changes.find(Boolean) ?? 1) - 1;
    let [entered, safe] = [before, before];
    const lies = lines.flatMap(([word, text], at) => {
      if (word === "entered") entered += 1;
      if (word === "said") safe = Math.max(safe, JSON.parse(text).safe?.through ?? 0);
      const made = Math.max(entered, ...changes.slice(0, at + 1).filter(Boolean));
      return word === "shown" && text.startsWith("Bewaard") && made > safe ? [`“${text}” while ${made} was made and ${safe} safe`] : [];
    });
    expect(lies).toEqual([]);
  }
}
