import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tableOf } from "#core/book/book";
import { texts } from "#core/book/table";
import { behind, check, findings, stage } from "../../../../addin/pane/book/book";
import { follow } from "../../../../addin/pane/book/follow";
import { checkAll } from "../../../../addin/pane/book/open";
import { notice } from "../../../../addin/pane/jobs/job";
import { FakeWorkbook } from "../fake-workbook";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const projects = [
  { code: "A", name: "a" },
  { code: "B", name: "b" },
  { code: "C", name: "c" },
];

const followed = async (): Promise<FakeWorkbook> => {
  stage.value = { kind: "opening" };
  notice.value = undefined;
  const workbook = new FakeWorkbook({ projects });
  await follow(workbook);
  await checkAll(workbook);
  return workbook;
};

const names = () => {
  const { book } = check.value!;
  const table = tableOf(book, "projects")!;
  return table.order.map((row) => texts(table, "name")[row]);
};

test("a typed cell is in the book as soon as typing rests, and behind is told until then", async () => {
  const workbook = await followed();
  const before = findings.value.length;
  workbook.type("Projekt", 1, "Namn", "");
  expect(behind.value).toBe(true);
  await vi.advanceTimersByTimeAsync(200);
  expect(names()).toEqual(["a", undefined, "c"]);
  expect(findings.value).toHaveLength(before + 1);
  expect(behind.value).toBe(false);
});

test("a change that no event named is found when the workbook rests", async () => {
  const workbook = await followed();
  workbook.sheets[0]!.rows.splice(0, 1);
  workbook.type("Projekt", 0, "Namn", "x");
  await vi.advanceTimersByTimeAsync(5000);
  expect(names()).toEqual(["x", "c"]);
});

test("a new table on a sheet that was heard of is read with the whole workbook", async () => {
  const workbook = await followed();
  await workbook.createSheets([{ register: "customers", lang: "sv", rows: [["1", "Åkeriet"]] }]);
  workbook.type("Kunder", 0, "Namn", "Åkeri");
  await vi.advanceTimersByTimeAsync(5000);
  expect(check.value!.book.tables.has("customers")).toBe(true);
});

test("while someone stands in a cell Excel answers nobody, and the reading is done afterwards without a word", async () => {
  const workbook = await followed();
  workbook.refusal = { kind: "editing-cell" };
  workbook.type("Projekt", 1, "Namn", "senare");
  await vi.advanceTimersByTimeAsync(5000);
  expect(behind.value).toBe(true);
  expect(notice.value).toBeUndefined();
  workbook.refusal = undefined;
  await vi.advanceTimersByTimeAsync(5000);
  expect(names()).toEqual(["a", "senare", "c"]);
  expect(behind.value).toBe(false);
});

test("rows that someone only went past are read again, and their sheet is not", async () => {
  const workbook = await followed();
  const asked = vi.spyOn(workbook, "readSheet");
  workbook.sheets[0]!.rows[1]![1] = "typed without an event";
  workbook.leave("Projekt", 1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(names()).toEqual(["a", "typed without an event", "c"]);
  expect(asked).not.toHaveBeenCalled();
});
