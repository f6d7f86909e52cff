import type { Area } from "../batch";
import { bodyArea } from "../body-area";
import { rowCount, SHEET_ROWS } from "../table-layout";
import { keyColumns } from "./identity";
import { absolute, holderCell, type Lane } from "./lane";
import type { Laid } from "./lay";
import {
  blankedGroups,
  cellKey,
  closed,
  growsOver,
  identityGroups,
  markArea,
  writtenGroups,
  type ColumnGroup,
  type StagePlan,
} from "./plan";

/** The lane is still this job's. */
export const holdsLane = (lane: Lane, holder: string = lane.id): string =>
  `EXACT(${absolute(holderCell(lane))},"${holder.replaceAll('"', '""')}")`;

/**
 * 1 for each live cell that is what was laid, kind of value and case included. An error in the sheet is the same as its
 * text in the lane, for what is read from a cell does not tell the two apart.
 */
export const alike = ({ live, laid }: ColumnGroup): string => {
  const [here, there] = [absolute(live), absolute(laid)];
  return `IFERROR(EXACT(${here},${there})*(${here}=${there}),ISERROR(${here})*EXACT(LEFT(${there},1),"#"))`;
};

/** A run of identity columns that are compared in the same way. */
type Compared = ColumnGroup & {
  readonly isKey: boolean;
  readonly isWritten: boolean;
  readonly isBlanked: boolean;
};

/** A group of columns cut where the key's, the written or the blanked ones begin and end. */
const cut = ({ live, laid }: ColumnGroup, plan: StagePlan): Compared[] => {
  const keys = keyColumns(plan.write);
  const parts: Compared[] = [];
  for (let at = 0; at < live.columns; at++) {
    const column = live.column + at - plan.layout.column;
    const kind = {
      isKey: keys.includes(column),
      isWritten: plan.written.includes(column),
      isBlanked: plan.blanked.includes(column),
    };
    const last = parts.at(-1);
    const isSame = (["isKey", "isWritten", "isBlanked"] as const).every(
      (name) => last?.[name] === kind[name],
    );
    const one = (area: Area, columns: number, from: number): Area => ({ ...area, column: from, columns });
    const columns = isSame && last ? last.live.columns + 1 : 1;
    const part = {
      ...kind,
      live: one(live, columns, live.column + at - columns + 1),
      laid: one(laid, columns, laid.column + at - columns + 1),
    };
    if (isSame) parts[parts.length - 1] = part;
    else parts.push(part);
  }
  return parts;
};

/** The laid part of groups that stands for the same columns. */
const beside = (groups: readonly ColumnGroup[], { live }: ColumnGroup): Area | undefined => {
  const group = groups.find(
    (one) =>
      one.live.column <= live.column && live.column + live.columns <= one.live.column + one.live.columns,
  );
  return (
    group && {
      ...group.laid,
      column: group.laid.column + live.column - group.live.column,
      columns: live.columns,
    }
  );
};

/** Above 0 for the cells that are to be compared: in every concerned row, or only those that are written to. */
const comparedCells = (plan: StagePlan, part: Compared): string => {
  const written = part.isWritten ? beside(writtenGroups(plan), part) : undefined;
  if (!plan.isKeyed || part.isKey || !written) return `(${absolute(markArea(plan))})`;
  const blanks = part.isBlanked ? beside(blankedGroups(plan), part) : undefined;
  return `((${absolute(written)}<>"")${blanks ? `+(${absolute(blanks)}=1)` : ""})`;
};

/** Whether each concerned row still is what the preview showed; what a formula gives may have changed by itself. */
const sameRows = (plan: StagePlan): string[] =>
  identityGroups(plan)
    .flatMap((group) => cut(group, plan))
    .map((part) => {
      const forgiven = part.isKey ? "" : `*(1-ISFORMULA(${absolute(part.live)}))`;
      return `SUMPRODUCT(${comparedCells(plan, part)}*(1-${alike(part)})${forgiven})=0`;
    });

/** How many formulas a job that is taken back entered itself in cells of a group that are to be blank, or are not. */
const ownFormulas = ({ write, layout }: StagePlan, { live }: ColumnGroup, isBlank: boolean): number =>
  write.overFormulas
    ? write.cells.filter(({ position, column, to }) => {
        const at = layout.column + column - live.column;
        const isOwn = write.overFormulas?.has(cellKey(position, column)) === true;
        return isOwn && (to === "") === isBlank && at >= 0 && at < live.columns;
      }).length
    : 0;

/** No cell to write holds a formula. */
const noFormulas = (plan: StagePlan): string[] => [
  ...writtenGroups(plan).map((group) => {
    const { live, laid } = group;
    const own = ownFormulas(plan, group, false);
    return `SUMPRODUCT((${absolute(laid)}<>"")*ISFORMULA(${absolute(live)}))=${own}`;
  }),
  ...blankedGroups(plan).map((group) => {
    const { live, laid } = group;
    const own = ownFormulas(plan, group, true);
    return `SUMPRODUCT((${absolute(laid)}=1)*ISFORMULA(${absolute(live)}))=${own}`;
  }),
];

/** Table, headers and totals stand where they stood, and as many rows and columns as there were. */
const sameLayout = ({ layout, headers }: StagePlan): string[] => {
  const { name, row, column, bodyRows, showsHeaders, showsTotals } = layout;
  const live = { ...bodyArea(layout, -1, 1), sheet: layout.sheet };
  return [
    `ROWS(${name}[#Data])=${bodyRows}`,
    `COLUMNS(${name}[#Data])=${layout.headers.length}`,
    `ROW(${name}[#Data])=${row + 2}`,
    `COLUMN(${name}[#Data])=${column + 1}`,
    `ROWS(${name}[#All])=${bodyRows + Number(showsHeaders) + Number(showsTotals)}`,
    ...(showsHeaders ? [`SUMPRODUCT(1-EXACT(${absolute(live)},${absolute(headers)}))=0`] : []),
    ...(rowCount(layout) === 0 ? [`COUNTA(${name}[#Data])=0`] : []),
  ];
};

/** What the table will grow over is free, and so is what is closed below it. */
const freeBelow = (plan: StagePlan): string[] =>
  [growsOver(plan), closed(plan)].flatMap((span) => {
    if (!span || span.count === 0) return [];
    const area = bodyArea(plan.layout, span.at, span.count);
    return area.row + area.rows > SHEET_ROWS ? [] : [`COUNTA(${absolute(area)})=0`];
  });

/**
 * What must hold for a table at the moment of writing, each as a formula that gives TRUE: what was laid ready is whole,
 * the table stands as it stood, and every row and cell concerned is the one that the preview showed. Cells are compared
 * with cells, never with what is written into the formula: no language, no length and no format comes into it.
 */
export const guardTests = (plan: StagePlan, { filled }: Laid): string[] => [
  ...[...filled].map(([area, cells]) => `COUNTA(${absolute(area)})=${cells}`),
  ...sameLayout(plan),
  ...freeBelow(plan),
  ...(plan.concerned.count > 0 ? [...sameRows(plan), ...noFormulas(plan)] : []),
];
