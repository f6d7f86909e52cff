import type { Book } from "../../../book/book";
import {
  codeColumns,
  buildCodeIndex,
  codeIn,
  dimensionOfKind,
  typedCodeIn,
} from "../../../book/code-columns";
import type { RowId } from "../../../book/row-id";
import { isTableOf, type Table, texts } from "../../../book/table";
import { rowsIn } from "../../../columns/key-index";
import type { Combinations, CombinedCodes } from "../../../resolve/combinations";
import type { Folded } from "../../../values/brands";
import { finish } from "../../../values/task";
import { fold } from "../../../values/text";

/**
 * A code that a row names, as it is typed, and the column of `codingCombinations` (Konteringskombinationer) that it
 * belongs to.
 */
export type NamedCode = { readonly at: number; readonly code: string };

/** How the codes that a register's rows combine are read. */
export type CodesOfRows = {
  /** Differs when the codes are read in another way. */
  readonly shape: string;
  /** The codes of a row, as they are typed; undefined when it combines none. */
  readonly read: (row: RowId) => readonly NamedCode[] | undefined;
  /**
   * The same, folded, in the columns of `codingCombinations` (Konteringskombinationer); undefined where none is named.
   */
  readonly combined: (row: RowId) => CombinedCodes | undefined;
  /**
   * The rows that may have a code in a column of `codingCombinations` (Konteringskombinationer), where there is a
   * quick way to them.
   */
  readonly rowsWith?: (at: number, code: Folded) => readonly RowId[] | undefined;
};

type FromRegister = "timeEntries" | "travelEntries" | "prices" | "projectCodings";

/** A dimension and its code, as a row of a register of settings names them. */
type Pair = { readonly dimension: string | undefined; readonly code: string | undefined };

const placeOf = ({ columns }: Combinations, dimension: string): number =>
  columns.findIndex((one) => one.dimension === dimension);

const ofEntries = (book: Book, table: Table, combinations: Combinations): CodesOfRows => {
  const places = codeColumns(book, table).flatMap(({ column, dimension }) => {
    const at = placeOf(combinations, dimension);
    return at < 0 ? [] : [{ at, column }];
  });
  return {
    shape: places.map(({ at, column }) => `${at}=${column}`).join(),
    combined: (row) => {
      const codes = new Array<Folded | undefined>(combinations.columns.length).fill(undefined);
      let isAny = false;
      for (const { at, column } of places) {
        const code = codeIn(table, row, column);
        codes[at] = code;
        isAny ||= code !== "";
      }
      return isAny ? codes : undefined;
    },
    rowsWith: (at, code) => {
      const place = places.find((one) => one.at === at);
      return place && rowsIn(finish(buildCodeIndex(table, place.column)), code);
    },
    read: (row) => {
      const codes = places.map(({ at, column }) => ({ at, code: typedCodeIn(table, row, column) }));
      return codes.some(({ code }) => code !== "") ? codes : undefined;
    },
  };
};

/** A price or a project's coding combines two codes; the dimensions that it does not name may come to hold anything. */
const ofPairs = (
  combinations: Combinations,
  pairsOf: (row: RowId) => readonly Pair[],
  shape = "",
): CodesOfRows => {
  const read = (row: RowId): readonly NamedCode[] | undefined => {
    const codes = pairsOf(row).flatMap(({ dimension, code }): NamedCode[] => {
      const at = dimension === undefined ? -1 : placeOf(combinations, fold(dimension));
      return at < 0 || code === undefined ? [] : [{ at, code }];
    });
    return codes.length > 1 && codes[0]?.at !== codes[1]?.at ? codes : undefined;
  };
  return {
    shape: [shape, ...combinations.columns.map(({ dimension }) => dimension)].join(),
    read,
    combined: (row) => {
      const codes = read(row);
      return (
        codes &&
        combinations.columns.map((_, column) => {
          const code = codes.find(({ at }) => at === column)?.code;
          return code === undefined ? undefined : fold(code);
        })
      );
    },
  };
};

const ofPrices = (table: Table<"prices">, combinations: Combinations): CodesOfRows => {
  const [dimensions, codes] = [texts(table, "dimension"), texts(table, "code")];
  const [others, otherCodes] = [texts(table, "whenDimension"), texts(table, "whenCode")];
  return ofPairs(combinations, (row) => [
    { dimension: dimensions[row], code: codes[row] },
    { dimension: others[row], code: otherCodes[row] },
  ]);
};

const ofCodings = (book: Book, table: Table<"projectCodings">, combinations: Combinations): CodesOfRows => {
  const project = dimensionOfKind(book, "project");
  const projects = texts(table, "project");
  const [dimensions, codes] = [texts(table, "dimension"), texts(table, "code")];
  return ofPairs(
    combinations,
    (row) => [
      { dimension: project, code: projects[row] },
      { dimension: dimensions[row], code: codes[row] },
    ],
    project,
  );
};

/**
 * The codes that the rows of a register combine, as `codingCombinations` (Konteringskombinationer) and `dimensions`
 * (Dimensioner) stand now.
 */
export const codesOfRows = (
  book: Book,
  table: Table<FromRegister>,
  combinations: Combinations,
): CodesOfRows => {
  if (isTableOf(table, "prices")) return ofPrices(table, combinations);
  if (isTableOf(table, "projectCodings")) return ofCodings(book, table, combinations);
  return ofEntries(book, table, combinations);
};
