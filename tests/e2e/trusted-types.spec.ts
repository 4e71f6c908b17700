// Trusted Types: what the program asks passes, anything else is refused and reported, in documents and in workers.
import type { Page } from "@playwright/test";
import { clean, ours } from "../../public/trusted_types.js";
import { expect, test } from "./fixtures.ts";

test.use({ serviceWorkers: "allow" });

const PLACES = ["", "commissie/", "insluiten/", "privacy/", "insluiten/projectmedewerker-samenleven-en-integratie/rekenhulp/", "vacature/projectmedewerker-samenleven-en-integratie/zelfcheck/"];
const REFUSED = /require-trusted-types-for|trusted-types|Trusted ?(Type|Script|HTML)|TrustedScriptURL/i;

/** What became of each of these in the page: "let through", or the name of the error. */
const tried = (page: Page) =>
  page.evaluate(() => {
    const outcome = (act: () => unknown) => {
      try {
        act();
        return "let through";
      } catch (error) {
        return (error as Error).name;
      }
    };
    const loose = document.createElement("div");
    return [
      outcome(() => (loose.innerHTML = "<img src=x onerror=alert(1)>")),
      outcome(() => (loose.innerHTML = "<svg><script>alert(1)</script></svg>")),
      outcome(() => (document.createElement("script").text = "alert(1)")),
      outcome(() => (document.createElement("script").src = "https://elders.example/x.js")),
      outcome(() => new Worker("https://elders.example/x.js")),
      outcome(() => (document.createElement("iframe").srcdoc = "<script>alert(1)</script>")),
    ];
  });

for (const place of PLACES) {
  test(`“${place}” refuses markup, scripts and workers that are not ours, and reports it`, async ({ page, guard }) => {
    guard.expect(REFUSED);
    await page.goto(place);
    if (place !== "privacy/") await expect(page.locator("html[data-gestart]")).toHaveCount(1);
    expect(await tried(page)).toEqual(Array(6).fill("TypeError"));
    // Heard twice: by the page, and by the server that browsers report to.
    for (const way of ["console: CSP: ", "CSP report: "])
      await expect.poll(() => guard.foreseen.filter((fault) => fault.startsWith(way)).length, way).toBeGreaterThanOrEqual(6);
  });
}

test("a worker makes no worker of an address, and reports who tries", async ({ page, site, guard }) => {
  guard.expect(REFUSED);
  const body = `try { new Worker("https://elders.example/x.js"); postMessage("let through"); } catch (error) { postMessage(error.name); }`;
  site.answer(/^engine-[^/]*\/onveilig\.js$/, ({ headers }) => ({ status: 200, headers: { ...headers, "content-type": "text/javascript" }, body }));
  await page.goto("commissie/");
  await expect(page.locator("html[data-gestart]")).toHaveCount(1);
  const said = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const loader = document.querySelector<HTMLMetaElement>('meta[name="engine"]')!.content;
        const worker = new Worker(new URL(loader.replace(/loader\.js$/, "onveilig.js"), document.baseURI), { type: "module" });
        worker.addEventListener("message", ({ data }) => done(data));
      }),
  );
  expect(said).toBe("TypeError");
  await expect.poll(() => guard.foreseen.filter((fault) => fault.startsWith("CSP report: "))).not.toEqual([]);
});

test.describe("the policy", () => {
  test("lets through markup that can carry no script", () => {
    for (const markup of [
      "", "tekst", "<p>tekst</p>", '<div class="a b"><!----><!><span hidden>1 > 0</span></div>', "<p>&lt;img onerror=x&gt; javascript: onclick=1</p>",
      '<a href="#deel">x</a>', '<a href="../b/?a=b:c">x</a>', '<a href="https://www.vlaanderen.be">x</a>', '<svg viewBox="0 0 1 1"><path d="M0 0h1"/></svg>',
      '<input type="text" disabled>', '<h2 id="a:b">on = javascript:</h2>', "<br/>", "<p title='a'>x</p >",
    ]) expect(clean(markup), markup).toBe(true);
  });

  test("refuses markup that can", () => {
    for (const markup of [
      "<script>1</script>", "<SCRIPT src=x>", "<img src=x onerror=1>", '<p ONclick="1">', "<p/onclick=1>", "<p\tonclick\n=1>", '<a href="javascript:1">',
      '<a href=" javascript:1">', '<a href="java\nscript:1">', '<a href="&#106;avascript:1">', '<a href="javascript&colon;1">', '<a href="data:text/html,1">',
      '<iframe srcdoc="1">', "<style>*{}</style>", '<svg><a xlink:href="javascript:1">', '<svg><set attributeName="href" to="x">', "<!-- <b> -->", "<", "< p>",
      '<p title="<b>">', "<p title=\"a'>", '<noscript><p title="</noscript><img src=x onerror=1>">', "<![CDATA[<b>]]>", "<?xml?>", "<base href=x>", '<p a="1"onclick="2">',
      '<meta http-equiv="refresh">', '<button formaction="javascript:1">', "<math><style><img onerror=1></style>", "<p><b", '<object data="x">', "<embed src=x>",
    ]) expect(clean(markup), markup).toBe(false);
  });

  test("knows the folder of the site", () => {
    const home = "https://gemeente.example/vacatures/";
    expect(ours("https://gemeente.example/vacatures/sw.js", home)).toBe("https://gemeente.example/vacatures/sw.js");
    expect(ours("engine-1/loader.js", home)).toBe("https://gemeente.example/vacatures/engine-1/loader.js");
    for (const address of [
      "https://elders.example/vacatures/sw.js", "https://gemeente.example/sw.js", "../sw.js", "data:text/javascript,1", "blob:https://gemeente.example/vacatures/1",
      "javascript:1", "//elders.example/x", "https://gemeente.example/vacatures/../x.js", "https://gemeente.example/vacatures/%2e%2e/x.js",
    ]) expect(ours(address, home), address).toBeNull();
  });
});
