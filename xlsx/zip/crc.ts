const table = new Uint32Array(256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  table[byte] = value;
}

/** The CRC-32 of bytes that follow those that gave `crc` (0 at the start). */
export const crc32 = (bytes: Uint8Array, crc = 0): number => {
  let value = ~crc;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
};
