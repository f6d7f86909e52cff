import { expect, test } from "vitest";
import { askedFormats, fieldsOf, formatSpans } from "#core/book/format-spans";
import { registers } from "#core/registers/index";
import { finish } from "#core/values/task";
import { rawTables } from "../rules/books";

const fields = ["project", "hours", "comment", "date"].map((id) =>
  registers.timeEntries.fields.find((field) => field.id === id),
);
const rows = [
  ["A", "", 5, 46_083],
  [4711, 0.5, 6, 46_084],
  ["B", "", 7, 46_085],
  [12, 1, 8, 46_086],
  ["C", "7:30", 9, 46_087],
];

test("number formats are asked from the first to the last number of each column that they say the meaning of", () => {
  expect(finish(formatSpans(fields, rows))).toEqual([
    { column: 0, from: 1, rows: 3 },
    { column: 1, from: 1, rows: 3 },
  ]);
  expect(finish(formatSpans(fields, [["A", "", 5, 46_083]]))).toEqual([]);
  expect(finish(formatSpans(fields, [["A", 8]]))).toEqual([{ column: 1, from: 0, rows: 1 }]);
  expect(finish(formatSpans([undefined], [[5]]))).toEqual([]);
});

test("of what was read, the formats of cells that are asked for are kept, and no column without one", () => {
  const read = new Map(
    [0, 1, 2].map((column) => [column, new Map([0, 1, 2, 3].map((row) => [row, "h:mm"]))]),
  );
  const kept = new Map([
    [1, "h:mm"],
    [3, "h:mm"],
  ]);
  expect(askedFormats(fields, rows, read)).toEqual(
    new Map([
      [0, kept],
      [1, kept],
    ]),
  );
  expect(askedFormats(fields, [["A", 8, 5]], read)).toEqual(new Map([[1, new Map([[0, "h:mm"]])]]));
  expect(askedFormats(fields, [["A", "", 5]], read).size).toBe(0);
});

test("a long table is looked through a column at a time, with a place to breathe after each, and columns that never ask not at all", () => {
  const slices = [...formatSpans(fields, rows)];
  expect(slices).toEqual([rows.length, rows.length]);
});

test("the columns of a register's table are known before it is read, and a table that is none has none", () => {
  const [register] = rawTables({ timeEntries: [{ project: "A", hours: 1 }] });
  const own = {
    ...register!,
    name: "Eget",
    sheet: "Eget",
    headers: ["Frukt", "Antal"],
    rows: [["Äpple", 5]],
  };
  const [ofRegister, ofOwn] = fieldsOf([register!, own]);
  expect(ofRegister!.map((field) => field?.id)).toEqual(expect.arrayContaining(["project", "hours"]));
  expect(ofOwn).toEqual([]);
});
