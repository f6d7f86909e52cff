import { sheetSpec } from "#core/registers/sheet-spec";
import { filterTableColumn } from "../../../workbench/host/edit/filters";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { showTotals } from "../../../workbench/host/edit/table-totals";
import { addTable, renameTable } from "../../../workbench/host/edit/tables";
import { Workbook } from "../../../workbench/host/model/workbook";
import { layOut } from "../../addin/excel/books";
import { randomOf, type Random } from "../random";
import { follow, TOKEN, type Followed } from "./followed";
import { registerKinds, type RegisterKind } from "./registers";

/** A workbook of somebody's, and what is followed in it. */
export type World = { readonly seed: number; readonly workbook: Workbook; readonly followed: Followed[] };

const shuffled = <T>(list: readonly T[], random: Random): T[] => {
  const rest = [...list];
  return list.map(() => rest.splice(random.int(rest.length), 1)[0]!);
};

/** A register on a sheet of its own, with its columns in an order of its own and the person's own among them. */
const laidOut = (workbook: Workbook, kind: RegisterKind, random: Random): Followed => {
  const spec = sheetSpec(kind.register, "sv");
  const sheet = addSheet(workbook, spec.sheet);
  const more = kind.more.filter(() => random.chance(0.6));
  const columns = shuffled(
    [...kind.fields, ...more, TOKEN, ...(random.chance(0.4) ? ["Formel"] : [])],
    random,
  );
  const [top, left] = [random.int(3), random.int(2)];
  const rows = 5 + random.int(12);
  columns.forEach((field, at) => {
    const column = spec.columns.find((one) => one.field === field);
    sheet.cells.set(top, left + at, column?.header ?? field);
    const style = workbook.styles.idOf({
      ...workbook.styles.style(0),
      numberFormat: column?.numberFormat ?? "General",
    });
    for (let row = 0; row < rows; row++) {
      sheet.cells.setStyle(top + 1 + row, left + at, style);
      if (field === "Formel") sheet.cells.set(top + 1 + row, left + at, "", "=ROW()");
      else if (field === TOKEN) sheet.cells.set(top + 1 + row, left + at, `${kind.register[0]!}${row}`);
      else sheet.cells.set(top + 1 + row, left + at, kind.cell(field, row, random));
    }
  });
  const table = addTable(
    workbook,
    sheet,
    { row: top, column: left, rows: rows + 1, columns: columns.length },
    true,
  );
  renameTable(workbook, table, spec.table);
  if (random.chance(0.15)) showTotals(workbook, table, true);
  if (random.chance(0.4))
    sheet.cells.set(top + rows + 3 + random.int(3), left + random.int(columns.length), `NB${rows}`);
  const followed = follow(kind.register, table, [kind.fields[0]!]);
  if (random.chance(0.15))
    filterTableColumn(workbook, table, columns.indexOf(kind.fields[1]!), {
      filterOn: "Custom",
      criterion1: `<>${kind.cell(kind.fields[1]!, 3, random)}`,
    });
  return followed;
};

/** A workbook that a seed gives: some registers laid out at random, mostly with an import log. */
export const makeWorld = (seed: number): World => {
  const random = randomOf(seed);
  const workbook = new Workbook();
  addSheet(workbook, "Blad1");
  const kinds = shuffled(registerKinds, random).slice(0, 1 + random.int(2));
  const hasLog = random.chance(0.8);
  const followed = kinds.map((kind) => laidOut(workbook, kind, random));
  if (hasLog)
    followed.push(
      follow("importLog", layOut(workbook, { register: "importLog", rows: [] }), ["job", "part"]),
    );
  return { seed, workbook, followed };
};
