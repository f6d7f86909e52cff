import { readFileSync } from "node:fs";

/** Mutants that no test can tell from the source, each with the reason: `{ file, before, after, reason }`. */
const listed = JSON.parse(readFileSync(new URL("equivalent.json", import.meta.url), "utf8"));

const fits = (entry, file, { before, after }) =>
  entry.file === file && entry.before === before && entry.after === after;

/** Why a mutant is none, if somebody has judged it so: by the lines that it changes, wherever they stand by now. */
export const whyEquivalent = (file, lines) => listed.find((entry) => fits(entry, file, lines))?.reason;

/** What is listed and no longer fits any of these mutants. */
export const outdated = (files, all) =>
  listed.filter(
    (entry) => files.includes(entry.file) && !all.some(({ file, lines }) => fits(entry, file, lines)),
  );
