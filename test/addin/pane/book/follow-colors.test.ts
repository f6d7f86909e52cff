import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tableOf } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { loggedJobs } from "#core/book/log";
import { rowId } from "#core/book/row-id";
import { check, findings, stage } from "../../../../addin/pane/book/book";
import { follow } from "../../../../addin/pane/book/follow";
import { followColors } from "../../../../addin/pane/book/follow-colors";
import { checkAll } from "../../../../addin/pane/book/open";
import { notice, withJob } from "../../../../addin/pane/jobs/job";
import { makeEdits } from "../../../../addin/pane/jobs/make-edits";
import { insertSample } from "../../../../addin/pane/jobs/make-registers";
import { undoJob } from "../../../../addin/pane/jobs/undo";
import type { Rows } from "../../../rules/books";
import { FakeWorkbook } from "../fake-workbook";
import { planUndo } from "../plan-undo";

let stop: (() => void) | undefined;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  stop?.();
  vi.useRealTimers();
});

const regions = [
  { code: "R1", name: "Region 1" },
  { code: "R2", name: "Region 2", color: "#00FF00" },
  { code: "R2.N", name: "Norr", inheritColor: "Ja" },
  { code: "R2.N.A", name: "A", inheritColor: "Ja" },
  { code: "R2.S", name: "Syd" },
];

const GREEN = "#00FF00 #000000";
const NAVY = "#000080 #FFFFFF";

/** Time enough for whatever an edit sets going. */
const settle = () => vi.advanceTimersByTimeAsync(6000);

const opened = async (from: Rows | FakeWorkbook): Promise<FakeWorkbook> => {
  stage.value = { kind: "opening" };
  check.value = undefined;
  notice.value = undefined;
  const workbook = from instanceof FakeWorkbook ? from : new FakeWorkbook(from);
  stop = followColors(workbook);
  await follow(workbook);
  await checkAll(workbook);
  await settle();
  return workbook;
};

/** What the cell Färg of each project looks like, from the top. */
const looks = (workbook: FakeWorkbook) =>
  workbook.sheets
    .find(({ sheet }) => sheet === "Projekt")!
    .rows.map((_, row) => workbook.look("Projekt", row, "Färg") ?? "");

const setColor = (row: number, to: string): Edit => {
  const table = tableOf(check.value!.book, "projects")!;
  const column = table.columnOf.get("color")!;
  return { kind: "set", register: "projects", row: rowId(row), column, from: table.raw[row]![column]!, to };
};

test("a color that is typed on a parent fills its row and those that inherit, and no other row #66 #68", async () => {
  const workbook = await opened({ projects: regions });
  expect(looks(workbook)).toEqual(["", "", "", "", ""]);
  workbook.type("Projekt", 1, "Färg", "#000080");
  await settle();
  expect(looks(workbook)).toEqual(["", NAVY, NAVY, NAVY, ""]);
  expect(workbook.look("Projekt", 2, "Textfärg")).toBe(NAVY);
  expect(workbook.cell("Projekt", 2, "Färg")).toBe("");
  expect(workbook.look("Projekt", 2, "Namn")).toBeUndefined();
  expect(workbook.paintJobs).toEqual([3]);
  expect(check.value!.book.tables.has("importLog")).toBe(false);
});

test("what is typed elsewhere paints nothing #66", async () => {
  const workbook = await opened({ projects: regions });
  workbook.type("Projekt", 1, "Namn", "Region två");
  workbook.type("Projekt", 4, "Startdatum", "2026-01-01");
  await settle();
  expect(workbook.paintJobs).toEqual([]);
});

test("a color that is erased takes the fill of those that inherit, not one that somebody gave a row without #66", async () => {
  const workbook = await opened({ projects: regions });
  workbook.looks.set("Projekt 4 Färg", { fill: "#FFFF00", text: "#000000" });
  workbook.type("Projekt", 1, "Färg", "#000080");
  await settle();
  workbook.type("Projekt", 1, "Färg", "");
  workbook.type("Projekt", 4, "Ärv färg", "Ja");
  await settle();
  expect(looks(workbook)).toEqual(["", "", "", "", "#FFFF00 #000000"]);
});

test("Kontera's own edits are painted, and an undone one is painted back #66", async () => {
  const workbook = await opened({ projects: regions });
  await makeEdits(workbook, { what: "Färg", register: "projects" }, [setColor(1, "#000080")]);
  await settle();
  expect(looks(workbook)).toEqual(["", NAVY, NAVY, NAVY, ""]);
  const [job] = loggedJobs(check.value!.book);
  await undoJob(workbook, job!, planUndo(job!)!);
  await settle();
  expect(looks(workbook)).toEqual(["", GREEN, GREEN, GREEN, ""]);
  expect(loggedJobs(check.value!.book).map(({ what }) => what)).toEqual(["Ångrat: Färg", "Färg"]);
});

test("the sample comes with its colors shown #66", async () => {
  const workbook = await opened({});
  const inserted = insertSample(workbook, "sv");
  await settle();
  await inserted;
  await settle();
  const shown = looks(workbook).filter((look) => look !== "");
  expect(shown.length).toBeGreaterThan(20);
  expect(new Set(shown).size).toBeGreaterThan(3);
});

test("Visa färger i bladet = Nej paints nothing, and takes what is there away #66", async () => {
  const workbook = await opened({
    projects: regions,
    settings: [{ name: "Visa färger i bladet", value: "Ja" }],
  });
  workbook.type("Projekt", 1, "Färg", "#000080");
  await settle();
  workbook.type("Inställningar", 0, "Värde", "Nej");
  await settle();
  expect(looks(workbook)).toEqual(["", "", "", "", ""]);
  workbook.type("Projekt", 1, "Färg", "#00FF00");
  await settle();
  expect(looks(workbook)).toEqual(["", "", "", "", ""]);
});

test("Excel's refusal of a fill fails no job and is no news; while a cell is edited it waits #66", async () => {
  const workbook = await opened({ projects: regions });
  const before = findings.value.length;
  const paint = vi.spyOn(workbook, "paint");
  paint.mockResolvedValueOnce({ ok: false, error: { kind: "editing-cell" } });
  workbook.type("Projekt", 1, "Färg", "#000080");
  await settle();
  expect(looks(workbook)).toEqual(["", NAVY, NAVY, NAVY, ""]);
  paint.mockResolvedValue({ ok: false, error: { kind: "protected", sheet: "Projekt" } });
  expect(await makeEdits(workbook, { what: "x", register: "projects" }, [setColor(1, "#00FF00")])).toBe(true);
  await settle();
  expect(notice.value).toMatchObject({ kind: "written" });
  expect(findings.value).toHaveLength(before);
  expect(paint).toHaveBeenCalledTimes(3);
});

/** A promise that somebody else keeps. */
const later = <T>() => {
  let give!: (value: T) => void;
  const promise = new Promise<T>((resolve) => (give = resolve));
  return { promise, give };
};

test("while a job has the book nothing is painted, and afterwards it is #66", async () => {
  const workbook = await opened({ projects: regions });
  workbook.type("Projekt", 1, "Färg", "#000080");
  await vi.advanceTimersByTimeAsync(200);
  const { promise, give } = later<undefined>();
  const job = withJob("writing", () => promise);
  await settle();
  expect(workbook.paintJobs).toEqual([]);
  give(undefined);
  await job;
  await settle();
  expect(workbook.paintJobs).toEqual([3]);
});

test("an edit that comes while Excel paints is painted after it, never beside it #66", async () => {
  const workbook = await opened({ projects: regions });
  const answer = later<{ ok: true; value: true }>();
  const paint = vi.spyOn(workbook, "paint");
  paint.mockImplementationOnce(() => answer.promise);
  workbook.type("Projekt", 1, "Färg", "#000080");
  await settle();
  workbook.type("Projekt", 4, "Färg", "#000080");
  await settle();
  expect(paint).toHaveBeenCalledTimes(1);
  answer.give({ ok: true, value: true });
  await settle();
  expect(paint).toHaveBeenCalledTimes(2);
  expect(looks(workbook)).toEqual(["", "", "", "", NAVY]);
});

test("edits are painted once they have rested for 150 ms, several at once #66", async () => {
  const workbook = await opened({ projects: regions });
  const projects = { what: "Färg", register: "projects" } as const;
  await makeEdits(workbook, projects, [setColor(1, "#000080")]);
  await vi.advanceTimersByTimeAsync(149);
  await makeEdits(workbook, projects, [setColor(4, "#000080")]);
  await vi.advanceTimersByTimeAsync(149);
  expect(workbook.paintJobs).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(workbook.paintJobs).toEqual([4]);
});

test("a sheet with one of the two color columns is painted in that one, and one with neither not at all #66 #67", async () => {
  const without = (...headers: readonly string[]) => {
    const workbook = new FakeWorkbook({ projects: regions });
    const [sheet] = workbook.sheets;
    const kept = sheet!.headers.filter((header) => !headers.includes(header));
    const rows = sheet!.rows.map((row) => kept.map((header) => row[sheet!.headers.indexOf(header)]!));
    workbook.sheets[0] = { ...sheet!, headers: kept, rows };
    return workbook;
  };
  const one = await opened(without("Textfärg"));
  one.type("Projekt", 1, "Färg", "#000080");
  await settle();
  expect(looks(one)).toEqual(["", NAVY, NAVY, NAVY, ""]);
  stop?.();
  const none = await opened(without("Textfärg", "Färg"));
  const paint = vi.spyOn(none, "paint");
  none.type("Projekt", 1, "Ärv färg", "Ja");
  await settle();
  expect(paint).not.toHaveBeenCalled();
});

test("a sheet of another shape is not painted until it has been read, and then it is #66", async () => {
  const workbook = await opened({ projects: regions });
  const paint = vi.spyOn(workbook, "paint");
  paint.mockResolvedValueOnce({ ok: true, value: false });
  workbook.type("Projekt", 1, "Färg", "#000080");
  await settle();
  expect([paint.mock.calls.length, workbook.paintJobs]).toEqual([1, []]);
  workbook.type("Projekt", 0, "Namn", "Region ett");
  await settle();
  expect(workbook.paintJobs).toEqual([3]);
});

test("once stopped nothing is painted, not even what was on its way #66", async () => {
  const workbook = await opened({ projects: regions });
  workbook.type("Projekt", 1, "Färg", "#000080");
  await vi.advanceTimersByTimeAsync(200);
  stop?.();
  workbook.type("Projekt", 4, "Färg", "#000080");
  await settle();
  expect(workbook.paintJobs).toEqual([]);
});
