// The page "Insluiten": fills in the address of this site, shows the code of what was chosen, and gives the preview the same looks.
import { copyOnPress } from "../copy.js";
import { admitted } from "./look.js";

const own = { tokens: TOKENS, pairs: PAIRS };
const home = new URL("../", document.baseURI).href;
const preview = document.getElementById("voorbeeld");
const vacancy = document.getElementById("insluiten-vacature");
const style = document.getElementById("insluiten-stijl");
const fields = [...document.querySelectorAll("[data-eigenschap]")].map((box) => [box.dataset.eigenschap, box.querySelector("input")]);
const chosen = (name) => document.querySelector(`input[name="${name}"]:checked`).value;
const choose = (name, value) => {
  document.querySelector(`input[name="${name}"][value="${value}"]`).checked = true;
};

/** What the editor filled in, by property. */
function asked() {
  const scheme = chosen("insluiten-schema");
  const filled = fields.map(([name, field]) => [name, field.value.trim()]).filter(([, value]) => value !== "");
  return Object.fromEntries(scheme === "auto" ? filled : [["--sw-color-scheme", scheme], ...filled]);
}

function show() {
  const view = chosen("insluiten-weergave");
  for (const one of document.querySelectorAll("[data-keuze]")) one.hidden = one.dataset.keuze !== `${vacancy.value} ${view}`;
  preview.setAttribute("vacature", vacancy.value);
  preview.setAttribute("weergave", view);
  const look = asked();
  const { refused } = admitted(look, own);
  // A property that is refused does not go into the code either.
  const taken = Object.entries(look).filter(([name]) => !refused.some((sentence) => sentence.startsWith(`${name}:`)));
  style.hidden = taken.length === 0;
  document.getElementById("code-stijl").textContent = `selectie-wijzer {\n${taken.map(([name, value]) => `  ${name}: ${value};\n`).join("")}}`;
  for (const name of ["--sw-color-scheme", ...fields.map(([name]) => name)]) preview.style.removeProperty(name);
  for (const [name, value] of taken) preview.style.setProperty(name, value);
  const lines = refused.map((sentence) => Object.assign(document.createElement("p"), { textContent: sentence }));
  document.getElementById("insluiten-bezwaren").replaceChildren(...lines);
}

for (const code of document.querySelectorAll("[data-code]")) code.textContent = code.textContent.replaceAll("https://adres-van-deze-site/", home);
copyOnPress();
choose("insluiten-weergave", "rekenhulp");
choose("insluiten-schema", "auto");
for (const event of ["input", "change"]) document.querySelector("main").addEventListener(event, show);
show();
document.documentElement.dataset.gestart = "insluiten";
