// The colours of style/tokens.css per scheme, by the name of their token, and what must be readable on what.
import { readFileSync } from "node:fs";

const colours = (css, host) =>
  Object.fromEntries([...css.matchAll(new RegExp(`--[a-z0-9-]+: var\\(${host}([a-z0-9-]+), (#[0-9a-f]{6})\\)`, "g"))].map(([, name, hex]) => [name, hex]));

/** What the frame on a host's page holds the host's colours against. */
export function ownLook() {
  const [light, dark] = readFileSync("style/tokens.css", "utf8").split("@media screen and (prefers-color-scheme: dark)");
  return {
    tokens: { light: colours(light, "--sw-"), dark: colours(dark, "--sw-dark-") },
    pairs: JSON.parse(readFileSync("style/contrast.json", "utf8")),
  };
}
