import fc from "fast-check";
import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { decode } from "#core/csv/decode";
import { certifyExport } from "#core/csv/exporting/certify-export";
import { makeExport } from "#core/csv/exporting/make-export";
import { writeSie } from "#core/csv/sie/write-sie";
import { readSource } from "#core/csv/sources/read-source";
import { finish } from "#core/values/task";
import { bookOf, type Rows } from "../../rules/books";
import { runs } from "../../runs";

const linesOf = (rows: Rows, register: "projects" | "employees" | "codes", withTree = true): string[] => {
  const [file] = writeSie(bookOf(rows), register, "sie4", { withTree })!.files;
  const { text } = finish(decode(file!.bytes, "cp437"));
  return text.split("\r\n").filter((line) => /^#(?:DIM|UNDERDIM|OBJEKT)/.test(line));
};

const projects = [
  { code: "BS", name: "Bas" },
  { code: "BS.HR", name: "Personal" },
  { code: "BS.HR.Bem", name: "Bemanning" },
  { code: "BS.Ek", name: "Ekonomi" },
  { code: "Z", name: "Ensam" },
  { code: "Y", name: "Slut", status: "Avslutat" },
];

test("with the tree, main projects are dimension 6, and what stands below them is of dimensions under it (formats E5)", () => {
  expect(linesOf({ projects }, "projects")).toEqual([
    '#DIM 6 "Huvudprojekt"',
    '#OBJEKT 6 "BS" "Bas"',
    '#OBJEKT 6 "Z" "Ensam"',
    '#UNDERDIM 20 "Delprojekt" 6',
    '#OBJEKT 20 "BS.HR" "Personal"',
    '#UNDERDIM 21 "Registrerbart" 20',
    '#OBJEKT 21 "BS.HR.Bem" "Bemanning"',
    '#OBJEKT 21 "BS.Ek" "Ekonomi"',
  ]);
  expect(linesOf({ projects }, "projects", false)[0]).toBe('#DIM 6 "Projekt"');
});

test("a number that the company's own dimension has is not taken for the tree", () => {
  const codes = [{ dimension: "20", code: "a", name: "A" }];
  expect(linesOf({ projects, codes }, "projects").filter((line) => line.startsWith("#UNDER"))).toEqual([
    '#UNDERDIM 21 "Delprojekt" 6',
    '#UNDERDIM 22 "Registrerbart" 21',
  ]);
});

test("a dimension without a number of its own gets none that another has", () => {
  const codes = [
    { dimension: "Egen", code: "a", name: "A" },
    { dimension: "20", code: "b", name: "B" },
  ];
  expect(linesOf({ codes }, "codes").filter((line) => line.startsWith("#DIM"))).toEqual([
    '#DIM 21 "Egen"',
    '#DIM 20 "20"',
  ]);
});

test("employees are objects of dimension 7", () => {
  expect(linesOf({ employees: [{ number: "12", name: "Eva" }] }, "employees")).toEqual([
    '#DIM 7 "Anställd"',
    '#OBJEKT 7 "12" "Eva"',
  ]);
});

const sieOf = (...lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(["#FLAGGA 0", ...lines].join("\r\n"));

test("what stands in dimensions under projects is read as projects, and as no codes", () => {
  const file = sieOf(
    '#DIM 6 "Projekt"',
    '#OBJEKT 6 "BS" "Bas"',
    '#UNDERDIM 20 "Delprojekt" 6',
    '#UNDERDIM 21 "Registrerbart" 20',
    '#OBJEKT 21 "BS.HR" "Personal"',
    '#UNDERDIM 30 "Varv" 31',
    '#UNDERDIM 31 "Varv" 30',
    '#OBJEKT 30 "v" "V"',
  );
  const book = bookOf({ projects: [], codes: [], dimensions: [] });
  const rows = (register: "projects" | "codes" | "dimensions") => {
    const read = finish(readSource(book, register, file));
    return read.ok ? read.value.parsed.rows.slice(1).map((row) => row.join(" ")) : read.error;
  };
  expect(rows("projects")).toEqual(["BS Bas", "BS.HR Personal"]);
  expect(rows("codes")).toEqual(["30 v V"]);
  expect(rows("dimensions")).toEqual(["6 Projekt", "30 Varv", "31 Varv"]);
});

const aSegment = fc.constantFrom("A", "b", "Å1", "10", "x-y");
const aCode = fc.array(aSegment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));

test("projects that go out with their tree are read back as they stand: 0 new, 0 changed (formats E5)", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(aCode, fc.constantFrom("Ett", 'T"v', "Åå")), {
        maxLength: 12,
        selector: ([code]) => code.toLowerCase(),
      }),
      fc.boolean(),
      (all, withTree) => {
        const book = bookOf({ projects: all.map(([code, name]) => ({ code, name })) });
        const way = { kind: "sie", version: "sie4", withTree } as const;
        const made = finish(makeExport(book, "projects", way, { lang: "sv" }))!;
        const certificate = finish(certifyExport(book, "projects", way, made));
        if (made.rows === 0) return;
        expect(certificate).toEqual({ counts: { new: 0, changed: 0, unchanged: made.rows, refused: 0 } });
        const leaves = all.filter(([code]) => !all.some(([other]) => other.startsWith(`${code}.`)));
        if (!withTree) expect(made.rows).toBe(leaves.length);
        else expect(made.rows).toBeGreaterThanOrEqual(leaves.length);
        expect(tableOf(book, "projects")?.order.length).toBe(all.length);
      },
    ),
    { numRuns: runs(60) },
  );
});
