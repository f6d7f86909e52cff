import { expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel } from "../../../workbench/node/start-excel";
import { layOut } from "./books";
import { closedAfter } from "./closed-after";

test("a text is kept in the workbook in place of the last one, read by another pane, and forgotten, and no cell is touched", async () => {
  const excel = await startExcel();
  layOut(excel.model, { register: "clients", rows: [["K1", "Ek"]] });
  const cells = (): string => JSON.stringify(excel.model.sheets.map(({ name }) => name));
  const before = cells();
  const door = openWorkbook();
  expect(await door.readKept("a")).toEqual({ ok: true, value: undefined });
  expect(await door.keep("a", undefined)).toMatchObject({ ok: true });
  const { count } = excel.requests;
  expect(await door.keep("a", "ett")).toMatchObject({ ok: true });
  expect(excel.requests.count).toBe(count + 1);
  expect(await door.keep("a", "två; ”citat” \\ \n")).toMatchObject({ ok: true });
  expect(await door.keep("b", "annat")).toMatchObject({ ok: true });
  expect(await openWorkbook().readKept("a")).toEqual({ ok: true, value: "två; ”citat” \\ \n" });
  expect(await door.keep("a", undefined)).toMatchObject({ ok: true });
  expect(await door.readKept("a")).toEqual({ ok: true, value: undefined });
  expect(await door.readKept("b")).toEqual({ ok: true, value: "annat" });
  expect(cells()).toBe(before);
});

test("a pane that is closed at any request has kept the new text whole, or the one before", async () => {
  for (const request of [0, 1]) {
    const excel = await startExcel();
    await openWorkbook().keep("a", "före");
    const door = openWorkbook();
    await closedAfter(excel, () => door.keep("a", "efter"), request);
    expect(["före", "efter"]).toContain(
      await openWorkbook()
        .readKept("a")
        .then((read) => read.ok && read.value),
    );
  }
});

test("where Excel refuses, it is said, and what was kept stays", async () => {
  const excel = await startExcel();
  const door = openWorkbook();
  await door.keep("a", "före");
  excel.faults.failSync(0, "before", "AccessDenied");
  expect(await door.keep("a", "efter")).toMatchObject({ ok: false });
  expect(await door.readKept("a")).toEqual({ ok: true, value: "före" });
});
