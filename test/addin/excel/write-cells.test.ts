import { beforeEach, expect, test } from "vitest";
import { STAGE_SHEET } from "../../../addin/excel/stage/lane";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { bodyOf, imageOf, padded, workbookOf, type Change, type Layout } from "./books";
import { NAME, NUMBER, people, write } from "./people";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const open = (...layouts: Layout[]): void => {
  excel.reset(workbookOf(...layouts));
};

test("changed cells are written and counted, and nothing else is touched", async () => {
  open({ register: "employees", rows: people });
  const result = await write(excel, "employees", [
    { set: 1, column: NAME, to: "Bosse" },
    { set: 3, column: NAME, to: "" },
  ]);
  expect(result).toEqual({ ok: true, value: { cells: 2, added: 0, removed: 0 } });
  expect(bodyOf(excel, "Anställda").map((row) => row.slice(0, 2))).toEqual([
    ["1", "Ann"],
    ["2", "Bosse"],
    ["3", "Cia"],
    ["4", ""],
  ]);
});

test("rows come in where they belong and go out, in one job", async () => {
  open({ register: "employees", rows: people, row: 2, column: 1 });
  const result = await write(excel, "employees", [
    { remove: 2 },
    { insert: 0, cells: ["0", "Aja"] },
    { set: 1, column: NAME, to: "Anna" },
    { insert: 4, cells: ["9", "Åke"] },
  ]);
  expect(result).toEqual({ ok: true, value: { cells: 1, added: 2, removed: 1 } });
  expect(bodyOf(excel, "Anställda").map((row) => row.slice(0, 2))).toEqual([
    ["0", "Aja"],
    ["1", "Anna"],
    ["2", "Bo"],
    ["4", "Dag"],
    ["9", "Åke"],
  ]);
});

test("text that looks like something else stays text in new rows and in cells that were General", async () => {
  const texts = [
    "0001",
    "1.10",
    "2/2/19",
    "1E10",
    "MAR1",
    "=cmd|'/C calc'!A0",
    "+46 70 123",
    "@x",
    "'quoted",
    "-1",
    "TRUE",
  ];
  open({ register: "employees", rows: people, own: ["Eget"] });
  const { cells } = excel.model.sheet("Anställda");
  for (let row = 1; row <= 4; row++)
    for (let column = 0; column < 2; column++) cells.setStyle(row, column, 0);
  const changes: Change[] = texts.map((text, at) => ({ insert: 4 + at, cells: [text, text, "", "", text] }));
  await write(excel, "employees", [
    ...changes,
    { set: 0, column: NUMBER, to: "0007" },
    { set: 1, column: 4, to: "1E5" },
  ]);
  const body = bodyOf(excel, "Anställda");
  expect(body.slice(4)).toEqual(texts.map((text) => [text, text, "", "", text]));
  expect([body[0]?.[0], body[1]?.[4]]).toEqual(["0007", "1E5"]);
  expect(imageOf(excel.model).sheets[1]?.formulas?.flat().filter(Boolean)).toEqual([]);
});

test("numbers and dates are written as numbers, under the format of their column", async () => {
  open({ register: "timeEntries", rows: [[46082, "1", "A", "", 7.5]] });
  await write(excel, "timeEntries", [{ insert: 1, cells: [46083, "1", "A", "", -0.25] }]);
  expect(bodyOf(excel, "Tidrader")[1]).toEqual(padded([46083, "1", "A", "", -0.25], 15));
  const formats = imageOf(excel.model).sheets[1]?.formats;
  expect(formats?.[2]?.slice(0, 5)).toEqual(["yyyy-mm-dd", "@", "@", "@", "General"]);
});

test("a row that changed since the preview is not written over, and nothing else is written either", async () => {
  open({ register: "employees", rows: people, row: 4, column: 2 });
  let before: ReturnType<typeof imageOf> | undefined;
  const meanwhile = (): void => {
    excel.user.type(excel.model.sheet("Anställda"), "D7", "Bosse");
    before = imageOf(excel.model);
  };
  const changes: Change[] = [
    { set: 0, column: NAME, to: "Anna" },
    { set: 1, column: NUMBER, to: "22" },
  ];
  const result = await write(excel, "employees", changes, meanwhile);
  expect(result).toEqual({
    ok: false,
    error: {
      kind: "changed-since",
      reason: "cells",
      cells: [{ sheet: "Anställda", row: 6, column: 3, expected: "Bo", found: "Bosse" }],
    },
  });
  expect(imageOf(excel.model)).toEqual(before);
});

test("a row inserted above since the preview is noticed even where the cell to write was blank: the row is found again", async () => {
  open({ register: "employees", rows: people });
  const meanwhile = (): void => excel.user.insertRows(excel.model.sheet("Anställda"), 1);
  const result = await write(excel, "employees", [{ set: 2, column: 3, to: "x" }], meanwhile);
  expect(result).toEqual({ ok: true, value: { cells: 1, added: 0, removed: 0, moved: true } });
  expect(bodyOf(excel, "Anställda").map((row) => [row[0], row[3]])).toEqual([
    ["", ""],
    ["1", ""],
    ["2", ""],
    ["3", "x"],
    ["4", ""],
  ]);
});

test("a table that moved as a whole since the preview is written where it stands now", async () => {
  open({ register: "employees", rows: people });
  const meanwhile = (): void => excel.user.insertRows(excel.model.sheet("Anställda"), 0, 3);
  expect(await write(excel, "employees", [{ set: 1, column: NAME, to: "Bosse" }], meanwhile)).toMatchObject({
    ok: true,
  });
  expect(bodyOf(excel, "Anställda")[1]?.[1]).toBe("Bosse");
});

test("a renamed header is a change, too", async () => {
  open({ register: "employees", rows: people });
  const meanwhile = (): void => void excel.user.type(excel.model.sheet("Anställda"), "B1", "Efternamn");
  const result = await write(excel, "employees", [{ set: 1, column: NAME, to: "Bosse" }], meanwhile);
  expect(result).toMatchObject({
    error: { kind: "changed-since", cells: [{ row: 0, column: 1, found: "Efternamn" }] },
  });
});

test("a formula is never written over", async () => {
  open({ register: "employees", rows: people });
  excel.model.sheet("Anställda").cells.set(2, NAME, "Bo", '="B"&"o"');
  const result = await write(excel, "employees", [{ set: 1, column: NAME, to: "Bosse" }]);
  expect(result).toMatchObject({
    error: { kind: "changed-since", cells: [{ row: 2, column: 1, expected: "Bo", formula: true }] },
  });
});

test("a calculated cell beside may have changed by itself", async () => {
  open({ register: "employees", rows: people.map((row) => [...row, "", "", 1]), own: ["Beräknad"] });
  const { cells } = excel.model.sheet("Anställda");
  cells.set(2, 4, 1, "=RAND()");
  const meanwhile = (): void => cells.set(2, 4, 2, "=RAND()");
  expect(await write(excel, "employees", [{ set: 1, column: NAME, to: "Bosse" }], meanwhile)).toMatchObject({
    ok: true,
  });
  expect(cells.formula(2, 4)).toBe("=RAND()");
});

test("a constant text that begins with = is no formula", async () => {
  open({ register: "employees", rows: [["1", "=Ann"]] });
  expect(await write(excel, "employees", [{ set: 0, column: NAME, to: "=Anna" }])).toMatchObject({
    ok: true,
  });
  expect(bodyOf(excel, "Anställda")[0]?.[1]).toBe("=Anna");
});

test("a small job that finds another cell than its preview showed writes nothing at all, not even where jobs are laid ready", async () => {
  open({ register: "employees", rows: people });
  const refused = await write(excel, "employees", [{ set: 1, column: NAME, to: "Bosse" }], () =>
    excel.user.type(excel.model.sheet("Anställda"), "B3", "Någon annans"),
  );
  expect(refused).toMatchObject({ error: { kind: "changed-since", reason: "cells" } });
  expect(excel.model.findSheet(STAGE_SHEET)).toBeUndefined();
});
