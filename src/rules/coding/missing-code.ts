import { tableOf, type Book } from "../../book/book";
import { typedCodeIn } from "../../book/code-columns";
import { keyOfCode, registerOfDimension, dimensionName, standardDimensions } from "../../book/dimensions";
import type { Edit } from "../../book/edit";
import { foldedOf, indexBy, rowsWithKey, rowWithKey } from "../../book/keys";
import { columnAt, type RowId } from "../../book/row-id";
import { type RowIndex, type Table, texts, valuesAt } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { registers } from "../../registers";
import type { CodeRegister } from "../../registers/dimension-kinds";
import type { RegisterId } from "../../registers/register";
import type { Folded } from "../../values/brands";
import { finish } from "../../values/task";
import { fold } from "../../values/text";
import { defineRule, type BoundRule } from "../engine/rule";
import { mistakenIn, type Mistaken } from "../near/lookalike";
import { missingKeys, type MissingKeys } from "../near/missing-keys";
import { nearKeys, nearKeysIn, type NearKeys } from "../near/near-keys";
import { codeNames, type CodeNames, type DimensionCode } from "./shapes/code-names";

type Facts = {
  /** The header that the code stands under. */
  readonly header: string;
  readonly value: string;
  readonly to: RegisterId;
  /** The dimension, where its codes share a register with those of others. */
  readonly dimension: string | undefined;
  /** The one code there that this one seems to mean, as it is typed there. */
  readonly suggestion: string | undefined;
  /** Where a letter stands for the digit that it looks like, or the other way round. */
  readonly mistaken?: Mistaken;
};

const holders = ["projects", "customers", "codes"] as const satisfies readonly CodeRegister[];

/** The codes of a simple dimension. */
function* codesOf(table: Table<"codes">, dimension: Folded): Generator<Folded> {
  const codes = texts(table, "code");
  for (const row of rowsIn(indexBy(table, ["dimension"]), dimension)) {
    const code = codes[row];
    if (code !== undefined) yield fold(code);
  }
}

/** The search among the codes of a dimension. */
const nearCodes = (book: Book, dimension: Folded): NearKeys => {
  const register = registerOfDimension(book, dimension);
  const to = register && register !== "codes" ? book.tables.get(register) : undefined;
  if (to) return nearKeysIn(to);
  const codes = register === "codes" ? tableOf(book, register) : undefined;
  return nearKeys(
    () => (codes ? codesOf(codes, dimension) : []),
    (code) => codes !== undefined && rowsWithKey(codes, keyOfCode("codes", dimension, code)).length > 0,
  );
};

/** A code of a dimension as it is typed in its register. */
const typedThere = (book: Book, { dimension, code }: DimensionCode): string | undefined => {
  const register = registerOfDimension(book, dimension);
  const to = register && book.tables.get(register);
  const row = to && rowWithKey(to, keyOfCode(to.register.id, dimension, code));
  const value = to && row !== undefined ? valuesAt(to, to.register.key.at(-1) ?? "")?.[row] : undefined;
  return value === undefined ? undefined : String(value);
};

/** The codes of dimensions that a row of projects, customers or `codes` (Koder) stands for. */
const standsFor = (book: Book, register: CodeRegister, row: RowId): DimensionCode[] => {
  const table = book.tables.get(register);
  const code = table && foldedOf(table, row, table.register.key.slice(-1));
  if (!table || code === undefined) return [];
  if (register === "codes") return [{ dimension: foldedOf(table, row, ["dimension"]) ?? "", code }];
  const dimensions = tableOf(book, "dimensions");
  const names = dimensions ? texts(dimensions, "dimension") : [];
  const known = dimensions
    ? Array.from(dimensions.order, (one) => fold(names[one] ?? ""))
    : standardDimensions.map(({ key }) => key);
  return known.flatMap((dimension): DimensionCode[] => {
    return registerOfDimension(book, dimension) === register ? [{ dimension, code }] : [];
  });
};

const overCodes = (book: Book, names: CodeNames): BoundRule<Facts, Folded> => {
  const { from, column } = names;
  const groups = (): RowIndex => finish(names.groups());
  const missing = new Map<string, MissingKeys>();
  const missingIn = (dimension: Folded): MissingKeys => {
    let keys = missing.get(dimension);
    if (!keys) missing.set(dimension, (keys = missingKeys(nearCodes(book, dimension))));
    return keys;
  };
  const fixOf = (row: RowId, to: string): Edit => ({
    kind: "set",
    register: from.register.id,
    row,
    column: columnAt(column),
    from: from.raw[row]?.[column] ?? "",
    to,
  });
  const touchedThere = (register: CodeRegister, row: RowId): Folded[] =>
    standsFor(book, register, row).flatMap(({ dimension, code }) =>
      [code, ...missingIn(dimension).affectedBy(code)].flatMap(
        (one) => names.keyFor({ dimension, code: one }) ?? [],
      ),
    );
  return {
    reads: {
      ...Object.fromEntries(holders.map((id) => [id, registers[id].key])),
      dimensions: ["dimension", "singular", "plural", "kind"],
      [from.register.id]: names.reads,
    },
    prepare: names.groups,
    subjects: () => groups().rows.keys(),
    touched: ({ register, row }) => {
      if (register === from.register.id) {
        const key = names.keyOf(row);
        return key === undefined ? [] : [key];
      }
      if (register !== "dimensions") return touchedThere(register as CodeRegister, row);
      const dimensions = tableOf(book, "dimensions");
      missing.delete((dimensions && foldedOf(dimensions, row, ["dimension"])) ?? "");
      return names.keysOf(row, groups().rows.keys());
    },
    judge: (key, report) => {
      const named = names.codeOf(key);
      const register = named && registerOfDimension(book, named.dimension);
      const to = register && book.tables.get(register);
      if (!named || !to) return;
      const { dimension, code } = named;
      const rows = rowsIn(groups(), key);
      if (rows.length === 0 || rowsWithKey(to, keyOfCode(register, dimension, code)).length > 0) {
        missing.get(dimension)?.settle(code);
        return;
      }
      const near = missingIn(dimension).miss(code);
      const suggestion = near === undefined ? undefined : typedThere(book, { dimension, code: near });
      for (const row of rows) {
        const value = typedCodeIn(from, row, column);
        const mistaken = suggestion === undefined ? undefined : mistakenIn(value, suggestion);
        report({
          at: names.at(row),
          facts: {
            header: from.headers[column] ?? "",
            value,
            to: register,
            dimension: register === "codes" ? dimensionName(book, dimension) : undefined,
            suggestion,
            ...(mistaken && { mistaken }),
          },
          ...(suggestion !== undefined && { edits: [fixOf(row, suggestion)] }),
        });
      }
    },
  };
};

/**
 * A code of a dimension is not in that dimension's register: of a project's coding, an event, a price, or in a column
 * that bears the dimension's name (#31, #129). Registers that the workbook lacks are not asked for. Where one code is
 * the named one mistyped, the fix puts it there.
 */
export const missingCode = defineRule({
  id: "missing-code",
  severity: "error",
  bind: (book) => codeNames(book).map((names) => overCodes(book, names)),
});
