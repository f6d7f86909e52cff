import { expect, test } from "vitest";
import { hearing } from "./hearing";
import { excelUnderTest } from "./under-test";

const excel = excelUnderTest();

const heard = hearing(excel);
const sheet1 = () => excel.excel.model.sheet("Sheet1");

test("typing into a cell tells the sheet what changed, before and after", async () => {
  const seen = await heard(
    (sheet) => sheet.onChanged,
    () => {
      excel.excel.user.type(sheet1(), "B2", "5");
    },
  );
  expect(seen).toMatchObject([
    {
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      source: "Local",
      address: "B2",
      triggerSource: "Unknown",
      worksheetId: sheet1().id,
      details: { valueBefore: "", valueAfter: 5, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    },
  ]);
  expect(seen[0]!.changeDirectionState).toBeUndefined();
});

test("a paste of several cells is one event without details", async () => {
  const seen = await heard(
    (sheet) => sheet.onChanged,
    () => {
      excel.excel.user.paste(sheet1(), "A1", [
        ["a", "b"],
        ["c", "d"],
      ]);
    },
  );
  expect(seen.map(({ address, details }) => [address, details as unknown])).toEqual([["A1:B2", undefined]]);
});

test("an add-in's own write is told as well, marked as its own", async () => {
  const seen = await heard(
    (sheet) => sheet.onChanged,
    () =>
      excel.run(async (sheet, context) => {
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      }),
  );
  expect(seen).toMatchObject([{ address: "A1", source: "Local", triggerSource: "ThisLocalAddin" }]);
});

test("another author's change comes as remote", async () => {
  const seen = await heard(
    (sheet) => sheet.onChanged,
    () => {
      excel.excel.user.asCoauthor(() => {
        excel.excel.user.type(sheet1(), "A1", "x");
      });
    },
  );
  expect(seen).toMatchObject([{ source: "Remote" }]);
});

test("inserted and deleted rows name the whole rows", async () => {
  const seen = await heard(
    (sheet) => sheet.onChanged,
    () => {
      excel.excel.user.insertRows(sheet1(), 1, 2);
      excel.excel.user.deleteRows(sheet1(), 4);
    },
  );
  expect(seen.map(({ changeType, address }) => [changeType, address])).toEqual([
    ["RowInserted", "2:3"],
    ["RowDeleted", "5:5"],
  ]);
});

test("cells that make room tell which way the others went", async () => {
  const seen = await heard(
    (sheet) => sheet.onChanged,
    () =>
      excel.run(async (sheet, context) => {
        sheet.getRange("B2").insert("Right");
        await context.sync();
      }),
  );
  expect(seen).toMatchObject([
    { changeType: "CellInserted", changeDirectionState: { insertShiftDirection: "Right" } },
  ]);
});

test("undo raises the same events as the act itself", async () => {
  const seen = await heard(
    (sheet) => sheet.onChanged,
    () => {
      excel.excel.user.type(sheet1(), "A1", "x");
      excel.excel.user.undo();
    },
  );
  expect(seen.map(({ details }) => details.valueAfter as unknown)).toEqual(["x", ""]);
});

test("the changed range can be fetched from the event", async () => {
  const values: unknown[] = [];
  await heard(
    (sheet) => {
      sheet.onChanged.add((args) =>
        excel.excel.Excel.run(async (context) => {
          const range = args.getRange(context).load("values,address");
          await context.sync();
          values.push([range.address, range.values]);
        }),
      );
      return sheet.onChanged;
    },
    () => {
      excel.excel.user.type(sheet1(), "C3", "here");
    },
  );
  await excel.excel.settle();
  expect(values).toEqual([["Sheet1!C3", [["here"]]]]);
});

test("nothing comes while the add-in has switched events off", async () => {
  const seen = await heard(
    (sheet) => sheet.onChanged,
    () =>
      excel.run(async (sheet, context) => {
        context.runtime.enableEvents = false;
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        sheet.getRange("A2").values = [[2]];
        await context.sync();
      }),
  );
  expect(seen.map(({ address }) => address)).toEqual(["A2"]);
});

test("a handler that is removed hears nothing more", async () => {
  const seen = await heard(
    (sheet) => sheet.onChanged,
    () => undefined,
  );
  excel.excel.user.type(sheet1(), "A1", "x");
  await excel.excel.settle();
  expect(seen).toEqual([]);
  expect(excel.excel.host.registrations.size).toBe(0);
});

test("an event that is lost never comes, the next one does", async () => {
  const seen = await heard(
    (sheet) => sheet.onChanged,
    () => {
      excel.excel.faults.loseEvents(1);
      excel.excel.user.type(sheet1(), "A1", "lost");
      excel.excel.user.type(sheet1(), "A2", "heard");
    },
  );
  expect(seen.map(({ address }) => address)).toEqual(["A2"]);
});

test("events may come late", async () => {
  const arrived: string[] = [];
  await heard(
    (sheet) => {
      sheet.onChanged.add(({ address }) => {
        arrived.push(address);
        return Promise.resolve();
      });
      return sheet.onChanged;
    },
    async () => {
      excel.excel.faults.eventDelay = 60;
      excel.excel.user.type(sheet1(), "A1", "x");
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(arrived).toEqual([]);
    },
  );
  expect(arrived).toEqual(["A1"]);
});

test("a formula that comes to something else is told as calculated, and no cell as changed", async () => {
  excel.excel.user.type(sheet1(), "B2", '="a"');
  const changed: unknown[] = [];
  excel.excel.model.listen(({ kind }) => changed.push(kind));
  const seen = await heard(
    (_, context) => context.workbook.worksheets.onCalculated,
    () => excel.excel.user.recalculate(sheet1(), "B2", "b"),
  );
  expect(seen).toEqual([{ type: "WorksheetCalculated", address: "B2", worksheetId: sheet1().id }]);
  expect(changed).toEqual(["calculated"]);
  expect(sheet1().cells.content(1, 1)).toBe("b");
  expect(sheet1().cells.formula(1, 1)).toBe('="a"');
});
