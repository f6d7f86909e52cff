const fatal = new TextDecoder("utf-8", { fatal: true });

const fromUtf16 = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding)
    .decode(bytes)
    .replace(
      /^(<\?xml[^>]*encoding\s*=\s*)(["'])utf-16\2/i,
      (_, before: string, quote: string) => `${before}${quote}UTF-8${quote}`,
    );

/** The bytes of an XML part as UTF-8; the standard lets a writer choose UTF-16, with a byte order mark. */
export const toUtf8 = (bytes: Uint8Array): Uint8Array => {
  const [first, second] = bytes;
  // Without a byte order mark the first character, which is `<`, tells.
  if (first === 0x3c && second === 0) return new TextEncoder().encode(fromUtf16(bytes, "utf-16le"));
  if (first === 0 && second === 0x3c) return new TextEncoder().encode(fromUtf16(bytes, "utf-16be"));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextEncoder().encode(fromUtf16(bytes, "utf-16le"));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextEncoder().encode(fromUtf16(bytes, "utf-16be"));
  return bytes;
};

const STEP_SIZE = 2 ** 20;

/** Characters that XML cannot hold. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Whether the bytes are UTF-8 all through and hold nothing that XML cannot, without making a text of them whole. */
export const isXmlText = (bytes: Uint8Array): boolean => {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += STEP_SIZE)
      if (ILLEGAL.test(decoder.decode(bytes.subarray(at, at + STEP_SIZE), { stream: true }))) return false;
    decoder.decode();
    return true;
  } catch {
    return false;
  }
};

/** The text of an XML part; `undefined` when it is not the encoding it says. */
export const decodeXml = (bytes: Uint8Array): string | undefined => {
  try {
    return fatal.decode(toUtf8(bytes));
  } catch {
    return undefined;
  }
};
