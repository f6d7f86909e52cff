import { ANY, typedCodeIn } from "#core/book/code-columns";
import { positionsIn } from "#core/book/positions";
import { resolveCombination } from "#core/resolve/combination";
import type { CombinationKind, Combinations } from "#core/resolve/combinations";
import type { TraceLine } from "#core/resolve/trace";
import { fold } from "#core/values/text";

/** A box of the form: a dimension, and the codes that the register lists for it. */
export type CodeField = {
  /** Folded. */
  readonly dimension: string;
  readonly label: string;
  readonly codes: readonly string[];
};

/** So many codes are offered in a box; more are typed. */
const MOST_OFFERED = 200;

/** The boxes of the form, in the order of the register's columns. */
export const codeFields = ({ table, columns }: Combinations): CodeField[] =>
  columns.map(({ column, dimension }) => {
    const codes = new Map<string, string>();
    for (const row of table.order) {
      const code = typedCodeIn(table, row, column);
      if (code !== "" && code !== ANY && !codes.has(fold(code))) codes.set(fold(code), code);
      if (codes.size === MOST_OFFERED) break;
    }
    return { dimension, label: table.headers[column] ?? "", codes: [...codes.values()] };
  });

/** A row that matches, as a sentence tells it and where it stands; the place is the worksheet's, zero-based. */
export type MatchingRow = {
  readonly step: TraceLine;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
};

/** What the register says of the codes: whether they are allowed, by which row, and which rows come too late. */
export type Trial = {
  readonly kind: CombinationKind;
  readonly decider: MatchingRow | undefined;
  readonly late: readonly MatchingRow[];
};

const placed = ({ table }: Combinations, step: TraceLine): MatchingRow[] => {
  if (step.row === undefined) return [];
  const { sheet, row, column } = table.place;
  const position = positionsIn(table)[step.row] ?? 0;
  return [
    {
      step,
      sheet,
      row: row + 1 + position,
      column: column + (table.columnOf.get(step.field) ?? 0),
    },
  ];
};

/** Tries codes against the register; undefined when all of them are blank. */
export const tryCodes = (
  combinations: Combinations,
  tried: ReadonlyMap<string, string>,
): Trial | undefined => {
  const codes = combinations.columns.map(({ dimension }) => fold(tried.get(dimension) ?? ""));
  if (codes.every((code) => code === "")) return undefined;
  const { value: kind, trace } = resolveCombination(combinations, codes);
  const rows = trace.flatMap((step) => placed(combinations, step));
  const [first, ...late] = rows;
  return { kind, decider: first, late };
};
