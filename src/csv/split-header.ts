import { headerKey } from "../registers/headers";
import type { Field, Register } from "../registers/register";
import { fieldByHeader } from "./matching/field-names";
import type { ParsedFile } from "./parsed-file";

/** Headers stand among the first rows. */
const MOST_ROWS = 20;

type Known = ReadonlyMap<string, Field>;

const isKnown = (known: Known, header: string): boolean => known.has(headerKey(header));

/** Two lines of a header as one: a hyphen at the end of the first goes on in the second, and a heading above others is left out. */
const joined = (known: Known, above: string, below: string): string => {
  if (below === "") return above;
  if (above === "") return below;
  const whole = above.endsWith("-") ? above.slice(0, -1) + below : `${above} ${below}`;
  return isKnown(known, whole) || above.endsWith("-") || !isKnown(known, below) ? whole : below;
};

const fieldsIn = (known: Known, cells: readonly string[]): number =>
  new Set(cells.flatMap((cell) => known.get(headerKey(cell)) ?? [])).size;

/**
 * A file whose headers stand on two lines (`Kund-` above `nummer`, `Kund` above `Nr` and `Namn`), with both in the second of them.
 * It is the file as it was unless two lines together name more of the register's columns than any line does alone.
 */
export const withWholeHeaders = (parsed: ParsedFile, register: Register): ParsedFile => {
  const known = fieldByHeader(register);
  const first = parsed.rows.slice(0, MOST_ROWS);
  let most = Math.max(1, ...first.map((cells) => fieldsIn(known, cells)));
  let found: { readonly row: number; readonly cells: readonly string[] } | undefined;
  for (const [row, below] of first.entries()) {
    const above = first[row - 1];
    if (!above) continue;
    const width = Math.max(above.length, below.length);
    const cells = Array.from({ length: width }, (_, column) =>
      joined(known, (above[column] ?? "").trim(), (below[column] ?? "").trim()),
    );
    const fields = fieldsIn(known, cells);
    if (fields <= most) continue;
    most = fields;
    found = { row, cells };
  }
  if (!found) return parsed;
  return { ...parsed, rows: parsed.rows.with(found.row, found.cells), upperHeader: found.row - 1 };
};
