import { beforeEach, expect, test } from "vitest";
import { PLAIN_BEHAVIOR } from "../../../workbench/host/model/behavior";
import { profiles } from "../../../workbench/host/profiles";
import { emptyWorkbook, startExcel } from "../../../workbench/node/start-excel";
import { hearing } from "./hearing";
import { excelUnderTest, failureOf } from "./under-test";

const excel = excelUnderTest({ profile: "m365-windows" });
const heard = hearing(excel);
const sheet1 = () => excel.excel.model.sheet("Sheet1");

/** Runs a batch whose doings are to be undone at once. */
const grouped = (batch: (sheet: Excel.Worksheet) => void) =>
  excel.excel.Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
    batch(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

const written = () =>
  excel.run(async (sheet, context) => {
    sheet.getRange("A1").values = [["add-in"]];
    await context.sync();
  });

beforeEach(() => excel.excel.reset(emptyWorkbook()));

test("an Excel says what its profile can do", async () => {
  const again = await startExcel({ profile: "m365-windows" });
  const { requirements } = again.Office.context;
  expect([
    requirements.isSetSupported("ExcelApi", "1.20"),
    profiles.excel2021.requirementSets["ExcelApi"],
  ]).toEqual([true, "1.14"]);
});

test("while another workbook has the focus, what Microsoft lists fails, and nothing else does", async () => {
  excel.excel.user.turnAway();
  const add = (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    sheet.getRange("A1").values = [[1]];
    context.workbook.worksheets.add("New");
    return context.sync();
  };
  expect(await failureOf(excel.run(add))).toMatchObject({
    code: "GeneralException",
    location: "WorksheetCollection.add",
  });
  expect(sheet1().cells.content(0, 0)).toBe(1);
  const remove = (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    sheet.delete();
    return context.sync();
  };
  expect(await failureOf(excel.run(remove))).toMatchObject({ code: "InvalidSelection" });
  excel.excel.user.turnBack();
  await excel.run(add);
  expect(excel.excel.model.sheets.map(({ name }) => name)).toEqual(["Sheet1", "New"]);
});

test("an undo group takes no member that Microsoft lists, and no large write", async () => {
  await grouped((sheet) => {
    sheet.getRange("A1").values = [[1]];
  });
  expect(
    await failureOf(
      grouped((sheet) => {
        sheet.name = "Other";
      }),
    ),
  ).toMatchObject({ code: "UndoNotSupported", location: "Worksheet.name" });
  const many = Array.from({ length: 40 }, () => Array.from({ length: 40 }, () => 1));
  expect(
    await failureOf(
      grouped((sheet) => {
        sheet.getRange("A1:AN40").formulas = many;
      }),
    ),
  ).toMatchObject({ code: "UndoNotSupported" });
  await excel.run(async (sheet, context) => {
    sheet.name = "Other";
    await context.sync();
  });
  expect(excel.excel.model.sheets.map(({ name }) => name)).toEqual(["Other"]);
});

test("an undo group does not wait for a cell", async () => {
  const options = { mergeUndoGroup: true, delayForCellEdit: true } as Excel.RunOptions;
  await expect(excel.excel.Excel.run(options, (context) => context.sync())).rejects.toThrow();
});

test("what an add-in wrote is the first that the person undoes, and earlier acts stay", async () => {
  const { user } = excel.excel;
  user.type(sheet1(), "A1", "person");
  await written();
  expect(sheet1().cells.content(0, 0)).toBe("add-in");
  user.undo();
  expect(sheet1().cells.content(0, 0)).toBe("person");
  user.undo();
  expect(sheet1().cells.content(0, 0)).toBe("");
});

test("an Excel that forgets what the person did has nothing to undo after an add-in's write", async () => {
  const { user, model } = excel.excel;
  model.behavior = PLAIN_BEHAVIOR;
  user.type(sheet1(), "A1", "person");
  await written();
  expect(user.canUndo).toBe(false);
});

test("a choice from a drop-down is told or not, as the Excel does", async () => {
  const { user, model } = excel.excel;
  const choices = () =>
    heard(
      (sheet) => sheet.onChanged,
      () => user.choose(sheet1(), "A1", "Ja"),
    );
  expect(await choices()).toHaveLength(1);
  model.behavior = profiles.web.behavior;
  expect(await choices()).toHaveLength(0);
  expect(sheet1().cells.content(0, 0)).toBe("Ja");
});

test("an event that is to come twice does", async () => {
  excel.excel.faults.doubleEvents(1);
  const seen = await heard(
    (sheet) => sheet.onChanged,
    () => void excel.excel.user.type(sheet1(), "A1", "1"),
  );
  expect(seen).toHaveLength(2);
});
