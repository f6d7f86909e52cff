import { unzipSync } from "fflate";

/** The names of the parts that stand in both files, and are not the same byte for byte. */
export const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const now = unzipSync(after);
  return Object.entries(unzipSync(before))
    .filter(([name, bytes]) => Buffer.compare(bytes, now[name] ?? new Uint8Array()) !== 0)
    .map(([name]) => name)
    .sort();
};

/** The names of the parts that only the second file has. */
export const addedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const known = unzipSync(before);
  return Object.keys(unzipSync(after))
    .filter((name) => !(name in known))
    .sort();
};
