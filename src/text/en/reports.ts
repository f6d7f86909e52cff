import { counted } from "../counted";
import type { ReportsText } from "../sv/reports";

/** What stands on the sheets of reports, and what the pane says of them. */
export const reports: ReportsText = {
  titles: {
    budgetReport: "Budget per project",
    billingReport: "Billing per customer",
    blockedReport: "Blocked per reason",
    blockedRowsReport: "Blocked, row by row",
    accessReport: "Access, matrix",
  },
  charts: {
    budgetReport: "Worked against budget, hours",
    billingReport: "Released, ready and blocked, SEK",
    blockedReport: "Blocked per reason, SEK",
    blockedRowsReport: undefined,
    accessReport: "Consultants per client",
  },
  notes: {
    budgetReport:
      "The totals of hours left, hours over, per cent used and amount left are of projects that have a budget.",
    billingReport: undefined,
    blockedReport: undefined,
    blockedRowsReport: undefined,
    accessReport: undefined,
  },
  noCustomer: "no customer",
  fixedPrice: "Fixed price",
  total: "Total",
  until: "Up to incl.",
  heading: "Report on a sheet",
  content: "Content",
  levels: "Levels",
  level: (levels) => (levels === undefined ? "All" : levels === 1 ? "Main projects" : `${levels} levels`),
  levelsFixed: "The sheet shows the main projects. Delete it to make one with more levels.",
  untilHow: "Up to and including which day",
  make: "Create sheet",
  refresh: "Refresh the sheet",
  saveCsv: "Save as CSV",
  csvName: (title, day) => `${title} ${day}.csv`,
  rows: (rows) => counted(rows, "en", "row", "rows"),
  making: "counting …",
  chart: "Chart",
  chartKinds: {
    bars: "Horizontal bars",
    columns: "Columns",
    none: "None",
  },
  will: (sheet, hasChart) =>
    `A new sheet, ${sheet}: a table with a totals row${hasChart ? ", and Excel's own chart below it" : ""}. It prints one page wide.`,
  stands: (sheet, hasChart) =>
    `The sheet ${sheet} is there already. ${hasChart ? "Table and chart are" : "The table is"} refreshed in place. Your own cells, columns, formats and the order of the rows are left alone.`,
  off: (module) => `The module ${module} is off. Turn it on under Modules in the menu ….`,
  notOwn: (sheet) =>
    `The table on the sheet ${sheet} is called as the report is, but Kontera did not make it. Give it another name, and a new sheet is made.`,
  notMade: (register) => `The workbook has no ${register}, so there is nothing to add up.`,
  none: "There is nothing to show up to and including that day.",
  upToDate: "The sheet already is as the registers say.",
  noChart: "Excel made no chart here. The table stands.",
  show: "Show the sheet",
  followed: "Select a row of the sheet, and what it is of shows here, with its rows.",
  made: (title) => `Report: ${title}`,
  refreshed: (title) => `Report refreshed: ${title}`,
};
