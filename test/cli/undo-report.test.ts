import { beforeEach, expect, test } from "vitest";
import { requireTable } from "#core/book/book";
import { refreshEdits } from "#core/reports/refresh";
import { reportOf } from "#core/reports/report-rows";
import { reportSheet } from "#core/reports/report-sheet";
import { chartName } from "#core/reports/standing-report";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { bookIn } from "../../cli/open-book";
import { carryOut } from "../../cli/writing/carry-out";
import type { XlsxDocument, XlsxSheet } from "../../xlsx/document";
import { open } from "../xlsx/parts";
import { bookBytes } from "./books";
import { inOwnFolders, kontera, konteraJson, read, write } from "./command";

inOwnFolders();

const today = dayOf(2026, 3, 16)!;
const rows = {
  projects: [
    { code: "A", name: "Alfa", budgetHours: 100 },
    { code: "B", name: "Beta", budgetHours: 50 },
  ],
  timeEntries: [{ date: 46_082, employee: "1", project: "A", hours: 8 }],
};

/** A sheet for the budget of each project, as the pane lays it out. */
const addReport = (document: XlsxDocument): XlsxSheet => {
  const report = reportSheet("budgetReport", "sv", {});
  const [name, headers] = ["Budgetrapport", report.columns.map(({ header }) => header)];
  const sheet = document.addSheet(name);
  const until = report.until?.header ?? "";
  sheet.setCell(0, 0, { value: report.title });
  sheet.setCell(1, 0, { value: report.until?.label ?? "" });
  sheet.setCell(1, 1, { formula: `MAX(${name}[${until}])` });
  if (report.note !== undefined) sheet.setCell(2, 0, { value: report.note });
  const totals = report
    .totals(name)
    .map(({ text, formula }) => ({ ...(text && { label: text }), ...(formula && { formula }) }));
  sheet.addTable({ name, row: report.top, column: 0, rows: 1, headers, totals });
  const values = (header: string): string => `${name}[${header}]`;
  sheet.addChart({
    name: chartName(name),
    ...{
      kind: "bar",
      isStacked: false,
      title: report.chart?.title ?? "",
      legend: "bottom",
      reversesCategories: true,
    },
    series: (report.chart?.series ?? []).map(({ header }) => ({ name: header, values: values(header) })),
    over: { row: 8, column: 0, rows: 20, columns: 8 },
  });
  return sheet;
};

/** A workbook with the report made by a job, and what somebody does to it before that and after. */
const writeReport = (
  change: (document: XlsxDocument, sheet: XlsxSheet) => void = () => undefined,
): string => {
  let made: XlsxSheet | undefined;
  const bytes = bookBytes(rows, "sv", (document) => {
    made = addReport(document);
    change(document, made);
  });
  const opened = bookIn(bytes, "bok.xlsx", today);
  if (!opened.ok) throw new Error("the book is not read");
  const { book, document } = opened.value;
  const report = finish(reportOf(book, "budgetReport", { until: today, levels: 1 }));
  const edits = finish(refreshEdits(book, requireTable(book, "budgetReport"), report.rows));
  const counts = { added: 2, changed: 0, unchanged: 0, refused: 0 };
  const facts = { what: "Budget per projekt", register: "budgetReport", file: "", ...counts } as const;
  const job = carryOut(opened.value, edits, facts);
  if (!job.ok) throw new Error("the report is not made");
  write("bok.xlsx", document.save());
  return job.value;
};
const names = (file: string): string[] => open(read(file)).sheets.map(({ name }) => name);
const undone = (...more: readonly string[]) =>
  konteraJson("undo", "bok.xlsx", ...more, "--out", "ny.xlsx").json as { readonly report?: unknown };

beforeEach(() => writeReport());

test("undoing the making of a report takes its sheet away, with its table, chart and names, and nothing else #34", () => {
  expect(names("bok.xlsx")).toContain("Budgetrapport");
  expect(undone()).toMatchObject({
    rows: 2,
    left: [],
    report: { sheet: "Budgetrapport", removed: true, kept: null },
    written: { verified: {} },
  });
  expect(names("ny.xlsx")).toEqual(names("bok.xlsx").filter((name) => name !== "Budgetrapport"));
  const parts = new TextDecoder("latin1").decode(read("ny.xlsx"));
  for (const gone of ["xl/drawings/drawing1.xml", "xl/charts/chart1.xml"]) expect(parts).not.toContain(gone);
  expect(kontera("undo", "bok.xlsx", "--out", "en.xlsx", "--lang", "en").out).toContain(
    "The sheet Budgetrapport is gone.",
  );
  expect(kontera("check", "ny.xlsx").code).toBeLessThan(2);
});

test.each([
  ["a cell of somebody's own", "own-cells", (_, sheet) => sheet.setCell(0, 9, { value: "obs" })],
  ["a title of somebody's own", "own-cells", (_, sheet) => sheet.setCell(0, 0, { value: "Min budget" })],
  [
    "a chart of somebody's own",
    "own-cells",
    (_, sheet) => {
      const [chart] = sheet.charts;
      if (chart) sheet.addChart({ ...chart, name: "Mitt" });
    },
  ],
  [
    "a formula that points at it",
    "spoken-of",
    (document) => document.addSheet("Mina").setCell(0, 0, { formula: "SUM(budgetrapport[Arbetade timmar])" }),
  ],
  [
    "a drop-down that points at it",
    "spoken-of",
    (document) =>
      document
        .addSheet("Mina")
        .setValidation(
          { row: 0, column: 0, rows: 1, columns: 1 },
          { type: "list", formula1: "Budgetrapport!$A$5:$A$6" },
        ),
  ],
  [
    "a drop-down of somebody's own",
    "own-cells",
    (_, sheet) => sheet.setValidation({ row: 2, column: 5, rows: 1, columns: 1 }, ["Ja", "Nej"]),
  ],
  ["a color of somebody's own", "own-cells", (_, sheet) => sheet.setCell(2, 6, { fill: "#FFEE00" })],
] as readonly (readonly [string, string, (document: XlsxDocument, sheet: XlsxSheet) => unknown])[])(
  "with %s the sheet stays, and that is said #34",
  (_, kept, change) => {
    writeReport((document, sheet) => void change(document, sheet));
    expect(undone().report).toEqual({ sheet: "Budgetrapport", removed: false, kept });
    expect(names("ny.xlsx")).toEqual(names("bok.xlsx"));
    expect(kontera("undo", "bok.xlsx", "--out", "text.xlsx").out).toContain("Budgetrapport finns kvar");
  },
);

test("a header or a text that happens to hold the sheet's name speaks of nothing, and the sheet goes #34", () => {
  writeReport((document) => {
    const mine = document.addSheet("Mina");
    mine.addTable({ name: "Mina", row: 0, column: 0, rows: 1, headers: ["Budgetrapport", "Kod"] });
    mine.setCell(1, 0, { value: "se Budgetrapport!A1" });
  });
  expect(undone().report).toEqual({ sheet: "Budgetrapport", removed: true, kept: null });
});

test("doing a report again whose sheet is gone tells it by its name, and not by what the program calls it #34", () => {
  undone();
  write("bok.xlsx", read("ny.xlsx"));
  const { jobs } = konteraJson("log", "bok.xlsx").json as {
    readonly jobs: readonly { readonly job: string }[];
  };
  const again = ["undo", "bok.xlsx", jobs[0]?.job ?? "", "--out", "igen.xlsx"] as const;
  expect(konteraJson(...again).json).toMatchObject({ left: [{ sheet: "Budgetrapport" }, {}] });
  expect(kontera(...again).out).not.toContain("budgetReport");
});

test("a report that still has a row of somebody's keeps its sheet, and nothing is said of it #34", () => {
  const opened = bookIn(read("bok.xlsx"), "bok.xlsx", today);
  if (!opened.ok) throw new Error("the book is not read");
  const sheet = opened.value.document.sheets.find(({ name }) => name === "Budgetrapport");
  sheet?.setCell(4, 3, { value: 7 });
  write("bok.xlsx", opened.value.document.save());
  expect(undone()).not.toHaveProperty("report");
  expect(names("ny.xlsx")).toContain("Budgetrapport");
});

test("the undoing of an import tells of no report #34", () => {
  write("fil.csv", "Kod;Namn\r\nC;Gamma\r\n");
  kontera("import", "bok.xlsx", "fil.csv", "--register", "projects", "--out", "mer.xlsx");
  expect(konteraJson("undo", "mer.xlsx", "--out", "ny.xlsx").json).not.toHaveProperty("report");
});
