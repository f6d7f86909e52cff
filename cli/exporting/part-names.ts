import { extname } from "node:path";

/** The names of the files that an export becomes: the one that was asked for, or that with -1, -2 … before its ending. */
export const partNames = (out: string, count: number): readonly string[] => {
  if (count === 1) return [out];
  const ending = extname(out);
  const stem = out.slice(0, out.length - ending.length);
  return Array.from({ length: count }, (_, at) => `${stem}-${at + 1}${ending}`);
};
