import { registers } from "../registers";
import type { Field } from "../registers/register";
import { sheetSpec, type ColumnSpec } from "../registers/sheet-spec";
import { reports as en } from "../text/en/reports";
import { reports as sv } from "../text/sv/reports";
import type { Lang } from "../values/cell";
import type { ReportId } from "./report";
import { shapes, type Total } from "./shapes";

const texts = { sv, en } as const;

/** What stands in the totals row of a column, as a formula without its `=`; `""` for nothing. */
export type TotalCell = { readonly header: string; readonly text?: string; readonly formula?: string };

/** A chart of Excel's own over columns of the report's table. */
export type ReportChart = {
  readonly title: string;
  readonly kind: "BarClustered" | "BarStacked";
  /** The header of the column that names the bars. */
  readonly category: string;
  readonly series: readonly { readonly header: string; readonly color: string }[];
};

/** What stands on a report's worksheet besides the rows of its table. */
export type ReportSheet = {
  readonly title: string;
  /** The words before the day that the figures go up to, and the header of the column that holds it. */
  readonly until: { readonly label: string; readonly header: string };
  /** The worksheet row of the table's headers, from 0. */
  readonly top: number;
  /** The columns that the table has, in place of those of any new sheet. */
  readonly columns: readonly ColumnSpec[];
  /** The totals row by column, when the table has this name. */
  readonly totals: (table: string) => readonly TotalCell[];
  readonly chart: ReportChart;
};

/** A title, the day, and a line between them and the table. */
const TOP = 3;

/** A column of a table as a formula names it, whatever stands in its header. */
const columnOf = (table: string, header: string): string => `${table}[${header.replace(/['#[\]]/g, "'$&")}]`;

/**
 * What is put on the worksheet of a report, in the workbook's language: of the main projects alone, or of several levels of
 * the tree, whose sums are those of the main projects, for each of them holds what is below it.
 */
export const reportSheet = (id: ReportId, lang: Lang, levels: number): ReportSheet => {
  const fields: readonly Field[] = registers[id].fields;
  const { totals, chart } = shapes[id];
  const headerOf = (field: string): string => fields.find((one) => one.id === field)?.[lang] ?? "";
  const isDeep = levels > 1;
  const { columns } = sheetSpec(id, lang, undefined, isDeep);
  const text = texts[lang];
  const sumOf = (table: string, field: string): string => {
    const column = columnOf(table, headerOf(field));
    return isDeep ? `SUMIFS(${column},${columnOf(table, headerOf("level"))},1)` : `SUBTOTAL(109,${column})`;
  };
  const cellOf = (table: string, total: Total | undefined, field: string): Partial<TotalCell> => {
    if (total === undefined) return {};
    if (total === "label") return { text: text.total };
    if (total === "sum") return { formula: sumOf(table, field) };
    return { formula: `IFERROR(100*${sumOf(table, total.share)}/${sumOf(table, total.of)},"")` };
  };
  return {
    title: text.titles[id],
    until: { label: text.until, header: headerOf("until") },
    top: TOP,
    columns,
    totals: (table) =>
      columns.map(({ field, header }) => ({ header, ...cellOf(table, totals[field], field) })),
    chart: {
      title: text.charts[id],
      kind: chart.kind,
      category: headerOf(chart.category),
      series: chart.series.map(({ field, color }) => ({ header: headerOf(field), color })),
    },
  };
};
