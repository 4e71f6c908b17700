// The page "In het magazine": fills in the address, draws the code, and hands it out as a file.
import { copyOnPress } from "../copy.js";
import { drawing, leastWidth, legible, picture, squares, webAddress } from "./code.js";

const home = new URL("../", document.baseURI).href;
const vacancy = document.getElementById("magazine-vacature");
const address = document.getElementById("magazine-adres");
const said = document.getElementById("qr-gezegd");
const place = document.getElementById("qr-beeld");
const buttons = document.getElementById("qr-bewaren");
const width = () => Number(document.querySelector('input[name="magazine-breedte"]:checked').value);
let code;

/** What can be said of the code before it is printed. */
function remark() {
  if (code === undefined) return "Dit is geen volledig webadres. Begin met https:// en neem het hele adres over.";
  const side = `${code.length - 8} bij ${code.length - 8} vakjes`;
  if (legible(code, width())) return `${side}. Een kwart mag beschadigd zijn en de code leest nog.`;
  return `${side}: te fijn voor ${width()} mm. Kies minstens ${leastWidth(code)} mm breed, of neem een korter adres.`;
}

function show() {
  const whole = webAddress(address.value.trim());
  try {
    code = whole && squares(whole);
  } catch {
    code = undefined; // Longer than any code holds.
  }
  for (const one of document.querySelectorAll("[data-tekst]")) {
    one.hidden = one.dataset.tekst !== vacancy.value;
    one.querySelector("[data-adres]").textContent = whole ?? "";
  }
  buttons.hidden = code === undefined;
  said.textContent = remark();
  if (code === undefined) return place.replaceChildren();
  const figure = drawing(code, width());
  figure.setAttribute("role", "img");
  figure.setAttribute("aria-label", `QR-code naar ${whole}`);
  place.replaceChildren(figure);
}

/** The vacancy's own address on this site. */
function own() {
  address.value = `${home}vacature/${vacancy.value}/`;
  show();
}

function save(blob, extension) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: `qr-${vacancy.value}-${width()}mm.${extension}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

document.getElementById("qr-svg").addEventListener("click", () => {
  const text = new XMLSerializer().serializeToString(drawing(code, width()));
  save(new Blob([text], { type: "image/svg+xml" }), "svg");
});
document.getElementById("qr-png").addEventListener("click", async () => save(await picture(code, width()), "png"));
document.querySelector('input[name="magazine-breedte"][value="25"]').checked = true;
vacancy.addEventListener("change", own);
address.addEventListener("input", show);
for (const one of document.querySelectorAll('input[name="magazine-breedte"]')) one.addEventListener("change", show);
copyOnPress();
own();
document.documentElement.dataset.gestart = "magazine";
