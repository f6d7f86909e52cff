import fc from "fast-check";
import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import type { Table } from "#core/book/table";
import { registerIds, registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { CellValue } from "#core/values/cell";
import { billingSettings, billingTelling, billingValues } from "./billing-values";
import type { Row, Rows } from "./books";
import {
  dimensions,
  keys,
  moduleRegisters,
  moduleTelling,
  moduleValues,
  projectCodes,
} from "./module-values";

const dates = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", 46082, "01-03-2026", "", ""];
const numbers = ["", "", 0, 100, "200", "-5", "1,234", "#N/A", 30];
const bools = ["Ja", "Nej", "", "", "?", true];
const texts = ["", "Namn", "Na\u200Bmn", " Namn ", 7];
const statuses = ["Pågående", "Fryst", "Avslutat", "Avslutad", "Avslutt", "", ""];
const kinds = ["Enkel", "Kund", "Projekt", "Projekd", ""];
const organizationNumbers = [
  "556016-0680",
  "5560160680",
  "16556016-0680",
  "202100-5489",
  "556016-0681",
  "12",
  "",
];
/** The columns of a register that bear a dimension's name, or stop bearing one. */
const dimensionHeaders: Partial<Record<RegisterId, readonly string[]>> = {
  timeEntries: ["DIMM"],
  travelEntries: ["DIMM", "DIMN"],
  codingCombinations: ["6", "8", "DIMM"],
};
/** Codes of the dimension whose rows and columns meet most. */
const combinedCodes = ["1001", "1001", "M3", "O1001", "m3", ""];
const combined = ["*", "*", "1001", "M3", "A", "A.B", ""];
const settingNames = [
  "Standardradie för platser (m)",
  "Tillåtna filtyper för bilagor",
  "Tillåt registrering utanför projektets datum",
  "Allow registration outside the project's dates",
  "Högsta kompetensnivå",
  ...billingSettings,
];

const byField: Readonly<Record<string, readonly CellValue[]>> = {
  "projects.code": projectCodes,
  "projects.status": statuses,
  "projects.color": ["#FF0000", "", "", "röd"],
  "timeEntries.project": [...projectCodes, "A", "A", "A"],
  "customers.number": keys,
  "customers.organizationNumber": organizationNumbers,
  "customers.vatNumber": ["SE556016068001", "SE 556016-0680 01", "SE202100548901", "XX1", ""],
  "customers.postcode": ["70214", "702 14", "702 14 ÖREBRO", "01234", "1", ""],
  "customers.city": ["Örebro", "", ""],
  "customers.country": ["Sverige", "NO", "Sverje", "", ""],
  "customers.email": ["a@b.se", "a.b.se", ""],
  "employees.number": keys,
  "employees.email": ["a@b.se", "a@", ""],
  "timeEntries.employee": keys,
  "timeEntries.customer": keys,
  "dimensions.dimension": [...dimensions, "DIMM", "DIMM", "DIMM"],
  "dimensions.kind": kinds,
  "dimensions.singular": ["Uppdrag", "", "", ""],
  "codes.dimension": ["DIMM", "DIMM", "DIMM", "1", "6", ""],
  "codes.code": combinedCodes,
  "codes.rule": ["Låst", "Måste anges", "Kan anges", ""],
  "timeEntries.DIMM": combinedCodes,
  "travelEntries.DIMM": combinedCodes,
  "travelEntries.DIMN": keys,
  "travelEntries.project": [...projectCodes, "A", "A", "A"],
  "travelEntries.customer": keys,
  "codingCombinations.kind": ["Tillåt", "Tillåt", "Tillåt ej", ""],
  "codingCombinations.6": combined,
  "codingCombinations.8": combined,
  "codingCombinations.DIMM": combined,
  "projectCodings.project": ["A", "A", "A", "A.B", ""],
  "projectCodings.dimension": ["DIMM", "DIMM", "DIMM", "6", "8", ""],
  "projectCodings.code": ["1001", "1001", "M3", "O1001", "A.B", "", ""],
  "projectCodings.rule": ["Låst", "Låst", "Måste anges", "Måste anges", "Ärv regel", "Kan anges", ""],
  "projectCodings.leaveBlank": ["Ja", "Ja", "Nej", "", ""],
  "dimensions.rule": ["Måste anges", "Låst", "", ""],
  "dimensions.layOutTime": ["Ja", "Ja", "Ja", "Nej", ""],
  "dimensions.layOutTravel": ["Ja", "Ja", "Ja", "Nej", ""],
  "dimensions.layOutPayroll": ["", "", "Nej"],
  "events.dimension": ["6", "6", "DIMM", ""],
  "events.code": ["A", "A", "A.B", "M3", ""],
  "events.order": [1, 1, 2, ""],
  "settings.name": settingNames,
  "timeCodes.code": keys,
  ...moduleValues,
  ...billingValues,
  "settings.value": ["Ja", "Ja", "Nej", "kanske", 5, 1, 2_000, "exe, pdf", "", "#N/A"],
};

const cellsFor = (register: RegisterId, field: string, kind: string): readonly CellValue[] => {
  const own = byField[`${register}.${field}`];
  if (own) return own;
  if (kind === "date") return dates;
  if (kind === "bool") return bools;
  return ["hours", "money", "integer", "decimal"].includes(kind) ? numbers : texts;
};

const cellOf = (register: RegisterId, field: string): fc.Arbitrary<CellValue> => {
  const type = registers[register].fields.find(({ id }) => id === field)?.type;
  return fc.constantFrom(...cellsFor(register, field, type?.kind ?? "text"));
};

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
export const randomRows: fc.Arbitrary<Rows> = fc.record(
  Object.fromEntries(
    registerIds.map((id) => [id, fc.array(rowOf(id), { maxLength: id === "projects" ? 7 : 5 })]),
  ),
  { requiredKeys: ["projects"] },
);

const likely = [
  ...["projects", "projects", "projects", "timeEntries", "timeEntries", "customers", "dimensions"],
  ...["settings", "settings", "codes", "employees", "codingCombinations", "projectCodings", "events"],
  ...["travelEntries", "prices", "prices", "controls", "controls"],
  ...moduleRegisters,
];

/** Batches of edits, mostly of the project tree and the time entries. */
export const randomBatches: fc.Arbitrary<Change[][]> = fc.array(
  fc.array(fc.constantFrom(...(likely as RegisterId[])).chain(changeOf), { minLength: 1, maxLength: 4 }),
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
      const position = change.at % (draft.order.length + 1);
      const cells = cellsIn(table, change.row);
      draft.order.splice(position, 0, row);
      draft.raw.push(cells);
      return [{ kind: "insert", register, row, position, cells }];
    }
    if (draft.order.length === 0) return [];
    const position = change.at % draft.order.length;
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
    return [{ kind: "set", register, row, column, from, to: change.to }];
  });
};
