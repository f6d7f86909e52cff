import type { Result } from "#core/values/result";
import type { Refusal } from "../ports";
import { Refused, run } from "./run";

type Rows = readonly [first: number, last: number];

/** In so many pieces is an area cut of which some rows are hidden and some are not. */
const PIECES = 16;

/** So many areas are asked about in one request. */
const MOST_ASKED = 2000;

const cut = ([first, last]: Rows): Rows[] => {
  const size = Math.max(1, Math.ceil((last - first + 1) / PIECES));
  const pieces: Rows[] = [];
  for (let row = first; row <= last; row += size) pieces.push([row, Math.min(last, row + size - 1)]);
  return pieces;
};

/** Rows side by side as one area, from the top. */
const joined = (areas: readonly Rows[]): Rows[] => {
  const all: Rows[] = [];
  for (const [first, last] of areas.toSorted(([one], [other]) => one - other)) {
    const before = all.at(-1);
    if (before && before[1] >= first - 1) all[all.length - 1] = [before[0], Math.max(before[1], last)];
    else all.push([first, last]);
  }
  return all;
};

/**
 * The rows of some areas that neither a filter nor a person hides. Excel says of an area whether all of its rows are hidden,
 * none, or some: those of which it says some are cut up and asked about again.
 */
export const visibleRows = (
  name: string,
  areas: readonly Rows[],
): Promise<Result<readonly Rows[], Refusal>> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) throw new Refused({ kind: "not-found", name });
    const shown: Rows[] = [];
    let asked = joined(areas);
    while (asked.length > 0) {
      const now = asked.slice(0, MOST_ASKED);
      const ranges = now.map(([first, last]) =>
        sheet.getRangeByIndexes(first, 0, last - first + 1, 1).load("rowHidden"),
      );
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each cut, of all areas that are cut
      await context.sync();
      const mixed = now.flatMap((area, at): Rows[] => {
        // The typings promise what Excel does not always say.
        const isHidden = ranges[at]?.rowHidden as boolean | null | undefined;
        if (isHidden === false) shown.push(area);
        // Of a single row there is nothing to cut: one that Excel tells nothing of is left out.
        return isHidden === null && area[0] < area[1] ? cut(area) : [];
      });
      asked = [...asked.slice(MOST_ASKED), ...mixed];
    }
    return joined(shown);
  });
