import { tableOf, type Book } from "../../../book/book";
import { ANY, buildCodeIndex, codeIn } from "../../../book/code-columns";
import { dimensionColumns, dimensionName, registerOfDimension } from "../../../book/dimensions";
import { foldedKey, foldedOf, indexName, buildIndex, splitKey } from "../../../book/keys";
import type { RowId } from "../../../book/row-id";
import { texts, type Table, type RowIndex } from "../../../book/table";
import type { Folded } from "../../../values/brands";
import type { Task } from "../../../values/task";
import { fold } from "../../../values/text";
import type { At } from "../../engine/rule";

/** A code of a dimension. */
export type DimensionCode = { readonly dimension: Folded; readonly code: Folded };

/** A column that holds codes of dimensions: of the one whose name it bears, or of the one that another column names. */
export type CodeNames = {
  readonly from: Table;
  readonly column: number;
  /** The columns of the register that the codes follow from. */
  readonly reads: readonly string[] | "all";
  readonly at: (row: RowId) => At;
  /** The rows by the key that their code is judged under. */
  readonly groups: () => Task<RowIndex>;
  readonly keyOf: (row: RowId) => Folded | undefined;
  /** The code that a key means now; undefined where it means none. */
  readonly codeOf: (key: Folded) => DimensionCode | undefined;
  readonly keyFor: (code: DimensionCode) => Folded | undefined;
  /** The keys that a row of `dimensions` (Dimensioner) has a say in, as it stands. */
  readonly keysOf: (dimensionRow: RowId, keys: Iterable<Folded>) => Iterable<Folded>;
};

/**
 * A code beside the column that names its dimension: in `projectCodings` (Projektkontering), `events` (Händelser),
 * `prices` (Priser).
 */
const beside = (
  dimensions: Table<"dimensions">,
  from: Table,
  field: string,
  dimensionField: string,
): CodeNames[] => {
  const column = from.columnOf.get(field);
  if (column === undefined || !from.columnOf.has(dimensionField)) return [];
  const fields = [dimensionField, field];
  const register = from.register.id;
  const keyOf = (row: RowId): Folded | undefined => foldedOf(from, row, fields);
  return [
    {
      from,
      column,
      reads: fields,
      at: (row) => ({ register, row, field }),
      groups: () => buildIndex(from, indexName(fields), keyOf, fields),
      keyOf,
      codeOf: (key) => {
        const [dimension = "", code = ""] = splitKey(key);
        return dimension === "" || code === "" ? undefined : { dimension, code };
      },
      keyFor: ({ dimension, code }) => foldedKey([dimension, code]),
      *keysOf(row, keys) {
        const dimension = fold(texts(dimensions, "dimension")[row] ?? "");
        for (const key of keys) if (splitKey(key)[0] === dimension) yield key;
      },
    },
  ];
};

/** A column that bears a dimension's name, as long as a dimension has that name. */
const named = (book: Book, from: Table, dimensions: Table, column: number): CodeNames => {
  const register = from.register.id;
  const dimensionNow = (): Folded | undefined =>
    dimensionColumns(book, from).find((one) => one.column === column)?.dimension;
  const sayNow = (): string => {
    const dimension = dimensionNow();
    if (dimension === undefined) return "";
    return [dimension, registerOfDimension(book, dimension), dimensionName(book, dimension)].join();
  };
  let dimension = dimensionNow();
  let said = sayNow();
  const keyOf = (row: RowId): Folded | undefined => {
    const code = from.raw[row] ? codeIn(from, row, column) : "";
    return code === "" || code === ANY ? undefined : code;
  };
  return {
    from,
    column,
    reads: "all",
    at: (row) => ({ register, row, column }),
    groups: () => buildCodeIndex(from, column),
    keyOf,
    codeOf: (code) => (dimension === undefined ? undefined : { dimension, code }),
    keyFor: (one) => (one.dimension === dimension ? one.code : undefined),
    keysOf: (row, keys) => {
      const before = said;
      dimension = dimensionNow();
      said = sayNow();
      const isOwn = dimension !== undefined && foldedOf(dimensions, row, ["dimension"]) === dimension;
      return isOwn || before !== said ? keys : [];
    },
  };
};

/** Every column of the workbook that holds codes of dimensions, but those that refer to projects and customers. */
export const codeNames = (book: Book): CodeNames[] => {
  const dimensions = tableOf(book, "dimensions");
  if (!dimensions) return [];
  return [...book.tables.values()].flatMap((from) => [
    ...from.register.fields.flatMap(({ id, codeOf }) =>
      codeOf === undefined ? [] : beside(dimensions, from, id, codeOf),
    ),
    ...(from.register.dimensionColumns
      ? from.fields.flatMap((field, column) => (field ? [] : named(book, from, dimensions, column)))
      : []),
  ]);
};
