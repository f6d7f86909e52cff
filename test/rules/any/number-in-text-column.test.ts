import fc from "fast-check";
import { expect, test } from "vitest";
import { tableOf, type Book } from "#core/book/book";
import { deleteRow } from "#core/book/delete-row";
import { appendRow, setContent } from "#core/book/new-row";
import { positionAt } from "#core/book/row-id";
import { standardNaming } from "#core/registers/naming";
import { numberInTextColumn } from "#core/rules/any/number-in-text-column";
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

const factsOf = (field: string, text: string) => ({
  register: "projects" as const,
  field,
  kind: "number" as const,
  text,
});

test("text is clean, even where it is digits, and so is a number in a setting", () => {
  expectClean("number-in-text-column", {
    projects: [{ code: "05", name: "2026" }],
    settings: [{ name: "Högsta kompetensnivå", value: 5 }],
  });
});

test("a whole number is found, and the fix writes it as text", () => {
  const rows = { projects: [{ code: 42, name: "Fyrtiotvå" }] };
  expectFound("number-in-text-column", rows, [{ row: 0, field: "code", facts: factsOf("code", "42") }]);
  expectFixed("number-in-text-column", rows);
});

test("1.1 may have been 1.10, so it has no fix", () => {
  const [finding] = expectFound("number-in-text-column", { projects: [{ code: 1.1 }] }, [
    { row: 0, field: "code", facts: factsOf("code", "1.1") },
  ]);
  expect(finding?.edits).toBeUndefined();
});

test("a Swedish phone number gets back the zero or plus that Excel took, and stands as text #127", () => {
  const rows = {
    customers: [
      { number: "1", name: "A", phone: 701740605, country: "Sverige" },
      { number: "2", name: "B", phone: 46701740605 },
    ],
  };
  const findings = expectFound(
    "number-in-text-column",
    rows,
    rows.customers.map(({ phone }, row) => ({
      row,
      field: "phone",
      facts: { register: "customers" as const, field: "phone", kind: "number" as const, text: String(phone) },
    })),
  );
  const written = findings.flatMap(({ edits = [] }) => edits.map((edit) => edit.kind === "set" && edit.to));
  expect(written).toEqual(["0701740605", "+46701740605"]);
  expectFixed("number-in-text-column", rows);
});

test("a foreign phone number has lost what nobody knows, so it has no fix; nor has a bool or a number too long for Excel", () => {
  const findings = expectFound(
    "number-in-text-column",
    { customers: [{ number: 1e15, name: true, phone: 4712345678, country: "NO" }] },
    [
      {
        row: 0,
        field: "number",
        facts: { register: "customers", field: "number", kind: "number", text: "1000000000000000" },
      },
      { row: 0, field: "name", facts: { register: "customers", field: "name", kind: "bool", text: "TRUE" } },
      {
        row: 0,
        field: "phone",
        facts: { register: "customers", field: "phone", kind: "number", text: "4712345678" },
      },
    ],
  );
  expect(findings.map(({ edits }) => edits)).toEqual([undefined, undefined, undefined]);
});

const meant = (codes: readonly (string | number)[]) => {
  const rows = { projects: codes.map((code) => ({ code })) };
  const check = finish(checkBook(bookOf(rows), [numberInTextColumn]));
  return findingsOf(check).map(({ at, facts, edits = [] }) => {
    const [edit] = edits;
    const { run } = facts as { run?: { meant: string; above: string } };
    return [at!.row, run?.above, run?.meant, edit?.kind === "set" ? edit.to : undefined];
  });
};

test("in a run the column shows what was typed: 1.10 after 1.8 and 1.9, 0042 after 0041, and the fix writes it #13", () => {
  expect(meant(["1.8", "1.9", 1.1])).toEqual([[2, "1.9", "1.10", "1.10"]]);
  expect(meant(["1.9", 1.1, "1.11"])).toEqual([[1, "1.9", "1.10", "1.10"]]);
  expect(meant(["0040", "0041", 42])).toEqual([[2, "0041", "0042", "0042"]]);
  expect(meant(["1.18", "1.19", 1.2])).toEqual([[2, "1.19", "1.20", "1.20"]]);
});

test("a run of numbers alone shows it as well, and one row above alone does not", () => {
  expect(meant([1.8, 1.9, 1.1]).at(-1)).toEqual([2, "1.9", "1.10", "1.10"]);
  expect(meant(["1.9", 1.1])).toEqual([[1, undefined, undefined, undefined]]);
  expect(meant(["1.8", "1.9", 1.2])).toEqual([[2, undefined, undefined, undefined]]);
  expect(meant(["X", "7", 1.1, "Y"])).toEqual([[2, undefined, undefined, undefined]]);
});

test.each([
  [
    "sv",
    "Kod: ”1.1” är ett tal där text ska stå. Raden ovanför har ”1.9”, så ”1.10” är troligen det som skrevs. Åtgärden skriver in det som text.",
  ],
  [
    "en",
    "Code: “1.1” is a number where text belongs. The row above has “1.9”, so “1.10” is probably what was typed. The fix writes it as text.",
  ],
] as const)("the sentence tells what the column shows (%s)", (lang, says) => {
  const book = bookOf({ projects: ["1.8", "1.9", 1.1].map((code) => ({ code })) });
  const [finding] = findingsOf(finish(checkBook(book, [numberInTextColumn])));
  expect(sayFinding(finding!, namesOf(lang, standardNaming))).toBe(says);
});

test("after edits of the rows around it, a number is told as in a book read anew", () => {
  const cell = fc.constantFrom<string | number>("1.8", "1.9", 1.9, 1.1, "1.10", "1.11", 1.2, "", 42, "0041");
  const edit = fc.record({
    row: fc.nat(9),
    to: cell,
    kind: fc.constantFrom("set", "set", "insert", "delete"),
  });
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 2, maxLength: 6 }),
      fc.array(edit, { maxLength: 6 }),
      (cells, edits) => {
        const check = finish(
          checkBook(bookOf({ projects: cells.map((code) => ({ code })) }), [numberInTextColumn]),
        );
        const table = tableOf(check.book, "projects")!;
        for (const { row, to, kind } of edits) {
          const at = table.order[positionAt(row % Math.max(1, table.order.length))];
          if (kind === "insert") {
            const added = appendRow(check.book, table, {});
            applyChecked(check, [
              {
                ...added,
                position: positionAt(row % (table.order.length + 1)),
                cells: [to, ...added.cells.slice(1)],
              },
            ]);
          } else if (at !== undefined)
            applyChecked(check, [
              kind === "delete" ? deleteRow(table, at) : setContent(table, at, "code", to)!,
            ]);
        }
        const told = (findings: readonly Finding[], book: Book) =>
          listFindings(book, findings).map(({ row, finding: { facts } }) => [row, facts]);
        const anew = readAnew(check.book);
        expect(told(findingsOf(check), check.book)).toEqual(
          told(findingsOf(finish(checkBook(anew, [numberInTextColumn]))), anew),
        );
      },
    ),
    { numRuns: runs(150) },
  );
});
