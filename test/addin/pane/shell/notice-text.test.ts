import { expect, test } from "vitest";
import { rowId } from "#core/book/row-id";
import { notices as en } from "#core/text/en/notices";
import { notices as sv } from "#core/text/sv/notices";
import type { Notice } from "../../../../addin/pane/jobs/job";
import { sayNotice } from "../../../../addin/pane/shell/notice-text";
import type { Refusal } from "../../../../addin/ports";

const say = (notice: Notice) => sayNotice(sv, notice, "sv");
const cause: Refusal = { kind: "protected", sheet: "Projekt" };

test("a receipt says what was written, and that it can be undone", () => {
  const text = say({ kind: "written", what: "Import", written: { cells: 2, added: 1, removed: 0 } });
  expect(text).toEqual({
    isBad: false,
    says: "Import: 2 celler skrivna, 1 rad tillagd. Går att ångra i fliken Register.",
    list: [],
  });
});

test("an undo says how much it had to leave", () => {
  const conflict = { register: "projects", row: rowId(1), header: "", wrote: "", found: "" } as const;
  const written = { cells: 0, added: 0, removed: 3 };
  expect(say({ kind: "undone", written, conflicts: [conflict] }).says).toBe(
    "Ångrat: 3 rader borttagna. 1 ändring fick stå kvar, för att någon har ändrat där sedan dess.",
  );
});

test("a refusal says what to do, and in what state the workbook is", () => {
  const says = (refusal: Extract<Notice, { kind: "write-refused" }>["refusal"]) =>
    say({ kind: "write-refused", refusal }).says;
  expect(says({ kind: "not-begun", cause })).toMatch(/Bladet Projekt är skyddat.*Inget är ändrat\.$/);
  expect(says({ kind: "taken-back", cause })).toMatch(/Det som hann skrivas är återställt/);
  expect(says({ kind: "half-written", cause, sheets: ["Projekt", "Kunder"], cells: [] })).toMatch(
    /En del är skriven på Projekt, Kunder/,
  );
});

test("cells that changed since the preview are named, the first few of them", () => {
  const cell = (row: number) => ({ sheet: "Projekt", row, column: 1, expected: "a", found: "b" });
  const cells = [{ ...cell(1), formula: true } as const, ...[2, 3, 4, 5, 6].map(cell)];
  const text = say({ kind: "write-refused", refusal: { kind: "changed-since", reason: "cells", cells } });
  expect(text.says).toContain("6 celler har ändrats");
  expect(text.list).toHaveLength(5);
  expect(text.list.slice(0, 2)).toEqual([
    "Projekt B2: innehåller en formel, som Kontera aldrig skriver över",
    "Projekt B3: var ”a”, är nu ”b”",
  ]);
});

test("every refusal has a sentence in both languages", () => {
  const refusals: readonly Refusal[] = [
    { kind: "editing-cell" },
    { kind: "read-only" },
    cause,
    { kind: "not-found", name: "Projekt" },
    { kind: "no-room", sheet: "Projekt" },
    { kind: "canceled" },
    { kind: "host", code: "X1", message: "no" },
  ];
  for (const words of [sv, en])
    for (const refusal of refusals)
      expect(sayNotice(words, { kind: "refused", cause: refusal }, "en")).toMatchObject({
        isBad: true,
        says: expect.stringMatching(/\.|\)$/) as string,
      });
});
