import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { behind, check, stage } from "../../../../addin/pane/book/book";
import { follow } from "../../../../addin/pane/book/follow";
import { followBookable } from "../../../../addin/pane/book/follow-bookable";
import { checkAll } from "../../../../addin/pane/book/open";
import { notice } from "../../../../addin/pane/jobs/job";
import { FakeWorkbook } from "../fake-workbook";

let stop: (() => void) | undefined;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  stop?.();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(8000);

const projects = [
  { code: "A", name: "A" },
  { code: "A.1", name: "Ett" },
  { code: "A.2", name: "Två", bookable: "Nej" },
  { code: "B", name: "B", status: "Avslutat" },
];

const opened = async (codes: readonly string[] | undefined): Promise<FakeWorkbook> => {
  stage.value = { kind: "opening" };
  check.value = undefined;
  notice.value = undefined;
  const workbook = new FakeWorkbook({ projects });
  const names = { sheet: "Registrerbara projekt", header: "Registrerbara projekt" };
  workbook.bookable = codes && { ...names, codes };
  stop = followBookable(workbook);
  await follow(workbook);
  await checkAll(workbook);
  await settle();
  return workbook;
};

test("the hidden list is brought up to date when the pane opens, and follows each edit #7", async () => {
  const workbook = await opened(["Z"]);
  expect(workbook.bookable?.codes).toEqual(["A.1"]);
  workbook.type("Projekt", 2, "Registrerbar", "Ja");
  await settle();
  expect(workbook.bookable?.codes).toEqual(["A.1", "A.2"]);
  workbook.type("Projekt", 3, "Status", "Pågående");
  await settle();
  expect(workbook.bookable?.codes).toEqual(["A.1", "A.2", "B"]);
  workbook.type("Projekt", 0, "Status", "Fryst");
  await settle();
  expect(workbook.bookable?.codes).toEqual(["B"]);
});

test("an edit that lets nothing be chosen or not writes nothing", async () => {
  const workbook = await opened(["A.1"]);
  workbook.type("Projekt", 1, "Namn", "Första");
  await settle();
  expect(workbook.bookableWrites).toBe(0);
});

test("a list that another pane wrote is read anew, and made true", async () => {
  const workbook = await opened(["A.1"]);
  workbook.bookable = { ...workbook.bookable!, codes: ["A.1", "X"] };
  workbook.type("Projekt", 2, "Registrerbar", "Ja");
  await settle();
  expect(workbook.bookable.codes).toEqual(["A.1", "A.2"]);
});

test("what the pane writes there does not put it behind", async () => {
  const workbook = await opened(["A.1"]);
  workbook.hint({ sheet: "Registrerbara projekt", rows: [1, 1] });
  expect(behind.value).toBe(false);
  workbook.hint({ sheet: "Projekt", rows: [1, 1] });
  expect(behind.value).toBe(true);
  await settle();
});

test("a workbook without the list gets none", async () => {
  const workbook = await opened(undefined);
  workbook.type("Projekt", 2, "Registrerbar", "Ja");
  await settle();
  expect([workbook.bookable, workbook.bookableWrites]).toEqual([undefined, 0]);
});

test("what is refused while a cell is edited is written when it is left, and not once the following has stopped", async () => {
  for (const isStopped of [false, true]) {
    const workbook = await opened(["A.1"]);
    const write = vi.spyOn(workbook, "writeBookable");
    write.mockImplementation(() => Promise.resolve({ ok: false, error: { kind: "editing-cell" } }));
    workbook.type("Projekt", 2, "Registrerbar", "Ja");
    await vi.advanceTimersByTimeAsync(1000);
    expect(write).toHaveBeenCalledOnce();
    write.mockRestore();
    if (isStopped) stop?.();
    await settle();
    expect(workbook.bookable?.codes).toEqual(isStopped ? ["A.1"] : ["A.1", "A.2"]);
    stop?.();
  }
});

test("what is refused again while a cell is edited is tried once after 2.5 s, counted from the last time", async () => {
  const workbook = await opened(["A.1"]);
  const write = vi.spyOn(workbook, "writeBookable");
  write.mockImplementation(() => Promise.resolve({ ok: false, error: { kind: "editing-cell" } }));
  workbook.type("Projekt", 2, "Registrerbar", "Ja");
  await vi.advanceTimersByTimeAsync(1500);
  workbook.type("Projekt", 3, "Status", "Pågående");
  await vi.advanceTimersByTimeAsync(1000);
  expect(write).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(write).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(write).toHaveBeenCalledTimes(3);
});

test("once stopped nothing is written of what is typed", async () => {
  const workbook = await opened(["A.1"]);
  stop?.();
  workbook.type("Projekt", 2, "Registrerbar", "Ja");
  await settle();
  expect([workbook.bookable?.codes, workbook.bookableWrites]).toEqual([["A.1"], 0]);
});
