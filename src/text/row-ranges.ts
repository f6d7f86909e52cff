import type { Lang } from "../values/cell";
import { formatCount } from "../values/format";

const AND = { sv: "och", en: "and" } as const;

/** So many rows, or runs of rows, are named. */
const MOST_NAMED = 5;

/** Rows of a worksheet in order, runs of them as one: 5, 8–12. */
const runsOf = (rows: readonly number[]): { readonly text: string; readonly size: number }[] => {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row === last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => ({
    text: from === to ? String(from) : `${from}–${to}`,
    size: to - from + 1,
  }));
};

/** Rows of a worksheet as a sentence names them, from 1: `rad 5, 8–12 och 40`, the first of them where they are many. */
export const rowsText = (rows: readonly number[], lang: Lang): string => {
  const runs = runsOf(rows);
  const word = { sv: "rad", en: rows.length === 1 ? "row" : "rows" }[lang];
  const named = runs.slice(0, MOST_NAMED).map(({ text }) => text);
  const left = runs.slice(MOST_NAMED).reduce((sum, { size }) => sum + size, 0);
  const more = { sv: "till", en: "more" }[lang];
  if (left > 0) return `${word} ${named.join(", ")} ${AND[lang]} ${formatCount(left, lang)} ${more}`;
  const last = named.pop() ?? "";
  return named.length === 0 ? `${word} ${last}` : `${word} ${named.join(", ")} ${AND[lang]} ${last}`;
};
