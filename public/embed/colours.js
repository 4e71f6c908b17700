// Colours as a host may write them, and how well one reads on another (WCAG 2.2).

const HEX = /^#(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))$/i;
const RGB = /^rgb\(\s*(\d{1,3})(?:\s*,\s*(\d{1,3})\s*,\s*|\s+(\d{1,3})\s+)(\d{1,3})\s*\)$/i;

/** `#05c`, `#0055cc`, `rgb(0, 85, 204)` and `rgb(0 85 204)` as `#0055cc`; anything else is `undefined`. */
export function readColour(text) {
  const hex = HEX.exec(text);
  if (hex) return `#${hex.slice(1).filter(Boolean).map((figure) => figure.padStart(2, figure)).join("")}`.toLowerCase();
  const parts = RGB.exec(text)?.slice(1).filter((part) => part !== undefined).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function light(colour) {
  const channel = (at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) + 0.05;
}

/** The contrast of two colours like `#0055cc`: from 1 to 21. */
export function contrast(one, other) {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return high / low;
}
