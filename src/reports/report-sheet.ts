import { registers } from "../registers";
import type { Field } from "../registers/register";
import { sheetSpec, type ColumnSpec } from "../registers/sheet-spec";
import type { Lang } from "../values/cell";
import type { ChartChoice } from "./chart-choice";
import { EACH_FORMAT, eachHeader } from "./each-column";
import type { ReportId } from "./report";
import { shapes, type Total } from "./shapes";
import { textsIn } from "./texts";

/** What stands in the totals row of a column, as a formula without its `=`; `""` for nothing. */
export type TotalCell = { readonly header: string; readonly text?: string; readonly formula?: string };

/** A chart of Excel's own over columns of the report's table. */
export type ReportChart = {
  readonly title: string;
  readonly kind: "BarClustered" | "BarStacked" | "ColumnClustered" | "ColumnStacked";
  /** The header of the column that names the bars. */
  readonly category: string;
  readonly series: readonly { readonly header: string; readonly color: string }[];
};

/** What stands on a report's worksheet besides the rows of its table. */
export type ReportSheet = {
  readonly title: string;
  /** The words before the day that the figures go up to, and the header of the column that holds it; none of one without a day. */
  readonly until: { readonly label: string; readonly header: string } | undefined;
  /** What must be known of the totals, below the day; none where each is the sum of all rows. */
  readonly note: string | undefined;
  /** The worksheet row of the table's headers, from 0. */
  readonly top: number;
  /** The columns that the table has, in place of those of any new sheet. */
  readonly columns: readonly ColumnSpec[];
  /** The totals row by column, when the table has this name. */
  readonly totals: (table: string) => readonly TotalCell[];
  /** None where none is wanted. */
  readonly chart: ReportChart | undefined;
};

/** What a report's sheet is made for: so many levels of the tree, a column for each of these, and whose it is. */
type Wanted = {
  readonly levels?: number;
  readonly each?: readonly string[];
  readonly company?: string;
  readonly chart?: ChartChoice;
};

/** The standing bars of those that lie. */
const standing = { BarClustered: "ColumnClustered", BarStacked: "ColumnStacked" } as const;

/** A title, the day, and a line between them and the table, where a note may stand. */
const TOP = 3;

/** How wide a column is at least that has the day above it, and how wide that of one of many is at most, in characters. */
const DAY_WIDTH = 13;
const MOST_EACH = 30;

/** The columns with room for the day above the second of them. */
const withRoom = (columns: readonly ColumnSpec[]): ColumnSpec[] =>
  columns.map((column, at) => (at === 1 ? { ...column, width: Math.max(column.width, DAY_WIDTH) } : column));

/** A column of a table as a formula names it, whatever stands in its header. */
const columnOf = (table: string, header: string): string => `${table}[${header.replace(/['#[\]]/g, "'$&")}]`;

/**
 * What is put on the worksheet of a report, in the workbook's language: of the main projects alone, or of several levels of
 * the tree, whose sums are those of the main projects, for each of them holds what is below it.
 */
export const reportSheet = (
  id: ReportId,
  lang: Lang,
  { levels = 1, each = [], company = "", chart: wanted = "bars" }: Wanted,
): ReportSheet => {
  const fields: readonly Field[] = registers[id].fields;
  const { totals, chart, hasLevels, hasDay } = shapes[id];
  const headerOf = (field: string): string => fields.find((one) => one.id === field)?.[lang] ?? "";
  const isDeep = hasLevels && levels > 1;
  const columns = [
    ...withRoom(sheetSpec(id, lang, undefined, isDeep).columns),
    ...each.map((code): ColumnSpec => {
      const header = eachHeader(id, code, lang);
      return { field: "", header, numberFormat: EACH_FORMAT, width: Math.min(MOST_EACH, header.length + 3) };
    }),
  ];
  const text = textsIn(lang);
  const sumOf = (table: string, header: string): string => {
    const column = columnOf(table, header);
    return isDeep ? `SUMIFS(${column},${columnOf(table, headerOf("level"))},1)` : `SUBTOTAL(109,${column})`;
  };
  const cellOf = (table: string, total: Total | undefined, header: string): Partial<TotalCell> => {
    if (total === undefined) return {};
    if (total === "label") return { text: text.total };
    if (total === "sum") return { formula: sumOf(table, header) };
    const [left, whole] = [sumOf(table, headerOf(total.left)), sumOf(table, headerOf(total.of))];
    return { formula: `IFERROR(100*(${whole}-${left})/${whole},"")` };
  };
  return {
    title: company === "" ? text.titles[id] : `${text.titles[id]} – ${company}`,
    until: hasDay ? { label: text.until, header: headerOf("until") } : undefined,
    note: text.notes[id],
    top: TOP,
    columns,
    totals: (table) =>
      columns.map(({ field, header }) => ({
        header,
        ...cellOf(table, field === "" ? "sum" : totals[field], header),
      })),
    chart:
      wanted === "none" || !chart
        ? undefined
        : {
            title: text.charts[id] ?? "",
            kind: wanted === "bars" ? chart.kind : standing[chart.kind],
            category: headerOf(chart.category),
            series: chart.series.map(({ field, color }) => ({ header: headerOf(field), color })),
          },
  };
};
