import { expect, test } from "vitest";
import { excelUnderTest, failureOf } from "./under-test";

const excel = excelUnderTest();

test("a new sheet stands last, is not shown, and can be used in the same batch", async () => {
  const found = await excel.run(async (_, context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Projekt");
    added.getRange("A1").values = [["Kod"]];
    worksheets.load("items/name,items/position,items/visibility");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    added.getRange("A2").values = [["BS"]];
    await context.sync();
    return [worksheets.items.map(({ name, position }) => [name, position]), active.name];
  });
  expect(found).toEqual([
    [
      ["Sheet1", 0],
      ["Projekt", 1],
    ],
    "Sheet1",
  ]);
  expect(excel.excel.model.sheet("projekt").cells.content(1, 0)).toBe("BS");
});

test.each(["", "a/b", "x".repeat(32), "'quoted'"])("the sheet name %j is refused", async (name) => {
  const failure = await failureOf(
    excel.run(async (sheet, context) => {
      sheet.name = name;
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "InvalidArgument", location: "Worksheet.name" });
});

test("two sheets cannot share a name, whatever its case", async () => {
  const failure = await failureOf(
    excel.run(async (_, context) => {
      context.workbook.worksheets.add("SHEET1");
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "ItemAlreadyExists", location: "WorksheetCollection.add" });
});

test("a sheet is moved, hidden, copied and deleted", async () => {
  const names = await excel.run(async (sheet, context) => {
    const { worksheets } = context.workbook;
    sheet.getRange("A1").values = [["copied"]];
    const other = worksheets.add("Other");
    other.position = 0;
    sheet.copy("End");
    other.visibility = "Hidden";
    worksheets.load("items/name,items/visibility");
    await context.sync();
    other.delete();
    const copied = worksheets.getItem("Sheet1 (2)").getRange("A1").load("values");
    await context.sync();
    return [worksheets.items.map(({ name, visibility }) => [name, visibility]), copied.values];
  });
  expect(names).toEqual([
    [
      ["Other", "Hidden"],
      ["Sheet1", "Visible"],
      ["Sheet1 (2)", "Visible"],
    ],
    [["copied"]],
  ]);
});

test("the last visible sheet can be neither hidden nor deleted", async () => {
  const hide = failureOf(
    excel.run(async (sheet, context) => {
      sheet.visibility = "Hidden";
      await context.sync();
    }),
  );
  expect((await hide).code).toBe("InvalidOperation");
  const remove = failureOf(
    excel.run(async (sheet, context) => {
      sheet.delete();
      await context.sync();
    }),
  );
  expect((await remove).location).toBe("Worksheet.delete");
});

test("selecting shows the sheet, and the selection is what the add-in reads", async () => {
  const found = await excel.run(async (_, context) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [selected.address, cell.address, active.name];
  });
  expect(found).toEqual(["Other!B2:C3", "Other!B2", "Other"]);
});

test("frozen rows and columns are read back as a range", async () => {
  const found = await excel.run(async (sheet, context) => {
    sheet.freezePanes.freezeRows(1);
    const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
    const both = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    return [rows.address, both.address, none.isNullObject];
  });
  expect(found).toEqual(["Sheet1!1:1", "Sheet1!A1:B1", true]);
});

test("a protected sheet takes no changes in locked cells", async () => {
  const failure = await failureOf(
    excel.run(async (sheet, context) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("B1").values = [["open"]];
      sheet.getRange("A1").values = [["locked"]];
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "AccessDenied", location: "Range.values" });
  const { cells } = excel.excel.model.sheet("Sheet1");
  expect([cells.content(0, 0), cells.content(0, 1)]).toEqual(["", "open"]);
});

test("a sheet that is protected twice is refused; unprotected it opens", async () => {
  await excel.run(async (sheet, context) => {
    sheet.protection.protect({ allowFormatCells: true });
    sheet.protection.load("protected,options");
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options.allowFormatCells]).toEqual([true, true]);
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [["open"]];
    await context.sync();
  });
  const failure = await failureOf(
    excel.run(async (sheet, context) => {
      sheet.protection.protect();
      sheet.protection.protect();
      await context.sync();
    }),
  );
  expect(failure.code).toBe("AccessDenied");
});

test("a wrong password opens no sheet", async () => {
  const failure = await failureOf(
    excel.run(async (sheet, context) => {
      sheet.protection.protect({}, "right");
      sheet.protection.unprotect("wrong");
      await context.sync();
    }),
  );
  expect(failure.code).toBe("BadPassword");
});

test("names point at ranges, follow them, and are unique", async () => {
  const found = await excel.run(async (sheet, context) => {
    const { names } = context.workbook;
    names.add("Rate", sheet.getRange("B2"), "price an hour");
    names.add("Answer", "=42");
    sheet.getRange("1:1").insert("Down");
    const rate = names.getItem("rate").load("name,value,type,comment,scope");
    const place = names.getItem("Rate").getRange().load("address");
    const answer = names.getItem("Answer").load("value,type");
    const missing = names.getItemOrNullObject("Missing");
    await context.sync();
    return [
      rate.value as unknown,
      rate.type,
      rate.comment,
      place.address,
      answer.value as unknown,
      answer.type,
      missing.isNullObject,
    ];
  });
  expect(found).toEqual(["=Sheet1!$B$3", "Range", "price an hour", "Sheet1!B3", 42, "Integer", true]);
  const failure = await failureOf(
    excel.run(async (_, context) => {
      context.workbook.names.add("RATE", "=1");
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "ItemAlreadyExists", location: "NamedItemCollection.add" });
});

test("settings keep any value in the workbook", async () => {
  const found = await excel.run(async (_, context) => {
    const { settings } = context.workbook;
    settings.add("profile", { columns: ["Kod"], at: new Date(0) });
    const item = settings.getItemOrNullObject("profile").load("value");
    const missing = settings.getItemOrNullObject("missing");
    await context.sync();
    const { value } = item as unknown as { value: unknown };
    item.delete();
    const count = settings.getCount();
    await context.sync();
    return [value, missing.isNullObject, count.value];
  });
  expect(found).toEqual([{ columns: ["Kod"], at: new Date(0) }, true, 0]);
});

test("the document's settings are saved with the workbook, where its own settings are", async () => {
  const { Office, model } = excel.excel;
  const { settings } = Office.context.document;
  settings.set("language", "sv");
  const result = await new Promise<Office.AsyncResult<Office.Settings>>((resolve) => {
    settings.saveAsync(resolve as never);
  });
  expect(result.status).toBe("succeeded");
  expect(model.documentSettings).toEqual(new Map([["language", '"sv"']]));
  const language = await excel.run(async (_, context) => {
    const item = context.workbook.settings.getItem("language").load("value");
    await context.sync();
    return (item as unknown as { value: unknown }).value;
  });
  expect(language).toBe("sv");
});

test("a ribbon button calls the add-in's function, and Excel hears when it is done", async () => {
  const { Office, xdm, settle } = excel.excel;
  Office.actions.associate("checkAll", (event: Office.AddinCommands.Event) => {
    event.completed();
  });
  xdm.pressButton("CheckButton", "checkAll");
  await settle();
  await settle();
  expect(xdm.completedCommands.map(({ id }) => id)).toEqual(["CheckButton"]);
});
