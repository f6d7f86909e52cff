import { registers } from "../registers";
import { headerKey, headerMap } from "../registers/headers";
import { sides, type Side } from "./codes";
import { outcomeWords } from "./told-outcome";

/** Where a file says what, by columns counted from 0; a whole list has no outcomes. */
export type ToldColumns = Readonly<Record<"client" | "consultant" | "program", number>> & {
  readonly outcome: number | undefined;
};

const outcomeHeaders: ReadonlySet<string> = new Set(["Utfall", "Outcome"].map(headerKey));

const called = {
  clients: ["klient", "client"],
  consultants: ["konsult", "consultant"],
  programs: ["program"],
};

/** What a file may say of a client, a consultant or a program besides: it is no outcome. */
const besides: ReadonlySet<string> = new Set(
  (Object.keys(sides) as Side[]).flatMap((side) => [
    ...[...headerMap(registers[side])].flatMap(([header, { id }]) => (id === sides[side] ? [] : [header])),
    ...called[side].flatMap((word) => [`${word}namn`, `${word}ensnamn`, `${word}name`]),
  ]),
);

/**
 * The column of the outcomes, by its name where one is called so; else every column that may be it, which a person is asked
 * of: a result that is read as a list takes away what it never spoke of.
 */
export const outcomeColumn = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  settled: ReadonlySet<number>,
): { readonly outcome: number | undefined; readonly asked: readonly number[] } => {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), headers.length);
  const open = Array.from({ length: width }, (_, column) => column).filter((column) => !settled.has(column));
  const named = open.filter((column) => outcomeHeaders.has(headerKey(headers[column] ?? "")));
  if (named.length > 0)
    return named.length === 1 ? { outcome: named[0], asked: [] } : { outcome: undefined, asked: named };
  const asked = open.filter((column) => {
    const filled = rows.map((cells) => (cells[column] ?? "").trim()).filter((cell) => cell !== "");
    if (filled.some((cell) => outcomeWords.has(headerKey(cell)))) return true;
    // A header over nothing is asked for too: in a result of which all was blank nothing is known.
    const header = headerKey(headers[column] ?? "");
    return !besides.has(header) && (header !== "" || filled.length > 0);
  });
  return { outcome: undefined, asked };
};
