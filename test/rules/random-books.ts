import fc from "fast-check";
import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { columnAt, positionAt, rowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { registerIds, registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { CellValue } from "#core/values/cell";
import { billingTelling, withBilling } from "./billing-values";
import type { Row, Rows } from "./books";
import { cellsFor, dimensionHeaders } from "./likely-cells";
import { moduleRegisters, moduleTelling } from "./module-values";

const cellOf = (register: RegisterId, field: string): fc.Arbitrary<CellValue> =>
  fc.constantFrom(...cellsFor(register, field));

const fieldsOf = (register: RegisterId): string[] => [
  ...registers[register].fields.map(({ id }) => id),
  ...(dimensionHeaders[register] ?? []),
];

const rowOf = (register: RegisterId): fc.Arbitrary<Row> =>
  fc.record(Object.fromEntries(fieldsOf(register).map((field) => [field, cellOf(register, field)])));

/** The columns that rules over several rows depend on: most edits are of these. */
const telling: Partial<Record<RegisterId, readonly string[]>> = {
  projects: [
    ...["code", "code", "code", "startDate", "endDate", "bookable", "status", "budgetHours", "budgetAmount"],
    ...["neverTransfer", "timeCode", "internalCommentRequired"],
    ...["inheritCompetences", "inheritParticipants", "allEmployees"],
    ...["billable", "billingModel", "fixedPrice"],
  ],
  timeEntries: [
    ...["date", "employee", "project", "customer", "reviewLevel", "released", "internalComment"],
    ...["DIMM", "hours", "billable"],
  ],
  customers: [
    "number",
    "active",
    "organizationNumber",
    "postcode",
    "city",
    "country",
    "startDate",
    "endDate",
    "billable",
  ],
  dimensions: [
    "dimension",
    "kind",
    "singular",
    "timeCodes",
    "staffing",
    "permission",
    "participantsOnly",
    "billing",
    "pricePriority",
    "travelPrice",
    "ownByDefault",
    "rule",
    "layOutTime",
  ],
  codes: ["dimension", "code", "startDate", "endDate", "billable"],
  events: ["dimension", "code", "order", "activeTo"],
  ...moduleTelling,
  ...billingTelling,
  travelEntries: ["date", "project", "customer", "DIMM", "DIMN"],
};

/** What happens to a table in one edit; `at` picks a row or a place among those there are. */
type Change = { readonly register: RegisterId; readonly at: number } & (
  | { readonly kind: "set"; readonly field: string; readonly to: CellValue }
  | { readonly kind: "insert"; readonly row: Row }
  | { readonly kind: "delete" }
);

const changeOf = (register: RegisterId): fc.Arbitrary<Change> => {
  const at = fc.nat({ max: 30 });
  const anyField = fc.constantFrom(...fieldsOf(register));
  const tellingField = fc.constantFrom(...(telling[register] ?? fieldsOf(register)));
  const set = fc.oneof({ weight: 4, arbitrary: tellingField }, anyField).chain((field) =>
    fc.record({
      kind: fc.constant("set" as const),
      register: fc.constant(register),
      at,
      field: fc.constant(field),
      to: cellOf(register, field),
    }),
  );
  const insert = fc.record({
    kind: fc.constant("insert" as const),
    register: fc.constant(register),
    at,
    row: rowOf(register),
  });
  const remove = fc.record({ kind: fc.constant("delete" as const), register: fc.constant(register), at });
  return fc.oneof({ weight: 5, arbitrary: set }, insert, remove);
};

/** A book of every register, some of them missing now and then. */
const anyRows: fc.Arbitrary<Rows> = fc.record(
  Object.fromEntries(
    registerIds.map((id) => [id, fc.array(rowOf(id), { maxLength: id === "projects" ? 12 : 8 })]),
  ),
  { requiredKeys: ["projects"] },
);

/** The same book with its first time and travel entries once more, which chance alone never brings. */
const withTwins = (rows: Rows): Rows => ({
  ...rows,
  ...(rows.timeEntries && { timeEntries: [...rows.timeEntries, ...rows.timeEntries.slice(0, 2)] }),
  ...(rows.travelEntries && { travelEntries: [...rows.travelEntries, ...rows.travelEntries.slice(0, 2)] }),
});

/** Any book, one with twins, or one of a company that bills its time and travel: chance alone seldom turns that on. */
export const randomRows: fc.Arbitrary<Rows> = fc
  .tuple(anyRows, fc.boolean(), fc.boolean())
  .map(([rows, isBilled, isDoubled]) => {
    const doubled = isDoubled ? withTwins(rows) : rows;
    return isBilled ? withBilling(doubled) : doubled;
  });

const likely = [
  ...["projects", "projects", "projects", "timeEntries", "timeEntries", "customers", "dimensions"],
  ...["settings", "settings", "codes", "employees", "codingCombinations", "projectCodings", "events"],
  ...["travelEntries", "prices", "prices", "controls", "controls"],
  ...moduleRegisters,
];

/** Batches of edits, mostly of the project tree and the time entries. */
export const randomBatches: fc.Arbitrary<Change[][]> = fc.array(
  fc.array(fc.constantFrom(...(likely as RegisterId[])).chain(changeOf), { minLength: 1, maxLength: 8 }),
  { minLength: 1, maxLength: 8 },
);

const cellsIn = (table: Table, row: Row): CellValue[] =>
  table.fields.map((field, column) => row[field?.id ?? table.headers[column] ?? ""] ?? "");

/** The changes as edits of the book as it stands, each made on top of those before it. */
export const editsOf = (book: Book, changes: readonly Change[]): Edit[] => {
  const drafts = new Map(
    [...book.tables].map(([id, { order, raw }]) => [id, { order: [...order], raw: [...raw] }]),
  );
  return changes.flatMap((change): Edit[] => {
    const { register } = change;
    const table = book.tables.get(register);
    const draft = drafts.get(register);
    if (!table || !draft) return [];
    if (change.kind === "insert") {
      const row = draft.raw.length;
      const position = positionAt(change.at % (draft.order.length + 1));
      const cells = cellsIn(table, change.row);
      draft.order.splice(position, 0, rowId(row));
      draft.raw.push(cells);
      return [{ kind: "insert", register, row: rowId(row), position, cells }];
    }
    if (draft.order.length === 0) return [];
    const position = positionAt(change.at % draft.order.length);
    const row = draft.order[position]!;
    const cells = draft.raw[row]!;
    if (change.kind === "delete") {
      draft.order.splice(position, 1);
      return [{ kind: "delete", register, row, position, cells }];
    }
    const column = table.columnOf.get(change.field) ?? table.headers.indexOf(change.field);
    if (column < 0) return [];
    const from = cells[column] ?? "";
    draft.raw[row] = cells.with(column, change.to);
    return [{ kind: "set", register, row, column: columnAt(column), from, to: change.to }];
  });
};
