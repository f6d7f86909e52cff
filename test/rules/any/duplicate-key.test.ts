import fc from "fast-check";
import { expect, test } from "vitest";
import { tableOf, type Book } from "#core/book/book";
import { deleteRow } from "#core/book/delete-row";
import { appendRow, setContent } from "#core/book/new-row";
import { positionAt } from "#core/book/row-id";
import { standardNaming } from "#core/registers/naming";
import { duplicateKey } from "#core/rules/any/duplicate-key";
import { applyChecked, checkBook, findingsOf } from "#core/rules/engine/check";
import { listFindings } from "#core/rules/engine/listing";
import type { Finding } from "#core/rules/engine/rule";
import { namesOf } from "#core/text/names";
import { sayFinding } from "#core/text/say-finding";
import { finish } from "#core/values/task";
import { runs } from "../../runs";
import { bookOf } from "../books";
import { expectClean, expectFixed, expectFound } from "../expect";
import { readAnew } from "../findings-anew";

test("keys that differ by more than capitals and spaces are clean", () => {
  expectClean("duplicate-key", {
    projects: [{ code: "05" }, { code: "5" }, { code: "BS.HR" }, { code: "" }, { code: "" }],
    timeEntries: [{ project: "BS" }, { project: "BS" }],
  });
});

test("a code on several rows is found on each of them, capitals and spaces aside Q4", () => {
  const findings = expectFound(
    "duplicate-key",
    { projects: [{ code: "BS" }, { code: "A" }, { code: " bs " }] },
    [
      { row: 0, field: "code", facts: { register: "projects", key: "BS", count: 2 } },
      { row: 2, field: "code", facts: { register: "projects", key: "bs", count: 2 } },
    ],
  );
  expect(findings[0]?.also?.map(({ row }) => row)).toEqual([0, 2]);
});

test("a code of a simple dimension is unique within its dimension", () => {
  expectFound(
    "duplicate-key",
    {
      codes: [
        { dimension: "1", code: "K1" },
        { dimension: "20", code: "K1" },
        { dimension: "1", code: "k1" },
        { dimension: "1", code: "" },
        { dimension: "1", code: "" },
      ],
    },
    [
      { row: 0, field: "code", facts: { register: "codes", key: "1 / K1", count: 2 } },
      { row: 2, field: "code", facts: { register: "codes", key: "1 / k1", count: 2 } },
    ],
  );
});

const codes = (...all: readonly (string | number)[]) => ({ projects: all.map((code) => ({ code })) });
const found = (...all: readonly (string | number)[]) =>
  findingsOf(finish(checkBook(bookOf(codes(...all)), [duplicateKey]))).map(({ at, edits = [] }) => {
    const [edit] = edits;
    return [at!.row, edit?.kind === "set" ? edit.to : undefined];
  });

test("a key that stands twice is 1.10 where a run of 1.8 and 1.9 shows it, and the fix writes it #13", () => {
  expect(found("1.1", "1.8", "1.9", "1.1")).toEqual([
    [0, undefined],
    [3, "1.10"],
  ]);
  expect(found("1.1", "1.9", " 1.1 ", "1.11").at(-1)).toEqual([2, "1.10"]);
  expectFixed("duplicate-key", codes("1.8", "1.9", "1.1", "1.1"));
});

test("no code is proposed that another row has, without a run, or of a number that Excel made", () => {
  expect(found("1.1", "1.10", "1.8", "1.9", "1.1").at(-1)).toEqual([4, undefined]);
  expect(found("1.1", "1.9", "1.1").at(-1)).toEqual([2, undefined]);
  expect(found("1.1", "1.8", "1.9", 1.1).at(-1)).toEqual([3, undefined]);
  expect(found("1.8", "1.9", "1.8", "1.9").map(([, to]) => to)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  [
    "sv",
    "”1.1” finns även på 1 annan rad i Projekt. Raden ovanför har ”1.9”, så ”1.10” är troligen det som skulle stå. Åtgärden skriver in det.",
  ],
  [
    "en",
    "“1.1” is also on 1 other row of Projects. The row above has “1.9”, so “1.10” is probably what was meant. The fix writes it.",
  ],
] as const)("the sentence tells what the run shows (%s)", (lang, says) => {
  const findings = findingsOf(finish(checkBook(bookOf(codes("1.1", "1.8", "1.9", "1.1")), [duplicateKey])));
  expect(sayFinding(findings.at(-1)!, namesOf(lang, standardNaming))).toBe(says);
});

test("after edits of the rows around it, a key that stands twice is told as in a book read anew", () => {
  const cell = fc.constantFrom<string | number>(
    "1.8",
    "1.9",
    "1.1",
    "1.1",
    "1.1",
    "1.10",
    "1.11",
    "",
    "x",
    1.1,
  );
  const edit = fc.record({
    row: fc.nat(9),
    to: cell,
    kind: fc.constantFrom("set", "set", "insert", "delete"),
  });
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 2, maxLength: 7 }),
      fc.array(edit, { maxLength: 6 }),
      (cells, edits) => {
        const check = finish(checkBook(bookOf(codes(...cells)), [duplicateKey]));
        const table = tableOf(check.book, "projects")!;
        for (const { row, to, kind } of edits) {
          const at = table.order[positionAt(row % Math.max(1, table.order.length))];
          if (kind === "insert") {
            const added = appendRow(check.book, table, {});
            const position = positionAt(row % (table.order.length + 1));
            applyChecked(check, [{ ...added, position, cells: [to, ...added.cells.slice(1)] }]);
          } else if (at !== undefined)
            applyChecked(check, [
              kind === "delete" ? deleteRow(table, at) : setContent(table, at, "code", to)!,
            ]);
        }
        const told = (findings: readonly Finding[], book: Book) =>
          listFindings(book, findings).map(({ row, finding: { facts } }) => [row, facts]);
        const anew = readAnew(check.book);
        expect(told(findingsOf(check), check.book)).toEqual(
          told(findingsOf(finish(checkBook(anew, [duplicateKey]))), anew),
        );
      },
    ),
    { numRuns: runs(150) },
  );
});
