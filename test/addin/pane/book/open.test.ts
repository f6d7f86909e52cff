import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dayOf } from "#core/values/date";
import {
  behind,
  check,
  checkedAt,
  findings,
  revision,
  stage,
  twins,
  unread,
} from "../../../../addin/pane/book/book";
import { checkAll, readAnew } from "../../../../addin/pane/book/open";
import { strangeTables } from "../../../../addin/pane/book/strangers";
import { job, notice } from "../../../../addin/pane/jobs/job";
import { FakeWorkbook } from "../fake-workbook";

const rows = { projects: [{ code: "A", name: "a" }, { code: "A" }] };

beforeEach(() => {
  stage.value = { kind: "opening" };
  check.value = undefined;
  notice.value = undefined;
  behind.value = false;
  unread.value = false;
});
afterEach(() => vi.useRealTimers());

test("the workbook is read as of today where the pane runs, checked, and then in hand", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 2, 16, 0, 30) });
  const before = revision.value;
  await checkAll(new FakeWorkbook(rows));
  expect(stage.value).toEqual({ kind: "ready" });
  expect(check.value?.book.today).toBe(dayOf(2026, 3, 16));
  expect(check.value?.book.date1904).toBe(false);
  expect(checkedAt.value).toBe(new Date(2026, 2, 16, 0, 30).getTime());
  expect(revision.value).toBe(before + 1);
  expect(findings.value.length).toBeGreaterThan(0);
  expect(notice.value).toBeUndefined();
});

test("a workbook that cannot be read the first time is refused, and later the old findings stay with a word of it", async () => {
  const workbook = new FakeWorkbook(rows);
  workbook.refusal = { kind: "read-only" };
  await checkAll(workbook);
  expect(stage.value).toEqual({ kind: "refused", cause: { kind: "read-only" } });
  expect([check.value, notice.value]).toEqual([undefined, undefined]);
  workbook.refusal = undefined;
  await checkAll(workbook);
  const { value } = check;
  workbook.refusal = { kind: "editing-cell" };
  await checkAll(workbook);
  expect(stage.value).toEqual({ kind: "ready" });
  expect(notice.value).toEqual({ kind: "refused", cause: { kind: "editing-cell" } });
  expect(check.value).toBe(value);
});

test("a workbook that has to be read anew is unread until that is done, and Excel's refusal is not told of", async () => {
  const workbook = new FakeWorkbook(rows);
  await checkAll(workbook);
  workbook.refusal = { kind: "editing-cell" };
  await readAnew(workbook);
  expect([unread.value, notice.value]).toEqual([true, undefined]);
  workbook.refusal = undefined;
  await readAnew(workbook);
  expect(unread.value).toBe(false);
});

test("the work shows as opening the first time and as checking later, from nothing to all of it", async () => {
  const workbook = new FakeWorkbook(rows);
  const { readTables } = workbook;
  vi.spyOn(workbook, "readTables").mockImplementation((progress) => {
    progress?.(0.5);
    return readTables(progress);
  });
  const told: string[] = [];
  const stop = job.subscribe((now) => {
    if (now) told.push(`${now.work} ${now.share}`);
  });
  await checkAll(workbook);
  await checkAll(workbook);
  stop();
  expect(told.filter((one) => one.startsWith("opening")).slice(0, 2)).toEqual(["opening 0", "opening 0.2"]);
  expect(told.filter((one) => one.startsWith("checking")).slice(0, 2)).toEqual([
    "checking 0",
    "checking 0.2",
  ]);
});

test("work that is canceled half way leaves what there was", async () => {
  const workbook = new FakeWorkbook(rows);
  await checkAll(workbook);
  const { value } = check;
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  const shares: number[] = [];
  const stop = job.subscribe((at) => {
    if (!at) return;
    shares.push(at.share);
    if (at.share > 0.4) at.cancel?.();
  });
  await checkAll(workbook);
  stop();
  clock.mockRestore();
  expect(notice.value).toEqual({ kind: "refused", cause: { kind: "canceled" } });
  expect(check.value).toBe(value);
  expect(Math.max(...shares)).toBeLessThan(0.7);
});

test("reading goes from 40 to 60 per cent and checking to all of it", async () => {
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  const shares: number[] = [];
  const stop = job.subscribe((at) => {
    if (at) shares.push(at.share);
  });
  await checkAll(new FakeWorkbook(rows));
  stop();
  clock.mockRestore();
  expect(shares.some((share) => share > 0.4 && share < 0.61)).toBe(true);
  expect(shares.at(-1)).toBe(1);
  expect(Math.max(...shares)).toBe(1);
  expect(stage.value).toEqual({ kind: "ready" });
});

test("a workbook without a single row is opened too, and how far that has come is always a share of the whole", async () => {
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  const shares: number[] = [];
  const stop = job.subscribe((at) => {
    if (at) shares.push(at.share);
  });
  await checkAll(new FakeWorkbook({ projects: [], customers: [] }));
  stop();
  clock.mockRestore();
  expect(stage.value).toEqual({ kind: "ready" });
  expect(shares.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
});

test("second tables of a register, and tables that are none, are told apart", async () => {
  const workbook = new FakeWorkbook({ ...rows, customers: [{ number: "1" }] });
  const [projects] = workbook.sheets;
  workbook.sheets.push(
    { ...projects!, name: "Projects", sheet: "Gamla projekt" },
    { name: "Lunch", sheet: "Lunch", row: 2, column: 1, headers: ["Vem", "Vad"], rows: [["Anna", "Soppa"]] },
    { name: "", sheet: "Fritt", row: 0, column: 0, headers: ["Vem"], rows: [] },
  );
  await checkAll(workbook);
  expect(twins.value).toEqual([{ register: "projects", kept: "Projekt", ignored: "Gamla projekt" }]);
  expect(strangeTables.value).toEqual([
    {
      table: "Lunch",
      sheet: "Lunch",
      row: 2,
      column: 1,
      headers: ["Vem", "Vad"],
      samples: [["Anna", "Soppa"]],
      rows: 1,
    },
  ]);
});

test("forty rows show what a strange table holds, and the sheets of modules that are off are not strange #4", async () => {
  const workbook = new FakeWorkbook({
    settings: [{ name: "Avstängda moduler", value: "Platser" }],
    places: [{ place: "Kontoret" }],
  });
  const lunch = Array.from({ length: 41 }, (_, at) => [String(at)]);
  workbook.sheets.push({ name: "Lunch", sheet: "Lunch", row: 0, column: 0, headers: ["Vem"], rows: lunch });
  await checkAll(workbook);
  expect(
    strangeTables.value.map(({ table, samples, rows: count }) => [table, samples.length, count]),
  ).toEqual([["Lunch", 40, 41]]);
});
