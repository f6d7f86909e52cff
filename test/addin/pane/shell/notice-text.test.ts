import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { nameOfCells } from "#core/book/journal";
import { loggedJobs } from "#core/book/log";
import { rowId } from "#core/book/row-id";
import { undoJournal } from "#core/book/undo-journal";
import { notices as en } from "#core/text/en/notices";
import { notices as sv } from "#core/text/sv/notices";
import { finish } from "#core/values/task";
import type { Notice } from "../../../../addin/pane/jobs/job";
import { sayNotice } from "../../../../addin/pane/shell/notice-text";
import type { ChangeReason, Moved, Refusal } from "../../../../addin/ports";
import { bookOf } from "../../../rules/books";

const say = (notice: Notice) => sayNotice(sv, notice, "sv");
const cause: Refusal = { kind: "protected", sheet: "Projekt" };

test("a receipt says what was written", () => {
  const text = say({ kind: "written", what: "Import", written: { cells: 2, added: 1, removed: 0 } });
  expect(text).toEqual({
    tone: "good",
    says: "Import: 2 celler skrivna, 1 rad tillagd.",
    list: [],
  });
});

test("a sheet that became a register is told of with all that was done", () => {
  const told = {
    kind: "adopted",
    what: "Bladet K2 som Kunder",
    used: 1,
    columns: 6,
    table: "Kunder",
  } as const;
  expect(say({ ...told, sheets: ["Importlogg"] }).says).toBe(
    "Bladet K2 som Kunder: 1 av 6 kolumner läses. Området blev tabellen Kunder; cellerna är som de var. Nytt blad: Importlogg.",
  );
  expect(say({ ...told, table: undefined, sheets: [] }).says).toBe(
    "Bladet K2 som Kunder: 1 av 6 kolumner läses.",
  );
});

test("an undo says how much it had to leave", () => {
  const conflict = { register: "projects", row: rowId(1), header: "", wrote: "", found: "" } as const;
  const written = { cells: 0, added: 0, removed: 3 };
  expect(say({ kind: "undone", written, conflicts: [conflict], isRedo: false }).says).toBe(
    "Ångrat: 3 rader borttagna. 1 ändring fick stå kvar, för att någon har ändrat där sedan dess.",
  );
});

test("what is done again is said to be, and not to be undone", () => {
  const written = { cells: 1, added: 2, removed: 0 };
  expect(say({ kind: "undone", written, conflicts: [], isRedo: true }).says).toBe(
    "Gjort om: 1 cell skriven, 2 rader tillagda.",
  );
});

test("cells changed since a job are counted and named before anything is undone", () => {
  const book = bookOf({ customers: [{ number: "1", name: "Ek" }] });
  const customers = tableOf(book, "customers")!;
  const name = nameOfCells(customers, customers.raw[0]!);
  const undo = finish(undoJournal(book, [["set", "customers", name, "Namn", "Al", "Bok"]]));
  const job = { ...loggedJobs(bookOf({ importLog: [{ job: "1", part: "1" }] }))[0]! };
  const text = sayNotice(sv, { kind: "undo-conflicts", job, undo }, "sv", book);
  expect(text.tone).toBe("bad");
  expect(text.says).toBe("1 av 1 ställe har ändrats sedan dess. Inget är ändrat än.");
  expect(text.list).toEqual([expect.stringContaining("Kontera skrev ”Bok”, nu står ”Ek”") as string]);
});

test("what somebody canceled is told calmly, and is nobody's fault", () => {
  const canceled: Refusal = { kind: "canceled" };
  for (const kind of ["taken-back", "not-begun"] as const)
    expect(say({ kind: "write-refused", refusal: { kind, cause: canceled } })).toEqual({
      tone: "calm",
      says: "Avbrutet. Inget är ändrat.",
      list: [],
    });
  expect(say({ kind: "refused", cause: canceled }).tone).toBe("calm");
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

test("what changed since the preview is told apart: cells, rows that are gone, columns, or nothing that Excel can vouch for", () => {
  const place = { sheet: "Projekt", row: 1, column: 0, expected: "A", found: "" };
  const told = (reason: ChangeReason, cells: readonly Moved[]) =>
    say({ kind: "write-refused", refusal: { kind: "changed-since", reason, cells } });
  expect(told("rows", [{ ...place, gone: true }])).toMatchObject({
    says: expect.stringContaining("rader har tagits bort") as string,
    list: ["Projekt A2: raden med ”A” finns inte kvar, eller det finns flera likadana"],
  });
  expect(told("columns", [place]).says).toContain("rubrik");
  expect(told("unproved", []).says).toContain("Excel kunde inte intyga");
});

test("a filter that Excel does not take back is told with the receipt, and is no failure", () => {
  const written = { cells: 1, added: 0, removed: 0, unfiltered: ["Projekt"] };
  const text = say({ kind: "written", what: "Import", written });
  expect(text.tone).toBe("good");
  expect(text.says).toContain("Filtret på Projekt kunde inte sättas tillbaka");
});

test("a broken job that was mended says what that took", () => {
  const written = { cells: 2, added: 1, removed: 0 };
  expect(say({ kind: "mended", how: "finish", written }).says).toBe(
    "Ändringen är klar: 2 celler skrivna, 1 rad tillagd.",
  );
  expect(say({ kind: "mended", how: "take-back", written: { cells: 0, added: 0, removed: 0 } }).says).toBe(
    "Ändringen är tagen tillbaka: inget av den stod kvar.",
  );
});

test("every refusal has a sentence in both languages", () => {
  const refusals: readonly Refusal[] = [
    { kind: "editing-cell" },
    { kind: "read-only" },
    cause,
    { kind: "not-found", name: "Projekt" },
    { kind: "no-room", sheet: "Projekt" },
    { kind: "structure-protected" },
    { kind: "not-as-asked" },
    { kind: "too-large" },
    { kind: "host", code: "X1", message: "no" },
  ];
  for (const words of [sv, en])
    for (const refusal of refusals)
      expect(sayNotice(words, { kind: "refused", cause: refusal }, "en")).toMatchObject({
        tone: "bad",
        says: expect.stringMatching(/\.|\)$/) as string,
      });
});
