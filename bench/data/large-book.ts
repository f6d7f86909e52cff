import type { RawTable } from "../../src/book/table";
import { registers } from "../../src/registers/index";
import type { RegisterId } from "../../src/registers/register";
import { sheetSpec } from "../../src/registers/sheet-spec";
import type { CellValue } from "../../src/values/cell";
import { addRegisterSheet } from "../../xlsx/add-register";
import { newXlsx } from "../../xlsx/new";
import { table } from "./company";
import { customerImport } from "./customers";
import { projectTable } from "./projects";
import { chooser, randomFrom } from "./random";

/** A table's rows in the order of the columns that a new sheet of the register has. */
const inOrder = (id: RegisterId, { headers, rows }: RawTable): CellValue[][] => {
  const places = sheetSpec(id, "sv").columns.map(({ header }) => headers.indexOf(header));
  return rows.map((cells) => places.map((place) => cells[place] ?? ""));
};

/** A workbook of so many projects and customers, with as many time rows as projects, as the bytes of an .xlsx file. */
export const largeBook = (projectCount: number, customerCount: number): Uint8Array => {
  const choose = chooser(randomFrom(7));
  const projects = projectTable(projectCount, { spoilt: 0.002 });
  const customers = customerImport(customerCount).table;
  const entries = table("timeEntries", projectCount, (at) => ({
    date: 46_000 + (at % 300),
    employee: String(1 + (at % 40)),
    project: choose(projects.rows)[0] ?? "",
    customer: choose(customers.rows)[0] ?? "",
    hours: 1 + (at % 32) / 4,
    reviewLevel: at % 3,
  }));
  const employees = table("employees", 40, (at) => ({ number: String(at + 1), name: `Anställd ${at + 1}` }));
  const file = newXlsx();
  const sheets = [
    ["projects", projects],
    ["customers", customers],
    ["employees", employees],
    ["timeEntries", entries],
  ] as const;
  for (const [id, raw] of sheets) addRegisterSheet(file, sheetSpec(registers[id].id, "sv"), inOrder(id, raw));
  return file.save();
};
