/** How Swedish letters, é and ü stand in the code page of the standard, and in Windows-1252, which some programs write. */
const inCp437 = new Set([0x81, 0x82, 0x84, 0x86, 0x8e, 0x8f, 0x90, 0x94, 0x99, 0x9a]);
const inWindows = new Set([0xc4, 0xc5, 0xc9, 0xd6, 0xdc, 0xe4, 0xe5, 0xe9, 0xf6, 0xfc]);

/**
 * What the bytes of a SIE file that is no UTF-8 are in: the code page 437 that the standard lays down, unless more of its
 * letters are those of Windows-1252 (formats E4, E5).
 */
export const sieEncoding = (bytes: Uint8Array): "cp437" | "windows-1252" => {
  let balance = 0;
  for (const byte of bytes) balance += inCp437.has(byte) ? 1 : inWindows.has(byte) ? -1 : 0;
  return balance < 0 ? "windows-1252" : "cp437";
};
