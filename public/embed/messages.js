// What the element on a host's page and the frame inside it say to each other, and what each takes from the other.
// A message that is not exactly one of these is no message: reading gives `undefined` and never throws.

/** The number of this agreement; a message with another number is not read. */
export const PROTOCOL = 1;
/** Higher than any vacancy on the narrowest phone; a higher frame scrolls by itself. */
export const MOST_PIXELS = 250_000;
const LONGEST_STATE = 8_000;
const MOST_PROPERTIES = 64;
const LONGEST_VALUE = 200;

const pixels = (least) => (value) => Number.isInteger(value) && value >= least && value <= MOST_PIXELS;
/** The state of the calculator or the self-check as it stands behind `#`: nothing, or its name and `?…` in plain characters. */
const state = (value) =>
  typeof value === "string" && value.length <= LONGEST_STATE && /^(?:(?:rekenhulp|zelfcheck)(?:\?[!"$-~]*)?)?$/.test(value);
const plain = (value) => typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
/** Short texts under names of properties; which names and which texts count, look.js decides. */
const properties = (value) =>
  plain(value) &&
  Object.keys(value).length <= MOST_PROPERTIES &&
  Object.entries(value).every(([name, text]) => /^--sw-[a-z-]{1,40}$/.test(name) && typeof text === "string" && text.length <= LONGEST_VALUE);

const FROM_FRAME = {
  // The frame is there and wants to know how it must look.
  hallo: {},
  // How high everything in it is.
  hoogte: { px: pixels(1) },
  // What the reader filled in.
  stand: { fragment: state },
  // The reader followed a link to a place this far below the top of the frame.
  naar: { px: pixels(0) },
};
const FROM_ELEMENT = {
  // How the host wants it to look; also the answer to `hallo`.
  uiterlijk: { eigenschappen: properties },
};

function read(shapes, data) {
  if (!plain(data) || data.selectiewijzer !== PROTOCOL || typeof data.is !== "string" || !Object.hasOwn(shapes, data.is)) return undefined;
  const shape = shapes[data.is];
  const names = Object.keys(data).filter((name) => name !== "selectiewijzer" && name !== "is");
  const whole = names.length === Object.keys(shape).length && names.every((name) => Object.hasOwn(shape, name) && shape[name](data[name]));
  return whole ? data : undefined;
}

/** What the frame says, or `undefined`. */
export const readFromFrame = (data) => read(FROM_FRAME, data);
/** What the element says, or `undefined`. */
export const readFromElement = (data) => read(FROM_ELEMENT, data);
/** A message as it is sent. */
export const message = (is, more = {}) => ({ selectiewijzer: PROTOCOL, is, ...more });
