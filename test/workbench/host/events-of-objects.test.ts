import { expect, test } from "vitest";
import { hearing } from "./hearing";
import { excelUnderTest } from "./under-test";

const excel = excelUnderTest();
const heard = hearing(excel);
const sheet1 = () => excel.excel.model.sheet("Sheet1");

test("a table hears of changes in its cells only", async () => {
  await excel.run(async (sheet, context) => {
    sheet.tables.add("A1:B3", true);
    await context.sync();
  });
  const seen = await heard(
    (sheet) => sheet.tables.getItem("Table1").onChanged,
    () => {
      excel.excel.user.type(sheet1(), "A2", "inside");
      excel.excel.user.type(sheet1(), "D9", "outside");
    },
  );
  expect(seen).toMatchObject([
    { type: "TableChanged", address: "A2", tableId: excel.excel.model.tables[0]!.id },
  ]);
});

test("tables that come and go are told to the workbook's collection", async () => {
  const added = await heard(
    (_, context) => context.workbook.tables.onAdded,
    () =>
      excel.run(async (sheet, context) => {
        sheet.tables.add("A1:B3", true);
        await context.sync();
      }),
  );
  const deleted = await heard(
    (_, context) => context.workbook.tables.onDeleted,
    () =>
      excel.run(async (sheet, context) => {
        sheet.tables.getItem("Table1").delete();
        await context.sync();
      }),
  );
  expect(added).toMatchObject([{ type: "TableAdded", worksheetId: sheet1().id }]);
  // A Mac tells nothing of a table that is gone (profiles.test.ts).
  const { tellsDeletedTables } = excel.excel.host.behavior;
  expect(deleted).toMatchObject(tellsDeletedTables ? [{ type: "TableDeleted", tableName: "Table1" }] : []);
});

test("sheets that come and go, and are shown, are told to the collection", async () => {
  const added = await heard(
    (_, context) => context.workbook.worksheets.onAdded,
    () => {
      excel.excel.user.addSheet("New");
    },
  );
  const activated = await heard(
    (_, context) => context.workbook.worksheets.onActivated,
    () => {
      excel.excel.user.activate(sheet1());
    },
  );
  const deleted = await heard(
    (_, context) => context.workbook.worksheets.onDeleted,
    () => {
      excel.excel.user.deleteSheet(excel.excel.model.sheet("New"));
    },
  );
  expect([added.length, deleted.length]).toEqual([1, 1]);
  expect(activated).toMatchObject([{ worksheetId: sheet1().id }]);
});

test("a sheet that is left is told so", async () => {
  const seen = await heard(
    (sheet) => sheet.onDeactivated,
    () => {
      excel.excel.user.addSheet("Other");
    },
  );
  expect(seen).toMatchObject([{ type: "WorksheetDeactivated", worksheetId: sheet1().id }]);
});

test("selecting is told to the sheet and to the document", async () => {
  const inDocument: unknown[] = [];
  const handler = await excel.run(async (_, context) => {
    const result = context.workbook.onSelectionChanged.add((args) => {
      inDocument.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  const seen = await heard(
    (sheet) => sheet.onSelectionChanged,
    () => {
      excel.excel.user.select(sheet1(), "B2:C3");
    },
  );
  expect(seen).toMatchObject([{ type: "WorksheetSelectionChanged", address: "B2:C3" }]);
  expect(inDocument).toHaveLength(1);
  await excel.excel.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
});

test("a formatted range is told apart from changed values", async () => {
  const seen = await heard(
    (sheet) => sheet.onFormatChanged,
    () =>
      excel.run(async (sheet, context) => {
        sheet.getRange("A1:B2").format.fill.color = "red";
        await context.sync();
      }),
  );
  expect(seen).toMatchObject([{ type: "WorksheetFormatChanged", address: "A1:B2" }]);
});
