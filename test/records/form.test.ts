import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf } from "#core/book/book";
import { setContent } from "#core/book/new-row";
import { rowId } from "#core/book/row-id";
import { rawCell, texts } from "#core/book/table";
import { formEdits, typedOf, type Typed } from "#core/records/form";
import { bookOf, type Rows } from "../rules/books";
import { runs } from "../runs";

const company: Rows = {
  customers: [
    {
      number: "M3",
      name: "Ek AB",
      active: "Ja",
      phone: 701740605,
      startDate: "2026-01-01",
      billable: "Nej – aldrig",
    },
    { number: "M4", name: "Al AB" },
  ],
  timeEntries: [{ customer: "m3" }, { customer: "M4" }],
};

const form = (change: Typed, at: number | "new" = 0, lang: "sv" | "en" = "sv", rows = company) => {
  const book = bookOf(rows);
  const table = tableOf(book, "customers")!;
  const row = at === "new" ? undefined : rowId(at);
  const before = row === undefined ? {} : typedOf(table, row, lang);
  const edits = formEdits({ book, table, row, before, typed: { ...before, ...change }, lang });
  if (edits.ok) apply(book, edits.value);
  return { book, table, edits };
};

test("a form shows every column as its language writes it, and a cell that cannot be read as it stands #138", () => {
  const table = tableOf(bookOf(company), "customers")!;
  expect(typedOf(table, rowId(0), "en")).toMatchObject({
    number: "M3",
    active: "Yes",
    phone: "701740605",
    startDate: "2026-01-01",
    billable: "No – never",
    city: "",
  });
});

test("only what was changed is written, in the workbook's language #138", () => {
  const { edits, table } = form({ name: "Ek & Co AB", active: "No" }, 0, "en");
  expect(edits.ok && edits.value.length).toBe(2);
  expect(texts(table, "name")[0]).toBe("Ek & Co AB");
  expect(rawCell(table, rowId(0), "active")).toBe("Nej");
  expect(rawCell(table, rowId(0), "phone")).toBe(701740605);
});

test("what someone else wrote in another field while the form was open stays #138", () => {
  const book = bookOf(company);
  const table = tableOf(book, "customers")!;
  const before = typedOf(table, rowId(0), "sv");
  apply(book, [setContent(table, rowId(0), "city", "Umeå")!]);
  const edits = formEdits({
    book,
    table,
    row: rowId(0),
    before,
    typed: { ...before, name: "Ny" },
    lang: "sv",
  });
  expect(edits.ok && edits.value).toMatchObject([{ kind: "set", to: "Ny" }]);
});

test("a text that the column cannot hold stops the writing, and says which field and why #138", () => {
  const { edits, table } = form({ name: "Nytt namn", startDate: "30 februari", number: "" });
  expect(edits).toEqual({
    ok: false,
    error: new Map<string, unknown>([
      ["number", { kind: "required" }],
      ["startDate", { kind: "fault", fault: { fault: "not-a-date", text: "30 februari" } }],
    ]),
  });
  expect(texts(table, "name")[0]).toBe("Ek AB");
});

test("another customer's number is refused, the own one in other letters is not #135 #138", () => {
  const taken = form({ number: "m4" }).edits;
  expect(taken).toEqual({ ok: false, error: new Map([["number", { kind: "taken", key: "m4" }]]) });
  expect(form({ number: "m3" }).edits.ok).toBe(true);
  expect(form({ number: "M4", name: "Ny" }, "new").edits.ok).toBe(false);
});

test("what names a customer follows when the number changes #138", () => {
  const { book } = form({ number: "K-3" });
  expect(texts(tableOf(book, "timeEntries")!, "customer")).toEqual(["K-3", "M4"]);
});

test("while another row bears the old number, what names it stays #138", () => {
  const rows = {
    ...company,
    customers: [
      { number: "M3", name: "A" },
      { number: "m3", name: "B" },
    ],
  };
  const { book } = form({ number: "K-3" }, 0, "sv", rows);
  expect(texts(tableOf(book, "timeEntries")!, "customer")).toEqual(["m3", "M4"]);
});

test("a new customer comes last, blank but for what was filled in #135", () => {
  const { edits, table } = form({ number: "0042", name: "Ny AB", endDate: "2026-12-31" }, "new");
  expect(edits.ok && edits.value.map(({ kind }) => kind)).toEqual(["insert"]);
  expect(typedOf(table, rowId(2), "sv")).toEqual({
    ...typedOf(table, rowId(1), "sv"),
    number: "0042",
    name: "Ny AB",
    endDate: "2026-12-31",
  });
});

test("a new customer without a number or a name is not written #135", () => {
  const { edits } = form({ city: "Umeå" }, "new");
  expect(edits).toEqual({
    ok: false,
    error: new Map([
      ["number", { kind: "required" }],
      ["name", { kind: "required" }],
    ]),
  });
});

test("whatever is typed in a text column stands there, but for outer white #138", () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const { edits, table } = form({ name });
      if (edits.ok) expect(texts(table, "name")[0]).toBe(name.trim().normalize("NFC"));
      else expect(name.trim() === "" || name.trim().startsWith("#")).toBe(true);
    }),
    { numRuns: runs(100) },
  );
});
