import { extent } from "../edit/extent";
import { guardFormat } from "../edit/guard";
import { restyle } from "../edit/styles";
import type { LiveRange } from "../model/live-range";
import type { Style } from "../model/style";
import type { Workbook } from "../model/workbook";
import { liveArea } from "../protocol/arguments";

/** What all cells of a range have in common; `null` when they differ, as Excel answers. */
export const commonOf = <T>(workbook: Workbook, target: LiveRange, read: (style: Style) => T): T | null => {
  const area = liveArea(target);
  const { cells } = target.sheet;
  const walked = extent(target.sheet, area);
  const seen = new Set<number>();
  if (walked) {
    for (let row = walked.row; row < walked.row + walked.rows; row++) {
      for (let column = walked.column; column < walked.column + walked.columns; column++) {
        seen.add(cells.style(row, column));
      }
    }
  }
  if (!walked || walked.rows * walked.columns < area.rows * area.columns) {
    seen.add(cells.style(area.row + area.rows - 1, area.column + area.columns - 1));
  }
  const values = new Set([...seen].map((id) => read(workbook.styles.style(id))));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
};

/** Changes the look of a range, unless the sheet's protection forbids it. */
export const changeStyle = (workbook: Workbook, target: LiveRange, change: Partial<Style>): void => {
  const area = liveArea(target);
  guardFormat(workbook, target.sheet, area);
  restyle(workbook, target.sheet, area, (style) => ({ ...style, ...change }));
};
