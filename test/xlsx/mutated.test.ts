import fc from "fast-check";
import { strFromU8, strToU8, zipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { openXlsx } from "../../xlsx/open";
import { rawTables } from "../../xlsx/raw-tables";
import { verifyBook } from "../../xlsx/verify/verify-book";
import { runs } from "../runs";
import { formula, tableBook, text } from "./follow/table-book";
import { partOf } from "./parts";

const parts = tableBook({
  totals: true,
  below: `<row r="9">${text("A9", "Not")}${formula("B9", "B5", 600)}</row>`,
  behind: '<mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells>',
  summary: `<row r="1">${formula("A1", "Kunder!B5", 600)}</row>`,
  names: '<definedName name="Lista">Kunder!$A$2:$A$4</definedName>',
});
const names = Object.keys(parts);

/** What a strict reader of XML says of a part. */
const flawOf = (xml: string): string | undefined => {
  const parser = new SaxesParser({ xmlns: true });
  let flaw: string | undefined;
  parser.on("error", ({ message }) => (flaw ??= message));
  parser.write(xml).close();
  return flaw;
};

/** What a piece of a part is made into; the places are parts of its length. */
const mutation = fc.record({
  part: fc.nat(names.length - 1),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  kind: fc.constantFrom("cut", "twice", "turn", "put"),
  put: fc.constantFrom(
    "<",
    ">",
    '"',
    "&",
    "0",
    "-1",
    "99999999",
    "A1:XFD1048576",
    "\0",
    "é",
    "</row>",
    "<c/>",
    "#REF!",
  ),
});

const mutated = (
  text_: string,
  { from, length, kind, put }: { from: number; length: number; kind: string; put: string },
) => {
  const at = Math.floor(from * text_.length);
  const piece = text_.slice(at, at + length);
  const into =
    kind === "cut"
      ? ""
      : kind === "twice"
        ? piece + piece
        : kind === "put"
          ? put
          : Array.from(piece).reverse().join("");
  return text_.slice(0, at) + into + text_.slice(at + length);
};

test("a workbook file changed anywhere is refused with its fault, or edited and whole: never an exception, never a damaged file", () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const changed = new Map(names.map((name) => [name, String(parts[name])]));
      for (const one of mutations) {
        const name = names[one.part] ?? "";
        changed.set(name, mutated(changed.get(name) ?? "", one));
      }
      const bytes = zipSync(Object.fromEntries([...changed].map(([name, part]) => [name, strToU8(part)])));
      const opened = openXlsx(bytes);
      if (!opened.ok) {
        expect(opened.error.fault).toBeTypeOf("string");
        return;
      }
      const document = opened.value;
      rawTables(document);
      for (const sheet of document.sheets)
        for (const { name, rows } of sheet.tables) {
          const arranged = sheet.arrangeRows({ table: name }, { removed: [], added: [Math.max(rows, 1)] });
          if (arranged.ok) sheet.setCell(0, 0, { value: "x" });
        }
      if (document.sheets.length === 0) return;
      document.settleResults();
      const saved = document.save();
      const verified = verifyBook(bytes, saved);
      expect(verified.ok ? [] : verified.error).toEqual([]);
      for (const name of verified.ok ? [...verified.value.changed, ...verified.value.added] : [])
        expect([name, flawOf(partOf(saved, name))]).toEqual([name, undefined]);
    }),
    { numRuns: runs(300) },
  );
});

test("the file that is changed here is itself whole", () => {
  const bytes = zipSync(Object.fromEntries(names.map((name) => [name, strToU8(String(parts[name]))])));
  expect(openXlsx(bytes).ok).toBe(true);
  expect(strFromU8(strToU8(String(parts["xl/workbook.xml"])))).toContain("Lista");
});
