import type { RowId } from "../book/row-id";
import type { PlannedRow } from "./import-plan";
import type { Lookup } from "./judge-row";

const none: readonly never[] = [];

/** The register's rows that bear the key of a row of the file, counted from 0, or its own key where it is matched by another. */
const bearersOf = ({ fileKeys, index: known, own, parsed }: Lookup, index: number): readonly RowId[] => {
  const folded = fileKeys.foldedOf(index);
  const found = folded === undefined ? none : (known.get(folded) ?? none);
  return [found, own?.bearers(index, parsed.rows[index] ?? none) ?? none].flat();
};

/** A refused row that names no row of the register, with those that bear its key: the file does not lack them. */
export const withBearers = (lookup: Lookup, index: number, row: PlannedRow): PlannedRow => {
  if (row.outcome !== "refused" || row.row !== undefined) return row;
  const bearers = bearersOf(lookup, index);
  return bearers.length > 0 ? { ...row, bearers } : row;
};
