import { vi } from "vitest";
import { tableOf } from "#core/book/book";
import { texts } from "#core/book/table";
import { check, stage, unread } from "../../../../addin/pane/book/book";
import { follow } from "../../../../addin/pane/book/follow";
import { checkAll } from "../../../../addin/pane/book/open";
import { selected } from "../../../../addin/pane/book/selected";
import { notice } from "../../../../addin/pane/jobs/job";
import type { Rows } from "../../../rules/books";
import { FakeWorkbook } from "../fake-workbook";

export const projects = [
  { code: "A", name: "a" },
  { code: "B", name: "b" },
  { code: "C", name: "c" },
];

let stopLast = (): void => undefined;

/** A workbook that the pane has read and follows, it alone, and the way to stop. */
export const followed = async (rows: Rows = { projects }) => {
  stopLast();
  stage.value = { kind: "opening" };
  notice.value = undefined;
  unread.value = false;
  selected.value = undefined;
  const workbook = new FakeWorkbook(rows);
  const stop = await follow(workbook);
  stopLast = stop;
  await checkAll(workbook);
  return { workbook, stop };
};

/** The names of the projects as the pane has them. */
export const names = () => {
  const { book } = check.value!;
  const table = tableOf(book, "projects")!;
  return table.order.map((row) => texts(table, "name")[row]);
};

/** What the pane asks of the workbook from now on, in short. */
export const asking = (workbook: FakeWorkbook): string[] => {
  const asked: string[] = [];
  const { readRows, readSheet, readTables } = workbook;
  vi.spyOn(workbook, "readRows").mockImplementation((place, first, last) => {
    asked.push(`rows ${first}–${last} of ${place.sheet}`);
    return readRows(place, first, last);
  });
  vi.spyOn(workbook, "readSheet").mockImplementation((sheet) => {
    asked.push(`sheet ${sheet}`);
    return readSheet(sheet);
  });
  vi.spyOn(workbook, "readTables").mockImplementation((progress) => {
    asked.push("all");
    return readTables(progress);
  });
  return asked;
};
