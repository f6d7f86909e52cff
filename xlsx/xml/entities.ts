const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
/** `&#x10FFFF;` is the longest that means something, zeros before it left out. */
const LONGEST = 12;

const ascii = new TextDecoder("latin1");

const isCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7_ff) ||
  (code >= 0xe0_00 && code <= 0xff_fd) ||
  (code >= 0x1_00_00 && code <= 0x10_ff_ff);

const isKnown = (name: string): boolean => {
  if (/^(?:amp|lt|gt|quot|apos)$/.test(name)) return true;
  const [, hex, decimal] = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(name) ?? [];
  if (hex !== undefined) return isCharacter(Number.parseInt(hex, 16));
  return decimal !== undefined && isCharacter(Number.parseInt(decimal, 10));
};

type Span = { readonly start: number; readonly end: number };

const BEYOND: Span = { start: Infinity, end: Infinity };

/** Comments, and text that is taken as it stands, in order and then no more: an ampersand there is one. */
function* literals(bytes: Uint8Array): Generator<Span, never> {
  for (const { index, 0: text } of ascii.decode(bytes).matchAll(/<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->/g))
    yield { start: index, end: index + text.length };
  for (;;) yield BEYOND;
}

/**
 * Whether every entity of an XML part is one that XML itself has. Others are declared by a document type, which no workbook may
 * have: what such a text says, readers do not agree on, and Excel opens no file with one.
 */
export const knowsItsEntities = (bytes: Uint8Array): boolean => {
  let spans: Generator<Span, never> | undefined;
  let span: Span = { start: 0, end: 0 };
  for (let at = bytes.indexOf(AMPERSAND); at >= 0; at = bytes.indexOf(AMPERSAND, at + 1)) {
    const end = bytes.subarray(at, at + LONGEST).indexOf(SEMICOLON);
    const name = end < 0 ? "" : ascii.decode(bytes.subarray(at + 1, at + end));
    if (isKnown(name)) continue;
    spans ??= literals(bytes);
    while (span.end <= at) span = spans.next().value;
    if (at < span.start) return false;
  }
  return true;
};
