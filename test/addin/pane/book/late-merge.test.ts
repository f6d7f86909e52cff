import { afterEach, beforeEach, expect, test } from "vitest";
import { check } from "../../../../addin/pane/book/book";
import { notice } from "../../../../addin/pane/jobs/job";
import { makeEdits } from "../../../../addin/pane/jobs/make-edits";
import { noticeWords } from "../../../../addin/pane/kit/words";
import { sayNotice } from "../../../../addin/pane/shell/notice-text";
import { sortRows } from "../../../../workbench/host/edit/sort";
import { editsOf, type Change } from "../../excel/books";
import { paneInExcel, type PaneInExcel } from "./in-excel";

const rows = Array.from({ length: 8 }, (_, at) => [`P${at}`, `Projekt ${at}`]);
const NAME = 1;

let pane: PaneInExcel;
beforeEach(async () => {
  pane = await paneInExcel(
    [
      { register: "projects", rows },
      { register: "importLog", rows: [] },
    ],
    "m365-windows",
  );
  pane.open();
  await pane.pass();
});
afterEach(() => pane.close());

const sheet = () => pane.excel.model.sheet("Projekt");

/** A co-author does something, of which this Excel hears. */
const other = (act: () => void): void => pane.excel.user.asCoauthor(act);

/** Somebody else is at work in the workbook, in a cell that no job touches. */
const isShared = async (): Promise<void> => {
  other(() => pane.excel.user.type(sheet(), "C9", "Någon annans"));
  await pane.pass();
};

const job = async (
  changes: readonly Change[] = [2, 3].map((set) => ({ set, column: NAME, to: `Nytt ${set}` })),
): Promise<void> => {
  const edits = editsOf(check.value!.book, "projects", changes);
  await pane.end(makeEdits(pane.door, { what: "Test", register: "projects" }, edits));
  expect(notice.value).toMatchObject({ kind: "written" });
};

/** What is said, and of which places, when the job's rows have been looked at once more. */
const said = async () => {
  await pane.pass(12_000);
  const now = notice.value!;
  return { kind: now.kind, ...sayNotice(noticeWords.value, now, "sv", check.value!.book) };
};

test("a co-author's older cells that are merged in over a job are told, with what stood and what stands", async () => {
  await isShared();
  await job();
  await pane.pass(2000);
  pane.excel.faults.loseEvents();
  other(() => pane.excel.user.type(sheet(), "B4", "Projekt 2"));
  const { kind, tone, says, list } = await said();
  expect([kind, tone]).toEqual(["merged-over", "bad"]);
  expect(says).toMatch(/^1 ställe som nyss skrevs håller något annat/);
  expect(list).toHaveLength(1);
  expect(list[0]).toContain("Projekt B4");
  expect(list[0]).toContain("Nytt 2");
  expect(list[0]).toContain("Projekt 2");
});

test("a new row that is gone by a merge is told", async () => {
  await isShared();
  await job([{ insert: rows.length, cells: ["N1", "Ny"] }]);
  await pane.pass(2000);
  other(() => pane.excel.user.deleteRows(sheet(), rows.length + 1, 1));
  const { kind, list } = await said();
  expect(kind).toBe("merged-over");
  expect(list[0]).toMatch(/Projekt/);
});

test("rows that a co-author only sorts hold what the job wrote, and nothing is said", async () => {
  await isShared();
  await job();
  await pane.pass(2000);
  const { body } = pane.excel.model.findTable("Projekt")!;
  other(() => sortRows(pane.excel.model, sheet(), body, [{ key: 0, ascending: false }]));
  expect((await said()).kind).toBe("written");
});

test("what the person at this Excel changes right after a job is theirs, and nothing is said", async () => {
  await isShared();
  await job();
  await pane.pass(2000);
  pane.excel.user.type(sheet(), "B4", "Mitt eget");
  expect((await said()).kind).toBe("written");
});

test("where nobody else was heard, the rows are not read once more", async () => {
  await job();
  await pane.pass(4500);
  const before = pane.excel.requests.count;
  await pane.pass(2000);
  expect(pane.excel.requests.count).toBe(before);
  expect(notice.value).toMatchObject({ kind: "written" });
});

test("a merge that comes while the next job is asked for is told of that job alone", async () => {
  await isShared();
  await job();
  await job([{ set: 5, column: NAME, to: "Andra jobbet" }]);
  await pane.pass(2000);
  other(() => {
    pane.excel.user.type(sheet(), "B4", "Projekt 2");
    pane.excel.user.type(sheet(), "B7", "Projekt 5");
  });
  const { list } = await said();
  expect(list).toHaveLength(1);
  expect(list[0]).toContain("Andra jobbet");
});
