import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { delimiters, type Delimiter } from "#core/csv/delimiter";
import { parse } from "#core/csv/parse";
import { fatalFault } from "#core/csv/parsed-file";
import { finish } from "#core/values/task";
import { runs } from "../runs";

const parsed = (text: string, delimiter: Delimiter = ";") => finish(parse(text, delimiter));

/** What papaparse alone makes of a regular file. */
const oracle = (text: string, delimiter: Delimiter, newline: "\n" | "\r\n") =>
  Papa.parse<string[]>(text, { delimiter, newline, skipEmptyLines: "greedy" }).data;

test("codes stay as they stand: nothing is typed, trimmed or renamed #141", () => {
  expect(parsed("Namn;Namn;__proto__\n007; 01234 ;1E10\n").rows).toEqual([
    ["Namn", "Namn", "__proto__"],
    ["007", " 01234 ", "1E10"],
  ]);
});

test("a sep= line is no row, but counts as a line", () => {
  expect(parsed("sep=;\r\na;b\r\n1;2\r\n")).toMatchObject({
    rows: [
      ["a", "b"],
      ["1", "2"],
    ],
    lines: [2, 3],
  });
});

test("mixed line ends cut the rows right, and are told", () => {
  const { rows, lines, faults } = parsed("a;b\r\n1;2\n3;4\r5;6");
  expect(rows).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["3", "4"],
    ["5", "6"],
  ]);
  expect(lines).toEqual([1, 2, 3, 4]);
  expect(faults).toEqual([{ code: "mixed-line-ends", line: 2, fatal: false }]);
});

test("mixed line ends are cut right beside quoted cells too, and line ends inside quotes are text", () => {
  const { rows, lines, faults } = parsed('"a";b\r\n"1\n2";"x\r\ny"\r3;4\n');
  expect(rows).toEqual([
    ["a", "b"],
    ["1\n2", "x\r\ny"],
    ["3", "4"],
  ]);
  expect(lines).toEqual([1, 2, 5]);
  expect(faults).toEqual([{ code: "mixed-line-ends", line: 4, fatal: false }]);
});

test("a file of the old Macintosh is read", () => {
  expect(parsed("a;b\r1;2\r")).toMatchObject({
    rows: [
      ["a", "b"],
      ["1", "2"],
    ],
    faults: [],
  });
});

test("line ends inside quotes alone do not make them mixed: Excel writes them so", () => {
  expect(parsed('a;b\r\n"1\n2";3\r\n').faults).toEqual([]);
});

test("an unclosed quote keeps its row apart, names its line and leaves the others", () => {
  const file = parsed('a;b\n1;2\n3;"fyra\n5;6\n');
  expect(file.rows).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["3", '"fyra'],
    ["5", "6"],
  ]);
  expect(file.faults).toEqual([{ code: "unclosed-quote", line: 3, text: "fyra", rows: [2], fatal: false }]);
});

test("text after a closing quote keeps every row apart that the cell may have swallowed", () => {
  const file = parsed('a;b\n"x\n"y";2\n"c";3\n');
  expect(file.rows).toEqual([["a", "b"], ['"x'], ['"y"', "2"], ["c", "3"]]);
  expect(file.faults).toEqual([{ code: "text-after-quote", line: 2, text: "x", rows: [1, 2], fatal: false }]);
});

test("quotes as other programs write them are read as they are meant", () => {
  expect(parsed('a; "b; c"; "d"\n"e \\"f\\" g";h;i\n')).toMatchObject({
    rows: [
      ["a", "b; c", "d"],
      ['e "f" g', "h", "i"],
    ],
    faults: [],
  });
  expect(parsed('="0010";b\n"C:\\";d\n')).toMatchObject({
    rows: [
      ['="0010"', "b"],
      ["C:\\", "d"],
    ],
    faults: [],
  });
});

test("a byte order mark at the head of a block is left in its cell, and takes no row with it", () => {
  expect(parsed('\uFEFFa;"b\nc"\n1;2\n').rows).toEqual([
    ["\uFEFFa", "b\nc"],
    ["1", "2"],
  ]);
});

test("white after a closing quote is passed over, as papaparse does", () => {
  expect(parsed('"a"  ;"b" \n1;2\n').rows).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});

test("a quote in the middle of a cell is kept and told", () => {
  const { rows, faults } = parsed('namn;mått\nSkruv;5" lång\n');
  expect(rows[1]).toEqual(["Skruv", '5" lång']);
  expect(faults).toEqual([{ code: "stray-quote", line: 2, text: '5" lång', fatal: false }]);
});

test("blank lines and lines of delimiters alone are passed over and counted", () => {
  expect(parsed("a;b\n\n1;2\n ;\n;;;\n3;4\n\n")).toMatchObject({
    rows: [
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ],
    lines: [1, 3, 6],
    emptyRows: 4,
  });
});

test("a file of nothing has no rows", () => {
  for (const text of ["", "\n", "\r\n\r\n", "sep=;"]) expect(parsed(text).rows).toEqual([]);
});

test("a cell longer than Excel's and a NUL are told with row and line", () => {
  const { faults } = parsed(`a;b\n\n${"x".repeat(32_768)};1\n2;An\0na\n`);
  expect(faults).toEqual([
    { code: "cell-too-long", line: 3, row: 1, length: 32_768, fatal: false },
    { code: "nul", line: 4, row: 2, fatal: false },
  ]);
  expect(parsed(`${"x".repeat(32_767)}\n`).faults).toEqual([]);
});

test("a line without end is no table", () => {
  expect(fatalFault(parsed("a;".repeat(600_000)))).toMatchObject({ code: "endless-line", line: 1 });
  expect(parsed(`a;"${"x".repeat(1_200_000)}"`).faults).toMatchObject([
    { code: "cell-too-long" },
    { code: "unclosed-quote" },
  ]);
});

test("line numbers hold through a large file with quotes here and there", () => {
  const lines = Array.from({ length: 40_000 }, (_, at) =>
    at % 997 === 5 ? `${at};"två\nrader"` : `${at};en rad`,
  );
  const file = parsed(lines.join("\n"));
  expect(file.rows.length).toBe(40_000);
  const text = lines.join("\n").split("\n");
  for (const at of [0, 5, 6, 1002, 1003, 20_000, 39_999])
    expect(text[file.lines[at]! - 1]?.startsWith(`${at};`)).toBe(true);
});

test("a line end that falls on the edge of a block is not cut in two", () => {
  for (const length of [131_069, 131_070, 131_071, 131_072, 131_073]) {
    const wide = `${"a;".repeat((length - 1) / 2)}${length % 2 === 0 ? "bb" : "b"}`;
    expect(wide.length).toBe(length);
    expect(parsed(`${wide}\r\n1;2\r\n`)).toMatchObject({ lines: [1, 2], emptyRows: 0, faults: [] });
  }
});

test("one slice holds about a thousand rows, so that the pane can breathe", () => {
  const text = "1001;Anna Andersson;Storgatan 1;111 22;Stockholm\r\n".repeat(50_000);
  const slices = [...parse(text, ";")];
  expect(slices.length).toBeGreaterThan(15);
  expect(Math.max(...slices)).toBeLessThan(6000);
  expect(slices.reduce((sum, rows) => sum + rows, 0)).toBe(50_000);
});

const cell = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: fc.constantFrom('"', ";", ",", "\n", "\r", "a", " ", "å", "\t"), maxLength: 6 }),
);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const isRegular = (text: string): boolean => !/[";,|\t\r\n\0]/.test(text);

test("a regular file is read exactly as papaparse reads it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 5 }), { maxLength: 12 }),
      fc.constantFrom(...delimiters),
      fc.constantFrom("\n" as const, "\r\n" as const),
      fc.boolean(),
      (rows, delimiter, newline, ended) => {
        const lines = rows.map((cells) =>
          cells.map(([text, force]) => (force || !isRegular(text) ? quoted(text) : text)).join(delimiter),
        );
        const text = lines.join(newline) + (ended ? newline : "");
        fc.pre(!text.startsWith("\uFEFF"));
        const file = parsed(text, delimiter);
        expect(fatalFault(file)).toBeUndefined();
        expect(file.rows).toEqual(oracle(text, delimiter, newline));
      },
    ),
    { numRuns: runs(500) },
  );
});

test("no file, however broken, throws or takes the rows before its fault along", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', ";", "\n", "\r", "a", " ", "\0"), maxLength: 40 }),
      (text) => {
        const file = parsed(text);
        expect(file.lines.length).toBe(file.rows.length);
        expect([...file.lines]).toEqual([...file.lines].sort((a, b) => a - b));
      },
    ),
    { numRuns: runs(2000) },
  );
});
