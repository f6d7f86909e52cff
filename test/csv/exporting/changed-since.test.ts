import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { requireTable, type Book } from "#core/book/book";
import { setField } from "#core/book/new-row";
import type { RowId } from "#core/book/row-id";
import { exportDefaults } from "#core/csv/exported-file";
import { changedSince } from "#core/csv/exporting/changed-since";
import type { ExportWay } from "#core/csv/exporting/export-way";
import { makeExport } from "#core/csv/exporting/make-export";
import { fortnoxForm } from "#core/csv/form/known-forms";
import { finish } from "#core/values/task";
import { bookOf } from "../../rules/books";
import { runs } from "../../runs";

const customers = Array.from({ length: 6 }, (_, at) => ({
  number: `000${at}`,
  name: `Kund ${at}`,
  active: at % 2 === 0 ? "Ja" : "Nej",
  city: at === 3 ? "" : "Åmål",
}));

const ways: readonly ExportWay[] = [
  { kind: "own", options: exportDefaults },
  { kind: "own", options: { ...exportDefaults, lang: "en", delimiter: ",", decimal: "." } },
  { kind: "form", form: fortnoxForm("customers")! },
  { kind: "sie", version: "sie4" },
];

const exported = (book: Book, way: ExportWay): Uint8Array =>
  finish(makeExport(book, "customers", way, { lang: "sv" }))!.files[0]!.bytes;

test("since an export nothing has changed, and then exactly the rows that somebody changed or added", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ways), fc.uniqueArray(fc.nat(5)), fc.boolean(), (way, touched, isMore) => {
      const bytes = exported(bookOf({ customers }), way);
      const book = bookOf({ customers: isMore ? [...customers, { number: "9", name: "Ny" }] : customers });
      const table = requireTable(book, "customers");
      const at = (place: number): RowId => [...table.order][place]!;
      apply(
        book,
        touched.flatMap((place) => setField(book, table, at(place), "name", `Nytt ${place}`) ?? []),
      );
      const since = finish(changedSince(book, "customers", bytes));
      const added = isMore ? [at(6)] : [];
      expect(since).toEqual({
        ok: true,
        value: {
          rows: new Set([...touched.map(at), ...added].sort((a, b) => a - b)),
          added: added.length,
          changed: touched.length,
        },
      });
    }),
    { numRuns: runs(40) },
  );
});

test("a cell that was blanked since is a change", () => {
  const bytes = exported(bookOf({ customers }), ways[0]!);
  const book = bookOf({ customers: [{ ...customers[0]!, city: "" }, ...customers.slice(1)] });
  expect(finish(changedSince(book, "customers", bytes))).toMatchObject({
    value: { added: 0, changed: 1 },
  });
});

test("a file that names no rows says nothing of what was exported", () => {
  const book = bookOf({ customers });
  const file = new TextEncoder().encode("Namn;Ort\r\nA;B\r\n");
  expect(finish(changedSince(book, "customers", file))).toMatchObject({
    ok: false,
    error: { kind: "blocked" },
  });
  expect(finish(changedSince(book, "customers", new TextEncoder().encode("%PDF-1.7")))).toMatchObject({
    ok: false,
    error: { kind: "unread" },
  });
});

test("rows that an import would refuse are not changed since they were exported, whatever is wrong with them", () => {
  const faulty = [
    { number: "1", name: "Ett", startDate: "i fjol", active: "kanske" },
    { number: "2", name: "Två" },
    { number: "2", name: "Två till" },
    { number: "", name: "Utan nummer" },
    { number: "5", name: "" },
    { number: "6", name: "R\u00C3\u00A5 AB", city: "=1+1" },
  ];
  for (const way of ways.slice(0, 3)) {
    const bytes = exported(bookOf({ customers: [...customers, ...faulty] }), way);
    const book = bookOf({ customers: [...customers, ...faulty] });
    expect(finish(changedSince(book, "customers", bytes))).toMatchObject({ value: { added: 0, changed: 0 } });
    const other = bookOf({ customers: [...customers, { ...faulty[0], city: "Lund" }, ...faulty.slice(1)] });
    const since = finish(changedSince(other, "customers", bytes));
    expect(since.ok && since.value.rows.size).toBe(1);
  }
});
