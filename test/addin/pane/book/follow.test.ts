import { effect } from "@preact/signals";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tableOf } from "#core/book/book";
import {
  behind,
  check,
  checkedAt,
  findings,
  revision,
  stage,
  unread,
} from "../../../../addin/pane/book/book";
import { follow, type ComingBack } from "../../../../addin/pane/book/follow";
import { checkAll } from "../../../../addin/pane/book/open";
import { selected } from "../../../../addin/pane/book/selected";
import { notice, withJob } from "../../../../addin/pane/jobs/job";
import { FakeWorkbook } from "../fake-workbook";
import { asking, followed, names, projects } from "./followed";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a typed cell is in the book as soon as typing rests, and behind is told until then", async () => {
  const { workbook } = await followed();
  const before = findings.value.length;
  workbook.type("Projekt", 1, "Namn", "");
  expect(behind.value).toBe(true);
  await vi.advanceTimersByTimeAsync(200);
  expect(names()).toEqual(["a", undefined, "c"]);
  expect(findings.value).toHaveLength(before + 1);
  expect(behind.value).toBe(false);
});

test("a change that no event named is found when the workbook rests", async () => {
  const { workbook } = await followed();
  workbook.sheets[0]!.rows.splice(0, 1);
  workbook.type("Projekt", 0, "Namn", "x");
  await vi.advanceTimersByTimeAsync(5000);
  expect(names()).toEqual(["x", "c"]);
});

test("while someone stands in a cell Excel answers nobody, and the reading is done afterwards without a word", async () => {
  const { workbook } = await followed();
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
  const { workbook } = await followed();
  const asked = vi.spyOn(workbook, "readSheet");
  workbook.sheets[0]!.rows[1]![1] = "typed without an event";
  workbook.leave("Projekt", 1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(names()).toEqual(["a", "typed without an event", "c"]);
  expect(asked).not.toHaveBeenCalled();
});

test("rows of a register that moved down unheard are not taken for those that stood there", async () => {
  const { workbook } = await followed();
  Object.assign(workbook.sheets[0]!, { row: workbook.sheets[0]!.row + 1 });
  const seen = new Set<string>();
  const stop = effect(() => {
    if (revision.value >= 0) seen.add(names().join());
  });
  workbook.leave("Projekt", 1);
  await vi.advanceTimersByTimeAsync(5000);
  stop();
  expect([...seen]).toEqual(["a,b,c"]);
  expect(tableOf(check.value!.book, "projects")!.place.row).toBe(1);
});

test("rows that several events name are read once typing has rested for 120 ms, and their sheet after 2500", async () => {
  const { workbook } = await followed();
  const asked = asking(workbook);
  workbook.hint({ sheet: "Projekt", rows: [2, 2] });
  await vi.advanceTimersByTimeAsync(119);
  workbook.hint({ sheet: "Projekt", rows: [1, 3] });
  workbook.hint({ sheet: "Projekt", rows: [2, 2] });
  await vi.advanceTimersByTimeAsync(119);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual(["rows 1–3 of Projekt"]);
  await vi.advanceTimersByTimeAsync(2500 - 121);
  expect(asked).toEqual(["rows 1–3 of Projekt"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual(["rows 1–3 of Projekt", "sheet Projekt"]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toHaveLength(2);
});

test("the row of the headers is no row of the table, and rows above it are not read", async () => {
  const { workbook } = await followed();
  const asked = asking(workbook);
  workbook.hint({ sheet: "Projekt", rows: [0, 1], left: true });
  await vi.advanceTimersByTimeAsync(5000);
  workbook.hint({ sheet: "Projekt", rows: [0, 0], left: true });
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual(["rows 1–1 of Projekt"]);
});

test("while a job has the book nothing is read, and afterwards it is", async () => {
  const { workbook } = await followed();
  const asked = asking(workbook);
  let end = (): void => undefined;
  const job = withJob("writing", () => new Promise<void>((resolve) => (end = resolve)));
  workbook.type("Projekt", 1, "Namn", "x");
  workbook.hint({ sheet: "Projekt" });
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual([]);
  expect(behind.value).toBe(true);
  end();
  await job;
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toContain("sheet Projekt");
  expect(names()).toEqual(["a", "x", "c"]);
  expect(behind.value).toBe(false);
});

test.each([2600, 2700, 3000, 3050, 3100, 3333, 4000, 4060, 5000])(
  "what is typed while a job runs for %i ms is read after it, and the pane is not behind for ever",
  async (ms) => {
    const { workbook } = await followed();
    const before = checkedAt.value!;
    let end = (): void => undefined;
    const job = withJob("writing", () => new Promise<void>((resolve) => (end = resolve)));
    workbook.type("Projekt", 1, "Namn", "ny");
    await vi.advanceTimersByTimeAsync(ms);
    end();
    await job;
    await vi.advanceTimersByTimeAsync(5000);
    expect(names()).toEqual(["a", "ny", "c"]);
    expect(behind.value).toBe(false);
    expect(checkedAt.value).toBeGreaterThan(before);
  },
);

test("rows that someone went past in a table that lost some have its whole sheet compared", async () => {
  const { workbook } = await followed();
  workbook.sheets[0]!.rows.splice(0, 1);
  workbook.leave("Projekt", 1);
  await vi.advanceTimersByTimeAsync(200);
  expect(names()).toEqual(["b", "c"]);
  expect(behind.value).toBe(false);
});

test("nothing is read once the following has stopped", async () => {
  const { workbook, stop } = await followed();
  const asked = asking(workbook);
  workbook.type("Projekt", 1, "Namn", "x");
  stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual([]);
});

test("the book is new only when a cell is another, and the hour of the last look is kept", async () => {
  const { workbook } = await followed();
  const before = revision.value;
  vi.setSystemTime(new Date("2026-03-16T12:00:00Z"));
  workbook.hint({ sheet: "Projekt", rows: [1, 3] });
  await vi.advanceTimersByTimeAsync(5000);
  expect(revision.value).toBe(before);
  expect(checkedAt.value).toBeGreaterThanOrEqual(Date.parse("2026-03-16T12:00:00Z"));
  workbook.type("Projekt", 1, "Namn", "x");
  await vi.advanceTimersByTimeAsync(5000);
  expect(revision.value).toBe(before + 1);
});

test("where the person stands is known, and what Excel refuses to tell is told once", async () => {
  const { workbook } = await followed();
  workbook.select({ sheet: "Projekt", row: 2 });
  expect(selected.value).toEqual({ sheet: "Projekt", row: 2 });
  workbook.refusal = { kind: "read-only" };
  await follow(workbook);
  expect(notice.value).toEqual({ kind: "refused", cause: { kind: "read-only" } });
});

test("what happened unheard is looked for again and again as long as Excel refuses to list the tables", async () => {
  const workbook = new FakeWorkbook({ projects });
  stage.value = { kind: "opening" };
  let comeBack: Parameters<ComingBack>[0] = () => undefined;
  const stop = await follow(workbook, (tell) => {
    comeBack = tell;
    return () => undefined;
  });
  await checkAll(workbook);
  workbook.sheets[0]!.rows[1]![1] = "typed without an event";
  workbook.refusal = { kind: "editing-cell" };
  comeBack("shown");
  await vi.advanceTimersByTimeAsync(6000);
  expect([names(), behind.value]).toEqual([["a", "b", "c"], true]);
  workbook.refusal = undefined;
  await vi.advanceTimersByTimeAsync(3000);
  expect([names(), behind.value]).toEqual([["a", "typed without an event", "c"], false]);
  stop();
});

test("somebody who comes back within ten seconds of the last look has the registers looked through when those are over", async () => {
  const workbook = new FakeWorkbook({ projects });
  stage.value = { kind: "opening" };
  let comeBack: Parameters<ComingBack>[0] = () => undefined;
  const stop = await follow(workbook, (tell) => {
    comeBack = tell;
    return () => undefined;
  });
  await checkAll(workbook);
  comeBack("focused");
  await vi.advanceTimersByTimeAsync(5000);
  const asked = asking(workbook);
  await vi.advanceTimersByTimeAsync(checkedAt.value! + 9999 - Date.now());
  comeBack("focused");
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(5);
  expect(asked).toEqual(["sheet Projekt"]);
  await vi.advanceTimersByTimeAsync(5000);
  comeBack("focused");
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveLength(1);
  // Where the pane may have slept nothing is waited for, and what waited is done with it.
  comeBack("shown");
  await vi.advanceTimersByTimeAsync(5);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(2);
  stop();
});

test("the pane is behind as long as Excel tells it nothing, or the workbook is another than it has read", async () => {
  const { workbook } = await followed();
  workbook.refusal = { kind: "editing-cell" };
  unread.value = true;
  await vi.advanceTimersByTimeAsync(6000);
  expect(behind.value).toBe(true);
  workbook.refusal = undefined;
  await vi.advanceTimersByTimeAsync(6000);
  expect([unread.value, behind.value]).toEqual([false, false]);

  const deaf = new FakeWorkbook({ projects });
  const watch = vi.spyOn(deaf, "watch").mockResolvedValue({ ok: false, error: { kind: "editing-cell" } });
  let comeBack: Parameters<ComingBack>[0] = () => undefined;
  const stop = await follow(deaf, (tell) => {
    comeBack = tell;
    return () => undefined;
  });
  await checkAll(deaf);
  comeBack("shown");
  await vi.advanceTimersByTimeAsync(6000);
  expect(behind.value).toBe(true);
  watch.mockRestore();
  await vi.advanceTimersByTimeAsync(6000);
  expect(behind.value).toBe(false);
  stop();
});
