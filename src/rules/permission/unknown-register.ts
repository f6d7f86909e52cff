import { tableOf, type Book } from "../../book/book";
import { namingOf } from "../../book/naming";
import { setContent } from "../../book/new-row";
import type { RowId } from "../../book/row-id";
import { texts } from "../../book/table";
import { registers, userRegisterIds } from "../../registers";
import { registerLabel } from "../../registers/naming";
import { inEach } from "../../values/by-lang";
import { fold } from "../../values/text";
import { defineRule, type BoundRule } from "../engine/rule";
import { isSlip } from "../near/near";
import { rowsFilled } from "../shapes/rows-holding";

type Facts = {
  readonly text: string;
  /** The one register that it seems to mean, as the workbook calls it. */
  readonly suggestion: string | undefined;
};

const dimensionNames = ["dimension", "singular", "plural"] as const;

/**
 * What every register is called, folded: in both languages, and by the company; with the name to suggest. A simple
 * dimension is a register too (konteringsregister), by its own names, though it shares a sheet with the others.
 */
const namesIn = (book: Book): ReadonlyMap<string, string> => {
  const naming = namingOf(book);
  const names = new Map<string, string>();
  for (const id of userRegisterIds) {
    const { name } = registers[id];
    const own = registerLabel(registers[id], book.lang, naming);
    for (const known of [own, ...inEach(name)]) names.set(fold(known), known === own ? own : name[book.lang]);
  }
  const dimensions = tableOf(book, "dimensions");
  if (!dimensions) return names;
  for (const field of dimensionNames)
    for (const row of dimensions.order) {
      const name = texts(dimensions, field)[row];
      if (name !== undefined && !names.has(fold(name))) names.set(fold(name), name);
    }
  return names;
};

/** Rights are given to a register that there is none of (#130). The fix puts the name that was meant, where one register is a slip away. */
export const unknownRegister = defineRule({
  id: "unknown-register",
  severity: "error",
  bind: (book): BoundRule<Facts, RowId>[] => {
    const table = tableOf(book, "registerRights");
    if (!table) return [];
    const dimensions = tableOf(book, "dimensions");
    const named = texts(table, "register");
    let known: ReadonlyMap<string, string> | undefined;
    const rows = (): RowId[] => rowsFilled(named);
    return [
      {
        reads: {
          registerRights: ["register"],
          ...(dimensions && { dimensions: ["kind", ...dimensionNames] }),
        },
        subjects: rows,
        touched: ({ register, row }) => {
          if (register === "registerRights") return [row];
          known = undefined;
          return rows();
        },
        judge: (row, report) => {
          const text = table.raw[row] && named[row];
          if (text === undefined) return;
          known ??= namesIn(book);
          const key = fold(text);
          if (known.has(key)) return;
          const near = new Set(
            [...known].flatMap(([name, suggested]) => (isSlip(key, name) ? [suggested] : [])),
          );
          const [suggestion] = near.size === 1 ? near : [];
          const edit = suggestion === undefined ? undefined : setContent(table, row, "register", suggestion);
          report({
            at: { register: "registerRights", row, field: "register" },
            facts: { text, suggestion },
            ...(edit && { edits: [edit] }),
          });
        },
      },
    ];
  },
});
