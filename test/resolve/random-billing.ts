import fc from "fast-check";
import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { readBook } from "#core/book/read-book";
import { columnAt, NO_ROW, positionAt, rowId } from "#core/book/row-id";
import type { RegisterId } from "#core/registers/register";
import type { CellValue } from "#core/values/cell";
import { finish } from "#core/values/task";
import { testDay, type Rows } from "../rules/books";
import { billingTerms } from "./billing-books";

const codes = ["A", "A", "A.B"];
const flags = ["Ja – alltid", "Nej – aldrig", "Kan faktureras, föreslå Ja", ""];
const dimensions = ["6", "6", "8", "Kst"];

/** What may stand in a column, by its place in the table below. */
const choices: { readonly [Id in RegisterId]?: Readonly<Record<string, readonly CellValue[]>> } = {
  settings: {
    name: ["Fakturering i Tid", "Prices inherit in the tree", "x"],
    value: ["Ja", "Ja", "Nej", ""],
  },
  dimensions: {
    dimension: ["6", "8", "Kst"],
    kind: ["Projekt", "Kund", ""],
    billing: ["Ja", "Ja", ""],
    pricePriority: [1, 2, 3, ""],
  },
  projects: { code: codes, billable: flags, budgetHours: [1, 2, 4, ""] },
  customers: { number: ["M3", "m3", "M1"], billable: flags },
  codes: { dimension: dimensions, code: ["10", "10", "20"], billable: flags },
  prices: {
    dimension: dimensions,
    code: ["A", "A.B", "M3", "10"],
    whenDimension: ["", "", "", "8", "Kst"],
    whenCode: ["", "", "", "M3", "10"],
    usedIn: ["Tid", "Tid", "Resa"],
    price: [100, "99,95", 250, "?"],
    validFrom: ["", "", "", "2026-03-01", "?"],
    validTo: ["", "", "", "2026-03-01"],
  },
  controls: {
    project: codes,
    control: ["Budgeterad tid", "Fakturerbar tid"],
    kind: ["Varning", "Registreringsstopp"],
    limit: [1, 50, 100, 200, ""],
  },
  timeEntries: {
    date: ["2026-02-01", "2026-04-01", ""],
    project: [...codes, ...codes, "C"],
    customer: ["M3", "M3", ""],
    hours: [1, "0,5", -2, "x"],
    billable: ["Ja", "Nej", "", ""],
    reviewLevel: [0, 1, 2, ""],
    Kst: ["10", 10, ""],
  },
};

const ids = Object.keys(choices) as RegisterId[];

const rowOf = (id: RegisterId): fc.Arbitrary<Readonly<Record<string, CellValue>>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(choices[id] ?? {}).map(([field, cells]) => [field, fc.constantFrom(...cells)]),
    ),
  );

/** Books where billing is used, so that there is something to sum; edits may take that away. */
export const books: fc.Arbitrary<Rows> = fc
  .record({
    ...Object.fromEntries(ids.map((id) => [id, fc.array(rowOf(id), { minLength: 3, maxLength: 8 })])),
    inherit: fc.constantFrom("Ja", "Nej"),
  })
  .map(({ inherit, ...rows }) => ({
    ...rows,
    ...billingTerms,
    settings: [...billingTerms.settings, { name: "Priser ärvs i trädet", value: inherit }],
  }));

/** The registers that most edits are of. */
const likely: readonly RegisterId[] = [
  "timeEntries",
  "timeEntries",
  "prices",
  "prices",
  "projects",
  "customers",
  "codes",
];

export type Change = {
  readonly id: RegisterId;
  readonly at: number;
  readonly field: string;
  readonly to: CellValue;
  readonly kind: string;
};

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.constantFrom(...likely, ...likely, ...ids).chain((id) =>
    fc.constantFrom(...Object.keys(choices[id] ?? {})).chain((field) =>
      fc.record({
        id: fc.constant(id),
        at: fc.nat({ max: 20 }),
        field: fc.constant(field),
        to: fc.constantFrom(...(choices[id]?.[field] ?? [])),
        kind: fc.constantFrom("set", "set", "set", "copy", "delete"),
      }),
    ),
  ),
  { minLength: 1, maxLength: 12 },
);

/** A change as an edit of the book as it stands; a row that comes is another one copied. */
export const editOf = (book: Book, { id, at, field, to, kind }: Change): Edit[] => {
  const table = book.tables.get(id);
  if (!table || table.order.length === 0) return [];
  const position = positionAt(at % table.order.length);
  const row = table.order[position] ?? NO_ROW;
  const cells = table.raw[row] ?? [];
  if (kind === "delete") return [{ kind, register: id, row, position, cells }];
  if (kind === "copy")
    return [{ kind: "insert", register: id, row: rowId(table.raw.length), position, cells }];
  const column = table.columnOf.get(field) ?? table.headers.indexOf(field);
  return [{ kind: "set", register: id, row, column: columnAt(column), from: cells[column] ?? "", to }];
};

/** The same workbook read anew. */
export const anew = (book: Book): Book =>
  finish(
    readBook(
      [...book.tables.values()].map(({ place, headers, order, raw }) => ({
        ...place,
        headers,
        rows: order.map((row) => raw[row] ?? []),
      })),
      { date1904: false, today: testDay },
    ),
  ).book;
