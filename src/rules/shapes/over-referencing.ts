import { foldedOf, indexName, buildIndex, rowsWithKey, rowWithKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import type { Table, RowIndex } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import type { Folded } from "../../values/brands";
import { finish } from "../../values/task";
import type { BoundRule, Reads, Report } from "../engine/rule";

/** How the rows that name a key of another register are judged by what that key's row says. */
export type ReferenceJudge<Facts> = {
  readonly from: Table;
  readonly field: string;
  readonly to: Table;
  readonly reads: Reads;
  /** The keys besides its own whose naming rows a key's rows have a say in. */
  readonly affectedKeys?: (key: Folded, rows: readonly RowId[]) => readonly Folded[];
  /** Whether the row of a register that is neither of the two has a say in every verdict. */
  readonly affectsAll?: (row: RowId) => boolean;
  /** What there is to say of the rows that name this key; undefined when there is nothing. */
  readonly judgeKey: (key: Folded, target: RowId) => RowJudgement<Facts> | undefined;
};

export type RowJudgement<Facts> = (row: RowId, report: Report<Facts>) => void;

/**
 * Judges the rows of one register by what they name in another: time entries by their project. A change there judges
 * only the rows that name it again, and a row whose key is in order costs a whole check nothing.
 */
export const overReferencing = <Facts>({
  from,
  field,
  to,
  reads,
  affectedKeys = () => [],
  affectsAll = () => false,
  judgeKey,
}: ReferenceJudge<Facts>): BoundRule<Facts, RowId> => {
  const keyOf = (row: RowId): Folded | undefined => foldedOf(from, row, [field]);
  const prepare = () => buildIndex(from, indexName([field]), keyOf, [field]);
  const index = (): RowIndex => finish(prepare());
  let last: { readonly key: Folded; readonly judge: RowJudgement<Facts> | undefined } | undefined;
  const judgementOf = (key: Folded): RowJudgement<Facts> | undefined => {
    if (last?.key === key) return last.judge;
    const target = rowWithKey(to, key);
    last = { key, judge: target === undefined ? undefined : judgeKey(key, target) };
    return last.judge;
  };
  return {
    reads,
    prepare,
    *subjects() {
      const groups = index();
      for (const key of groups.rows.keys())
        if (judgementOf(key)) yield* rowsIn(groups, key);
        else yield undefined;
    },
    touched: ({ register, row }) => {
      last = undefined;
      if (register === from.register.id) return [row];
      if (register !== to.register.id) return affectsAll(row) ? from.order : [];
      const key = foldedOf(to, row, to.register.key);
      if (key === undefined) return [];
      return [key, ...affectedKeys(key, rowsWithKey(to, key))].flatMap((one) => rowsIn(index(), one));
    },
    judge: (row, report) => {
      const key = from.raw[row] && keyOf(row);
      if (key !== undefined) judgementOf(key)?.(row, report);
    },
  };
};
