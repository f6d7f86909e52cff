/** Four tables, so that four bytes are taken at a time: a sheet is easily a hundred megabytes. */
const tables = Array.from({ length: 4 }, () => new Uint32Array(256));
const [first = new Uint32Array(), second = first, third = first, fourth = first] = tables;
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  first[byte] = value;
}
for (let byte = 0; byte < 256; byte++) {
  let value = first[byte] ?? 0;
  for (const table of [second, third, fourth]) {
    value = (first[value & 0xff] ?? 0) ^ (value >>> 8);
    table[byte] = value;
  }
}

/** The CRC-32 of bytes that follow those that gave `crc` (0 at the start). */
export const crc32 = (bytes: Uint8Array, crc = 0): number => {
  const whole = bytes.length - (bytes.length % 4);
  let value = ~crc;
  let at = 0;
  for (; at < whole; at += 4) {
    value ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    value =
      (fourth[value & 0xff] ?? 0) ^
      (third[(value >>> 8) & 0xff] ?? 0) ^
      (second[(value >>> 16) & 0xff] ?? 0) ^
      (first[value >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) value = (first[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
};
