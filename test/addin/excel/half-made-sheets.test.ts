import { beforeEach, expect, test } from "vitest";
import { sampleTables } from "#core/sample/sample-tables";
import { langs } from "#core/values/cell";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { NewSheet } from "../../../addin/ports";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { atRequest, atWriting } from "./at-request";
import { bookOf, imageOf, padded, workbookOf, writesOf } from "./books";
import { closedAfter } from "./closed-after";
import { ownRequests } from "./own-requests";
import { NAME, people } from "./people";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const door = openWorkbook();
const company: readonly NewSheet[] = [
  { register: "customers", lang: "sv", rows: [["1", "Åkeriet"]] },
  { register: "employees", lang: "sv", rows: people },
  { register: "importLog", lang: "sv" },
];
const names = ["Kunder", "Anställda", "Importlogg", "Listor"];

const sheets = (): string[] => excel.model.sheets.map(({ name }) => name);
const used = (sheet: string) =>
  excel.model.sheet(sheet).cells.contents({ row: 0, column: 0, rows: 5, columns: 2 });

test("a pane that is closed at any request while sheets are made leaves none of them, or all with their rows", async () => {
  const before = imageOf(excel.model);
  await door.createSheets(company);
  const after = imageOf(excel.model);
  for (let request = 0; ; request++) {
    excel.reset();
    if (!(await closedAfter(excel, () => openWorkbook().createSheets(company), request))) break;
    expect([before, after], `request ${request}`).toContainEqual(imageOf(excel.model));
    const read = await door.readTables();
    expect(read.ok && read.value.left).toEqual([]);
  }
});

test.each(langs)(
  "the sample company comes in one request, so that there is never half of it (%s)",
  async (lang) => {
    const sheetsOf = sampleTables(lang).map(({ register, rows, own }) => ({ register, lang, rows, own }));
    expect(await door.createSheets(sheetsOf)).toEqual({ ok: true, value: undefined });
    const [, ...making] = ownRequests(excel);
    expect(making).toHaveLength(1);
    expect(making[0]!.bytesIn).toBeLessThan(1_000_000);
  },
);

test("a pane that is closed at any request of a job that makes a sheet leaves it away, with all of its rows, or empty and told, and to be taken away in one press", async () => {
  const rows = Array.from({ length: 24 }, (_, at) => [`${at}`, `Namn ${at}`]);
  const write = () =>
    openWorkbook({ budget: 6_000 }).write({
      writes: [],
      newSheets: [{ register: "employees", lang: "sv", rows }],
    });
  let closings = 0;
  let empties = 0;
  for (let request = 0; ; request++) {
    excel.reset();
    if (!(await closedAfter(excel, write, request))) break;
    closings++;
    const table = excel.model.findTable("Anställda");
    const read = await door.readTables();
    const told = ((read.ok && read.value.left) || []).filter(({ isBroken }) => isBroken);
    if (!table) {
      expect(sheets()).not.toContain("Anställda");
      expect(told, `request ${request}`).toEqual([]);
      continue;
    }
    const cells = table.sheet.cells.contents(table.body);
    if (cells.flat().some((cell) => cell !== "")) {
      expect(cells).toEqual(rows.map((row) => padded(row, 4)));
      expect(told, `request ${request}`).toEqual([]);
      continue;
    }
    empties++;
    expect(told, `request ${request}`).toMatchObject([{ isMaking: true, sheets: ["Anställda"] }]);
    expect(await door.mendLeft(told[0]!.lane, "take-back")).toMatchObject({ ok: true });
    expect(sheets()).not.toContain("Anställda");
  }
  expect(closings).toBeGreaterThan(3);
  expect(empties).toBeGreaterThan(0);
});

test("a sheet that a co-author makes under the same name at any request stays theirs, and all others are made", async () => {
  for (const name of names)
    for (let request = 0; ; request++) {
      excel.reset();
      // On a slow machine it is asked besides whether somebody stands in a cell, when the sheets may stand already.
      const own = { isThere: false };
      const act = atRequest(excel, request, () => {
        own.isThere = sheets().includes(name);
        if (!own.isThere) addSheet(excel.model, name).cells.set(0, 0, "deras");
      });
      const made = await door.createSheets(company);
      act.stop();
      if (!act.happened) break;
      expect(made).toEqual({ ok: true, value: undefined });
      if (own.isThere) continue;
      expect(excel.model.sheet(name).cells.content(0, 0)).toBe("deras");
      const book = await bookOf(door);
      expect(book.tables.get("employees")!.raw.map((row) => row?.slice(0, 2))).toEqual(people);
      expect(book.tables.size).toBe(3);
    }
});

test.each([
  ["sheets", () => door.createSheets(company.slice(0, 1))],
  ["a text sheet", () => door.writeTextSheet("Export", [["a"]])],
] as const)("whatever act Excel breaks off at, nothing is left of %s", async (_, make) => {
  const before = sheets();
  for (let action = 0; ; action++) {
    excel.reset();
    excel.faults.failSync(1, action);
    const made = await make();
    if (made.ok) break;
    expect(
      sheets().filter((name) => name !== "Kontera_"),
      `action ${action}`,
    ).toEqual(before);
  }
});

test("an answer that is lost when sheets were made is asked for, and they stand", async () => {
  excel.faults.failSync(1, "after");
  expect(await door.createSheets(company)).toEqual({ ok: true, value: undefined });
  expect(used("Anställda").slice(1)).toEqual(people);
});

test("a sheet that was made for a job that did not come about stays when somebody has written in it, and is told", async () => {
  excel.reset(workbookOf({ register: "employees", rows: people }));
  const writes = writesOf(await bookOf(door), "employees", [{ set: 0, column: NAME, to: "Nytt" }]);
  const stop = atWriting(excel, () => {
    excel.user.type(excel.model.sheet("Importlogg"), "A2", "en anteckning");
    excel.user.type(excel.model.sheet("Anställda"), "B2", "Någon annans");
  });
  const written = await door.write({
    writes,
    newSheets: [{ register: "importLog", lang: "sv", rows: [["1"]] }],
  });
  stop();
  expect(written).toMatchObject({ error: { kind: "half-written", sheets: ["Importlogg"] } });
  expect(excel.model.sheet("Importlogg").cells.content(1, 0)).toBe("en anteckning");
  expect(excel.model.sheet("Anställda").cells.content(1, 1)).toBe("Någon annans");
});

/** Excel breaks the request off that makes the sheets, and the pane is closed before it hears of that. */
const brokenOff = async (): Promise<number> => {
  const { host } = excel;
  const send = host.receive.bind(host);
  const isMaking = (text: string): boolean => text.includes('"making"');
  const closed = new Promise<void>((resolve) => {
    host.receive = (text, flags, answer) => {
      if (isMaking(text)) excel.faults.failSync(0, "halfway");
      send(text, flags, isMaking(text) ? () => resolve() : answer);
    };
  });
  void openWorkbook().createSheets(company);
  await closed;
  host.receive = send;
  excel.faults.clear();
  const read = await door.readTables();
  const [left] = (read.ok && read.value.left) || [];
  expect(left).toMatchObject({ isBroken: true, isMaking: true });
  expect(left!.sheets.length).toBeGreaterThan(0);
  return left!.lane;
};

test("sheets that Excel broke off while their pane was closed are told to the next one, and taken away when the person says so", async () => {
  const before = imageOf(excel.model);
  const lane = await brokenOff();
  expect(imageOf(excel.model)).not.toEqual(before);
  expect(await door.mendLeft(lane, "take-back")).toMatchObject({ ok: true });
  expect(imageOf(excel.model)).toEqual(before);
  const read = await door.readTables();
  expect(read.ok && read.value.left).toEqual([]);
});

test("of sheets that Excel broke off, one that somebody has written in stays, and is told", async () => {
  const lane = await brokenOff();
  const sheet = excel.model.sheet("Kunder");
  for (let row = 10; row < 60; row++) sheet.cells.set(row, 0, "min");
  expect(await door.mendLeft(lane, "take-back")).toMatchObject({
    error: { kind: "half-written", sheets: ["Kunder"] },
  });
  expect(sheets()).toEqual(["Sheet1", "Kontera_", "Kunder"]);
});

/** Excel breaks off the request that writes to sheets made for the job, and the pane is closed before it hears of that. */
const brokenAtWriting = async () => {
  excel.reset(workbookOf({ register: "employees", rows: people }));
  const before = imageOf(excel.model);
  const writes = writesOf(await bookOf(door), "employees", [{ set: 0, column: NAME, to: "Nytt" }]);
  const { host } = excel;
  const send = host.receive.bind(host);
  const closed = new Promise<void>((resolve) => {
    host.receive = (text, flags, answer) => {
      const isWriting = text.includes("writing");
      if (isWriting) excel.faults.failSync(0, "halfway");
      send(text, flags, isWriting ? () => resolve() : answer);
    };
  });
  const rows = Array.from({ length: 60 }, (_, at) => [`${at + 1}`, "", "x".repeat(200)]);
  void openWorkbook({ budget: 6_000 }).write({
    writes,
    newSheets: [{ register: "importLog", lang: "sv", rows }],
  });
  await closed;
  host.receive = send;
  excel.faults.clear();
  const read = await door.readTables();
  const left = (read.ok && read.value.left) || [];
  return { before, left };
};

test.each(["finish", "take-back"] as const)(
  "a job that made a sheet and was broken off later is told once, as a change, and mended whole (%s)",
  async (how) => {
    // Which lanes a job takes is drawn: whatever their order, its sheets are not told by themselves.
    for (let time = 0; time < 6; time++) {
      const { before, left } = await brokenAtWriting();
      expect(left).toMatchObject([{ isBroken: true, sheets: ["Anställda"] }]);
      expect(left[0]!.isMaking).toBeUndefined();
      expect(await door.mendLeft(left[0]!.lane, how)).toMatchObject({ ok: true });
      const read = await door.readTables();
      expect(read.ok && read.value.left).toEqual([]);
      if (how === "take-back") expect(imageOf(excel.model)).toEqual(before);
      else {
        expect(excel.model.sheet("Anställda").cells.content(1, 1)).toBe("Nytt");
        expect(excel.model.sheet("Importlogg").cells.content(1, 0)).toBe("1");
      }
    }
  },
);
