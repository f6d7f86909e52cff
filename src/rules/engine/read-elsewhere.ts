import type { Book } from "../../book/book";
import { type RowId, rowId } from "../../book/row-id";
import { valuesAt, type Table } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { ancestorCodes } from "../../tree/codes";
import type { Folded } from "../../values/brands";
import { fold } from "../../values/text";
import type { At, Finding, Subject } from "./rule";
import type { Watch } from "./watch";

/** Registers of few rows, all of which are asked what they have a say in. */
const small: ReadonlySet<RegisterId> = new Set(["settings", "dimensions"]);

/** What the rows of a finding name, and whatever stands above that in the project tree. */
const namesIn = (book: Book, { at, also = [] }: Finding): Folded[] =>
  (at ? [at, ...also] : also).flatMap(({ register, row }: At) =>
    (book.tables.get(register)?.raw[row] ?? []).flatMap((cell) => {
      if (typeof cell === "boolean" || cell === "") return [];
      const key = fold(String(cell));
      return [key, ...ancestorCodes(key)];
    }),
  );

/** The rows of which some code is among the names; all of a register without codes. */
function* rowsNaming(table: Table, names: ReadonlySet<Folded>): Generator<RowId> {
  const columns = table.register.fields.flatMap(({ id, type }) => {
    const values = type.kind === "code" ? valuesAt(table, id) : undefined;
    return values ? [values] : [];
  });
  const isAlways = small.has(table.register.id) || columns.length === 0;
  for (let row = rowId(0); row < table.raw.length; row++) {
    if (!table.raw[row]) continue;
    const isNamed = columns.some((values) => {
      const value = values[row];
      return value !== undefined && names.has(fold(String(value)));
    });
    if (isAlways || isNamed) yield row;
  }
}

/**
 * The rows of other registers that findings of a rule were made of, by where each finding is: those that have a say in its
 * subject, as the rule tells by `touched`. Only rows that name what the findings' own rows name are asked.
 */
export const readElsewhere = (
  book: Book,
  { bound, columns, findings }: Watch,
  isWanted: (at: At) => boolean,
): ReadonlyMap<At, readonly At[]> => {
  const places = new Map<Subject, At[]>();
  const names = new Set<Folded>();
  const own = new Set<RegisterId>();
  for (const [subject, found] of findings)
    for (const one of found) {
      if (!one.at || !isWanted(one.at)) continue;
      places.set(subject, [...(places.get(subject) ?? []), one.at]);
      own.add(one.at.register);
      for (const name of namesIn(book, one)) names.add(name);
    }
  const read = new Map<At, At[]>();
  if (places.size === 0) return read;
  for (const register of columns.keys()) {
    const table = book.tables.get(register);
    if (!table || own.has(register) || bound.rowsOf === register) continue;
    for (const row of rowsNaming(table, names))
      for (const subject of new Set(bound.touched({ register, row })))
        for (const at of places.get(subject) ?? []) {
          const rows = read.get(at);
          if (rows) rows.push({ register, row });
          else read.set(at, [{ register, row }]);
        }
  }
  return read;
};
