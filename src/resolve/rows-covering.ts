import { foldedKey, foldedOf, buildIndex } from "../book/keys";
import type { RowId } from "../book/row-id";
import type { Table } from "../book/table";
import { rowsIn } from "../columns/key-index";
import { ancestorCodes } from "../tree/codes";
import type { Folded } from "../values/brands";
import { finish } from "../values/task";
import { inOrder } from "./rows-about";

/** What rows are filed under that name no code: they stand for every one. */
const EVERY_CODE = "";

/** The rows that name one of some codes, in the order of those, and last those that name none, which stand for every one. */
export const rowsNaming = (
  table: Table,
  fields: readonly string[],
  values: readonly Folded[],
  codes: readonly Folded[],
): readonly RowId[] => {
  const groups = finish(
    buildIndex(table, `${fields.join()} or every code`, (row) =>
      foldedKey(fields.map((field) => foldedOf(table, row, [field]) ?? EVERY_CODE)),
    ),
  );
  return [...codes, EVERY_CODE].flatMap((one) => inOrder(table, rowsIn(groups, foldedKey([...values, one]))));
};

/**
 * The rows that cover a code of a tree: those that name it, those that name one above it, and those that name none,
 * which stand for every one (#116, #123, #178); the nearest first. `fields` are columns that must hold `values` and,
 * last, the one with the code.
 */
export const rowsCovering = (
  table: Table,
  fields: readonly string[],
  values: readonly Folded[],
  code: Folded,
): readonly RowId[] => rowsNaming(table, fields, values, [code, ...ancestorCodes(code)]);
