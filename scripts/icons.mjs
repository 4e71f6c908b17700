// Draws the icons of the home screen from public/icons/icoon.svg: square for a device that cuts its own shape, round elsewhere.
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";

const svg = await readFile("public/icons/icoon.svg", "utf8");
const square = svg.replace(/ rx="96"/, "");
// A device may cut off a tenth on every side of a maskable icon.
const inside = square.replace(/<rect width[^>]*>/, (ground) => `${ground}<g transform="translate(51 51) scale(.8)">`).replace("</svg>", "</g></svg>");
const ICONS = { "icoon-192.png": [svg, 192], "icoon-512.png": [svg, 512], "icoon-vullend-512.png": [inside, 512], "icoon-apple-180.png": [square, 180] };

const args = process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
for (const [name, [drawing, side]] of Object.entries(ICONS)) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${side}px}</style>${drawing}`);
  await writeFile(`public/icons/${name}`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
