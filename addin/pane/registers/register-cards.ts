import type { Book } from "#core/book/book";
import type { ModuleId } from "#core/registers/definition";
import { registers, userRegisterIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { Listed } from "#core/rules/engine/listing";
import type { Severity } from "#core/rules/engine/rule";

/** A register that the workbook has: where it stands, how many of its rows hold something, and what was found. */
export type RegisterCard = {
  readonly id: RegisterId;
  readonly sheet: string;
  /** Its first header, in the worksheet's own count. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly counts: Readonly<Record<Severity, number>>;
};

/** The registers of a module that the workbook lacks. */
export type MissingRegisters = { readonly module: ModuleId; readonly ids: readonly RegisterId[] };

const ids = Object.keys(registers) as readonly RegisterId[];

/** The registers of the workbook in their own order, with their findings counted. */
export const registerCards = (book: Book, listed: readonly Listed[]): RegisterCard[] => {
  const counts = new Map<RegisterId | undefined, Record<Severity, number>>();
  for (const { register, finding } of listed) {
    let count = counts.get(register);
    if (!count) counts.set(register, (count = { error: 0, warning: 0, info: 0 }));
    count[finding.severity]++;
  }
  return ids.flatMap((id): RegisterCard[] => {
    const table = book.tables.get(id);
    if (!table) return [];
    const { sheet, row, column } = table.place;
    const rows = table.order.filter((at) => table.raw[at]?.some((cell) => cell !== "")).length;
    return [{ id, sheet, row, column, rows, counts: counts.get(id) ?? { error: 0, warning: 0, info: 0 } }];
  });
};

/** What can be made, module by module. Modules that are turned off are left out, and so is what Kontera keeps for itself: the first job that needs it makes it. */
export const missingRegisters = (book: Book): MissingRegisters[] => {
  const missing = userRegisterIds.filter((id) => !book.tables.has(id) && !book.off.has(registers[id].module));
  const modules = [...new Set(missing.map((id) => registers[id].module))];
  return modules.map((module) => ({
    module,
    ids: missing.filter((id) => registers[id].module === module),
  }));
};
