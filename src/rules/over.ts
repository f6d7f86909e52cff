import type { Book } from "../book/book";
import { tableOf } from "../book/book";
import { rowsIn } from "../book/groups";
import { foldedOf, groupsBy, keyGroups } from "../book/keys";
import type { RowId, Table } from "../book/table";
import type { RegisterId } from "../registers/register";
import { codesBelow } from "../tree/sorted-codes";
import { ancestorCodes } from "../tree/codes";
import type { BoundRule, Report } from "./rule";

const rowsOf = <Facts>(
  table: Table,
  judge: (row: RowId, report: Report<Facts>) => void,
): BoundRule<Facts, RowId> => ({
  subjects: () => table.order,
  touched: ({ register, row }) => (register === table.register.id ? [row] : []),
  judge: (row, report) => {
    if (table.raw[row]) judge(row, report);
  },
});

/** Judges each row of one register by its own cells alone. */
export const overRows = <Id extends RegisterId, Facts>(
  book: Book,
  register: Id,
  bindTable: (table: Table<Id>) => (row: RowId, report: Report<Facts>) => void,
): BoundRule<Facts, RowId>[] => {
  const table = tableOf(book, register);
  return table ? [rowsOf(table, bindTable(table))] : [];
};

/** Judges each row of every register that the rule has something to say of; `bindTable` gives undefined for the rest. */
export const overAllRows = <Facts>(
  book: Book,
  bindTable: (table: Table) => ((row: RowId, report: Report<Facts>) => void) | undefined,
): BoundRule<Facts, RowId>[] =>
  [...book.tables.values()].flatMap((table) => {
    const judge = bindTable(table);
    return judge ? [rowsOf(table, judge)] : [];
  });

/** Judges the rows that share a folded value of some fields, a group at a time: duplicates. */
export const overGroups = <Facts>(
  table: Table,
  fields: readonly string[],
  judge: (key: string, rows: readonly RowId[], report: Report<Facts>) => void,
): BoundRule<Facts, string> => {
  const groups = groupsBy(table, fields);
  return {
    subjects: () => groups.rows.keys(),
    touched: ({ register, row }) => {
      const key = register === table.register.id ? foldedOf(table, row, fields) : undefined;
      return key === undefined ? [] : [key];
    },
    judge: (key, report) => {
      const rows = rowsIn(groups, key);
      if (rows.length > 0) judge(key, rows, report);
    },
  };
};

/** Judges what one column says of another register's keys: a folded key and the rows that name it, at a time. */
export const overReferences = <Facts>(
  book: Book,
  from: Table,
  field: string,
  to: RegisterId,
  judge: (key: string, rows: readonly RowId[], target: Table, report: Report<Facts>) => void,
): BoundRule<Facts, string>[] => {
  const target = book.tables.get(to);
  if (!target || !from.columnOf.has(field)) return [];
  const inner = overGroups<Facts>(from, [field], (key, rows, report) => judge(key, rows, target, report));
  return [
    {
      ...inner,
      touched: (touch) => {
        const own = touch.register === to ? foldedOf(target, touch.row, target.register.key) : undefined;
        const named = [...inner.touched(touch)];
        return own === undefined ? named : [...named, own];
      },
    },
  ];
};

/** How far a project row's change reaches in the tree, besides its own node. */
export type Reach = "self" | "below" | "above" | "branch";

/**
 * Judges each node of the project tree by its folded code. `reach` says whose verdicts a changed row has a say in:
 * only its own node's, also those below it, those above it, or the whole branch above and below.
 */
export const overNodes = <Facts>(
  book: Book,
  reach: Reach,
  bindTable: (
    table: Table<"projects">,
  ) => (code: string, rows: readonly RowId[], report: Report<Facts>) => void,
): BoundRule<Facts, string>[] => {
  const table = tableOf(book, "projects");
  if (!table) return [];
  const judge = bindTable(table);
  const groups = keyGroups(table);
  return [
    {
      subjects: () => groups.rows.keys(),
      touched: ({ register, row }) => {
        const code = register === "projects" ? foldedOf(table, row, ["code"]) : undefined;
        if (code === undefined) return [];
        if (reach === "self") return [code];
        const above =
          reach === "below" ? [] : ancestorCodes(code);
        const below = reach === "below" || reach === "branch" ? codesBelow(book.projectCodes, code) : [];
        return [code, ...above, ...below];
      },
      judge: (code, report) => {
        const rows = rowsIn(groups, code);
        if (rows.length > 0) judge(code, rows, report);
      },
    },
  ];
};
