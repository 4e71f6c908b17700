// Where a browser knows Trusted Types, the policy of the site lets markup and addresses of scripts through here alone.
// What is not let through is refused by the browser, which reports it. See docs/decisions/trusted-types.md.
const HOME = new URL("./", import.meta.url).href;

// Between two `<` everything is text, also to a browser; so markup is clean when each `<` begins a tag that is read here as a browser
// reads it: no `<` within, every value closed.
const TAG = /<\/?([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:=(?:"[^"<]*"|'[^'<]*'|[^\s"'<>=`]+))?)*)\s*\/?>|<!(?:----)?>/gi;
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g;
const NEVER_TAG = /^(?:script|style|i?frame|object|embed|base|link|meta|animate\w*|set)$/i;
const NEVER_ATTRIBUTE = /^(?:on|srcdoc$)/i;
const ADDRESS = /^(?:href|src|action|formaction|data|.*:href)$/i;
/** A known scheme, or none: no colon, and nothing that could stand for one, before the path begins. */
const HARMLESS = /^(?:(?:https?|mailto|tel):|[^:&\s\0-\x1f]*(?:[#/?]|$))/i;

/** Whether this markup can carry no script. */
export function clean(markup) {
  const harmless = ([, name, double, single, bare]) =>
    !NEVER_ATTRIBUTE.test(name) && (!ADDRESS.test(name) || HARMLESS.test(double ?? single ?? bare ?? ""));
  const plain = (name, attributes) => !NEVER_TAG.test(name) && [...attributes.matchAll(ATTRIBUTE)].every(harmless);
  return !markup.replace(TAG, (tag, name, attributes) => (name === undefined || plain(name, attributes) ? "" : tag)).includes("<");
}

/** A script's whole address, when it lies in the folder of this site. */
export function ours(address, home = HOME) {
  const whole = new URL(address, globalThis.document?.baseURI ?? home).href;
  return whole.startsWith(home) ? whole : null;
}

globalThis.trustedTypes?.createPolicy("default", {
  createHTML: (markup) => (clean(markup) ? markup : null),
  createScriptURL: (address) => ours(address),
});
