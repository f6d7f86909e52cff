import { expect, test } from "vitest";
import { TRANSPORT_CODES } from "../../../workbench/host/faults";
import { excelUnderTest, failureOf } from "./under-test";

const excel = excelUnderTest();

const writeThree = () =>
  excel.run(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    sheet.getRange("A3").values = [[3]];
    sheet.getRange("A4").values = [[4]];
    await context.sync();
  });

const column = () =>
  excel.excel.model.sheet("Sheet1").cells.contents({ row: 0, column: 0, rows: 4, columns: 1 }).flat();

test("a sync that fails before it starts changes nothing", async () => {
  excel.excel.faults.failSync(0, "before");
  expect(await failureOf(writeThree())).toMatchObject({ code: "GeneralException" });
  expect(column()).toEqual(["", "", "", ""]);
});

test("a sync that fails half way leaves the first half done", async () => {
  excel.excel.faults.failSync(0, "halfway");
  await failureOf(writeThree());
  expect(column()).toEqual([1, 2, "", ""]);
});

test("a sync whose answer is lost has done all its work", async () => {
  excel.excel.faults.failSync(0, "after");
  await failureOf(writeThree());
  expect(column()).toEqual([1, 2, 3, 4]);
});

test("a fault planned for a later sync lets the ones before through", async () => {
  excel.excel.faults.failSync(1);
  await writeThree();
  await failureOf(writeThree());
  await writeThree();
  expect(excel.excel.requests.syncs.map(({ error }) => error)).toEqual([
    undefined,
    "GeneralException",
    undefined,
  ]);
});

test.each(Object.keys(TRANSPORT_CODES))("the client reports %s under that code", async (code) => {
  excel.excel.faults.failSync(0, "before", code);
  expect((await failureOf(writeThree())).code).toBe(code);
});

test.each(["InsertDeleteConflict", "AccessDenied", "Conflict"])(
  "an error inside the answer comes as %s",
  async (code) => {
    excel.excel.faults.failSync(0, "halfway", code);
    expect((await failureOf(writeThree())).code).toBe(code);
  },
);

test("a request above five megabytes is refused, and nothing of it is done", async () => {
  const text = "x".repeat(30_000);
  const failure = await failureOf(
    excel.run(async (sheet, context) => {
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [text]);
      await context.sync();
    }),
  );
  expect(failure.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(column()).toEqual(["", "", "", ""]);
});

test("an answer above five megabytes is refused", async () => {
  const text = "x".repeat(30_000);
  const { cells } = excel.excel.model.sheet("Sheet1");
  for (let row = 0; row < 200; row++) cells.set(row, 0, text);
  const failure = await failureOf(
    excel.run(async (sheet, context) => {
      sheet.getRange("A1:A200").load("values");
      await context.sync();
    }),
  );
  expect(failure.code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("while the person edits a cell, requests are refused", async () => {
  excel.excel.user.startEditing();
  expect((await failureOf(writeThree())).code).toBe("InvalidOperationInCellEditMode");
  excel.excel.user.stopEditing();
  await writeThree();
  expect(column()).toEqual([1, 2, 3, 4]);
});

test("a request that may wait for the cell is answered when the person has left it", async () => {
  const { Excel, user } = excel.excel;
  user.startEditing();
  const done = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["late"]];
    await context.sync();
  });
  await excel.excel.settle();
  expect(column()[0]).toBe("");
  user.stopEditing();
  await done;
  expect(column()[0]).toBe("late");
});

test("the log counts syncs and bytes, and tells clean-up apart", async () => {
  await writeThree();
  await excel.excel.settle();
  const { requests } = excel.excel;
  expect(requests.all.map(({ kind }) => kind)).toEqual(["sync", "release"]);
  expect(requests.count).toBe(1);
  expect(requests.bytes.in).toBeGreaterThan(500);
});
