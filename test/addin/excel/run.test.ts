import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { refusalOf, run } from "../../../addin/excel/run";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { PaintJob } from "../../../addin/ports";
import { TRANSPORT_CODES } from "../../../workbench/host/faults";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { bodyOf, workbookOf } from "./books";
import { NAME, people, write } from "./people";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel({ workbook: workbookOf({ register: "employees", rows: people }) });
});
afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ["InvalidOperationInCellEditMode", { kind: "editing-cell" }],
  ["AccessDenied", { kind: "protected", sheet: "" }],
  ["ItemNotFound", { kind: "not-found" }],
  ["InsertDeleteConflict", { kind: "no-room", sheet: "" }],
  ["GeneralException", { kind: "host", code: "GeneralException" }],
  ["ActivityLimitReached", { kind: "host", code: "ActivityLimitReached" }],
] as const)("Excel's error %s is a refusal that the pane can tell", async (code, refusal) => {
  excel.faults.failSync(0, "before", code);
  expect(await openWorkbook().readTables()).toMatchObject({ ok: false, error: refusal });
});

test("every error outside the protocol is a refusal", async () => {
  for (const code of Object.keys(TRANSPORT_CODES)) {
    excel.faults.failSync(0, "before", code);
    expect(await openWorkbook().readSheet("Anställda")).toMatchObject({ ok: false });
  }
});

test("a bug is thrown, not told as a refusal", async () => {
  const unloaded = run((context) => Promise.resolve(context.workbook.worksheets.getFirst().name));
  await expect(unloaded).rejects.toThrow("not available");
  await expect(run(() => Promise.reject(new TypeError("bug")))).rejects.toThrow(TypeError);
  expect(() => refusalOf("text")).toThrow();
});

/** Lets Excel claim to be new enough for undo groups, and answer to them as told. */
const withUndoGroups = (refuses: boolean): Excel.RunOptions[] => {
  const { requirements } = Office.context;
  vi.spyOn(requirements, "isSetSupported").mockImplementation(
    (name, version) => name === "ExcelApi" || Number(version) < 2,
  );
  const seen: Excel.RunOptions[] = [];
  const real = Excel.run.bind(Excel) as (options: Excel.RunOptions, batch: unknown) => Promise<unknown>;
  vi.spyOn(Excel, "run").mockImplementation(((options: Excel.RunOptions, batch: unknown) => {
    seen.push(options);
    const { mergeUndoGroup, ...others } = options;
    if (mergeUndoGroup && refuses) excel.faults.failSync(0, "halfway", "UndoNotSupported");
    return real(others, batch);
  }) as typeof Excel.run);
  return seen;
};

/** Rows of the table painted. */
const painting = (count: number): PaintJob => ({
  table: "Anställda",
  rowCount: 4,
  headers: ["Namn"],
  keyHeader: "Anställningsnummer",
  runs: [
    {
      at: 0,
      keys: Array.from({ length: count }, (_, at) => `${at + 1}`),
      paint: { fill: "#FFEEEE", text: "#AA0000" },
    },
  ],
});

test("where Excel has undo groups, one undo takes a painting back; waiting for a cell does not go with that", async () => {
  await openWorkbook().createSheets([{ register: "importLog", lang: "sv" }]);
  const seen = withUndoGroups(false);
  expect(await openWorkbook().paint(painting(4))).toEqual({ ok: true, value: true });
  expect(seen).toEqual([{ mergeUndoGroup: true }]);
});

test("when Excel cannot undo what is painted, it is done without an undo group", async () => {
  await openWorkbook().createSheets([{ register: "importLog", lang: "sv" }]);
  const seen = withUndoGroups(true);
  expect(await openWorkbook().paint(painting(4))).toEqual({ ok: true, value: true });
  expect(seen).toEqual([{ mergeUndoGroup: true }, {}]);
});

test("the sheet where a painting is proved is not made in an undo group, which Excel refuses", async () => {
  const seen = withUndoGroups(false);
  expect(await openWorkbook().paint(painting(4))).toEqual({ ok: true, value: true });
  expect(seen).toEqual([{ mergeUndoGroup: true }, {}]);
});

test("what Excel is known to refuse is not asked for in a group: many cells, and jobs that write", async () => {
  const seen = withUndoGroups(false);
  await openWorkbook().paint(painting(1_001));
  expect(await write(excel, "employees", [{ set: 0, column: NAME, to: "Anna" }])).toMatchObject({ ok: true });
  expect(bodyOf(excel, "Anställda")[0]?.[1]).toBe("Anna");
  expect(seen.filter(({ mergeUndoGroup }) => mergeUndoGroup)).toEqual([]);
});
