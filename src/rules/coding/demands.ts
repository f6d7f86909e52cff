import { rowWithKey, tableOf, type Book } from "../../book/book";
import { codeColumns } from "../../book/code-columns";
import { foldedKey } from "../../book/keys";
import { numbers, texts, type RowId, type Table } from "../../book/table";
import { fold } from "../../values/text";
import { dimensionName } from "./code-names";

/** What a project and its dimensions demand of the code in one column of an entry (#36–#38). */
export type Demand = {
  readonly column: number;
  /** The dimension's name. */
  readonly dimension: string;
  readonly rule: "required" | "locked";
  /** The code that is laid out there from the project, as typed. */
  readonly laidOut: string | undefined;
  /** The row that the rule stands in: of Projektkontering, or of Dimensioner where the project inherits it. */
  readonly from: { readonly register: "projectCodings" | "dimensions"; readonly row: RowId };
};

type Entries = Table<"timeEntries"> | Table<"travelEntries">;

/** What Dimensioner says of a column of entries. */
type ColumnRule = {
  readonly column: number;
  /** Folded. */
  readonly dimension: string;
  readonly name: string;
  readonly row: RowId;
  readonly rule: string | undefined;
  readonly isLaidOut: boolean;
};

const columnRules = (book: Book, entries: Entries): ColumnRule[] => {
  const table = tableOf(book, "dimensions");
  if (!table) return [];
  const rules = texts(table, "rule");
  const laidOut = numbers(table, entries.register.id === "timeEntries" ? "layOutTime" : "layOutTravel");
  return codeColumns(book, entries).flatMap(({ column, dimension }): ColumnRule[] => {
    const row = rowWithKey(table, dimension);
    // The project's own column is what the others follow from.
    if (row === undefined || column === entries.columnOf.get("project")) return [];
    const name = dimensionName(book, dimension);
    return [{ column, dimension, name, row, rule: rules[row], isLaidOut: laidOut[row] === 1 }];
  });
};

/**
 * What is demanded of the entries of each project, as Dimensioner and Projektkontering stand now: the project's own rule
 * for a dimension, or else the dimension's (#37, #38). Rules do not climb the tree (Q17).
 */
export const demandsIn = (book: Book, entries: Entries): ((foldedProject: string) => readonly Demand[]) => {
  const columns = columnRules(book, entries);
  const codings = tableOf(book, "projectCodings");
  const rules = codings ? texts(codings, "rule") : [];
  const codes = codings ? texts(codings, "code") : [];
  const blanks = codings ? numbers(codings, "leaveBlank") : [];
  return (project) =>
    columns.flatMap(({ column, dimension, name, row, rule: general, isLaidOut }): Demand[] => {
      const coding = codings && rowWithKey(codings, foldedKey([project, dimension]));
      const own = coding === undefined ? undefined : rules[coding];
      const isOwn = own !== undefined && own !== "inherit";
      const rule = isOwn ? own : general;
      if (rule !== "required" && rule !== "locked") return [];
      const code = coding !== undefined && isLaidOut && blanks[coding] !== 1 ? codes[coding] : undefined;
      return [
        {
          column,
          dimension: name,
          rule,
          laidOut: code,
          from:
            isOwn && coding !== undefined
              ? { register: "projectCodings", row: coding }
              : { register: "dimensions", row },
        },
      ];
    });
};

/** Whether a code in an entry is the one that is laid out. */
export const isLaidOutCode = (code: string, laidOut: string): boolean => code === fold(laidOut);
