import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { bodyOf, bookOf, imageOf, workbookOf, writesOf, type Change, type Layout } from "./books";
import { ownRequests } from "./own-requests";
import { NAME, people, write } from "./people";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const open = (...layouts: Layout[]): void => {
  excel.reset(workbookOf(...layouts));
};

const door = openWorkbook();

test("a protected sheet is refused before anything is written", async () => {
  open({ register: "employees", rows: people });
  excel.model.sheet("Anställda").protection = { options: {}, password: undefined };
  const result = await write(excel, "employees", [{ set: 0, column: NAME, to: "Anna" }]);
  const cause = { kind: "protected", sheet: "Anställda" };
  expect(result).toEqual({ ok: false, error: { kind: "not-begun", cause } });
});

test("a table that is gone is refused by its name", async () => {
  open({ register: "employees", rows: people });
  const meanwhile = (): void => excel.user.deleteSheet(excel.model.sheet("Anställda"));
  const result = await write(excel, "employees", [{ set: 0, column: NAME, to: "Anna" }], meanwhile);
  expect(result).toEqual({
    ok: false,
    error: { kind: "not-begun", cause: { kind: "not-found", name: "Anställda" } },
  });
});

test("a write waits while a cell is being edited, and is done when the person leaves it", async () => {
  open({ register: "employees", rows: people });
  const writes = writesOf(await bookOf(door), "employees", [{ set: 0, column: NAME, to: "Anna" }]);
  excel.user.startEditing();
  const writing = door.write({ writes });
  await excel.settle();
  expect(bodyOf(excel, "Anställda")[0]?.[1]).toBe("Ann");
  excel.user.stopEditing();
  expect(await writing).toMatchObject({ ok: true });
});

test("a canceled write leaves nothing behind", async () => {
  open({ register: "employees", rows: people });
  const before = imageOf(excel.model);
  const book = await bookOf(door);
  const writes = writesOf(book, "employees", [{ remove: 0 }, { insert: 3, cells: ["5", "Eva"] }]);
  for (const most of [0, 0.1, 0.5]) {
    const canceled = await door.write({ writes }, (share) => share <= most);
    expect(canceled).toEqual({ ok: false, error: { kind: "not-begun", cause: { kind: "canceled" } } });
    expect(imageOf(excel.model)).toEqual(before);
  }
});

test("nothing to write is nothing to do", async () => {
  expect(await door.write({ writes: [] })).toEqual({ ok: true, value: { cells: 0, added: 0, removed: 0 } });
  expect(excel.requests.count).toBe(0);
});

const many = (rows: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 16 }, (_, column) =>
      column === 0 ? String(10_000 + row) : `Värde ${(row * 7 + column) % 911}`,
    ),
  );

test("an import's requests are as many as its bytes ask for, at most three more, and none is over the budget", async () => {
  open({ register: "customers", rows: many(9_000) });
  const changes: Change[] = [];
  for (let row = 0; row < 9_000; row += 3)
    changes.push({ set: row, column: 1 + (row % 5), to: `Ändrad ${row}` });
  for (let row = 0; row < 3_000; row++)
    changes.push({ insert: 9_000 + row, cells: many(1)[0]!.with(0, `N${row}`) });
  const writes = writesOf(await bookOf(door), "customers", changes);
  const budget = 250_000;
  excel.requests.clear();
  const result = await openWorkbook({ budget }).write({ writes });
  expect(result).toEqual({ ok: true, value: { cells: 3_000, added: 3_000, removed: 0 } });
  const { bytes } = excel.requests;
  const syncs = ownRequests(excel);
  expect(Math.max(...syncs.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]))).toBeLessThanOrEqual(
    budget,
  );
  const carried = syncs.reduce((sum, { bytesIn, bytesOut }) => sum + Math.max(bytesIn, bytesOut), 0);
  expect(carried).toBeLessThanOrEqual(bytes.in + bytes.out);
  expect(syncs.length).toBeLessThanOrEqual(Math.ceil(carried / budget) + 3);
  await excel.settle();
  expect(excel.host.references.size).toBe(0);
  expect(excel.requests.all.filter(({ kind }) => kind === "release")).toEqual([]);
});

test("when a request is too large for Excel, the job is done in smaller ones", async () => {
  open({ register: "customers", rows: many(10) });
  const changes = many(2_000).map((cells, row) => ({ insert: 10 + row, cells: cells.with(0, `N${row}`) }));
  excel.faults.requestLimit = 150_000;
  expect(await write(excel, "customers", changes)).toMatchObject({ ok: true, value: { added: 2_000 } });
  expect(bodyOf(excel, "Kunder")).toHaveLength(2_010);
});
