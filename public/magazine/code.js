// A QR code for print: which address it may hold, how fine its squares get, and its drawing.
import { encodeQR } from "qr";

/** Squares of white around the code, as ISO/IEC 18004 asks. */
const QUIET = 4;
/** A finer square than this, in millimetres, is lost on rough paper or by an older phone. */
const LEAST = 0.4;
const DOTS_PER_MM = 600 / 25.4;

/** An address of the web, whole, or nothing. */
export function webAddress(typed) {
  try {
    const url = new URL(typed);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The squares of the code of an address, dark or not, with the white edge; error correction Q restores a quarter of them. */
export const squares = (address) => encodeQR(address, "raw", { ecc: "quartile", border: QUIET });

/** Whether the squares are large enough when the code is so many millimetres wide. */
export const legible = (code, width) => width / code.length >= LEAST;

/** The least width, in whole millimetres, on which the code is large enough. */
export const leastWidth = (code) => Math.ceil(code.length * LEAST);

/** The dark squares as one path: a square is one unit. */
const path = (code) => code.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");

/** The drawing as an element, so many millimetres wide. */
export function drawing(code, width) {
  const make = (name, values) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
    return element;
  };
  const side = code.length;
  const svg = make("svg", { viewBox: `0 0 ${side} ${side}`, width: `${width}mm`, height: `${width}mm`, "shape-rendering": "crispEdges" });
  svg.append(make("rect", { width: side, height: side, fill: "#fff" }), make("path", { d: path(code), fill: "#000" }));
  return svg;
}

/** The picture as a PNG: whole dots for every square, 600 to the inch or a little more. */
export function picture(code, width) {
  const scale = Math.ceil((width * DOTS_PER_MM) / code.length);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = code.length * scale;
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = "#000";
  for (const [y, row] of code.entries()) for (const [x, dark] of row.entries()) if (dark) pen.fillRect(x * scale, y * scale, scale, scale);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
