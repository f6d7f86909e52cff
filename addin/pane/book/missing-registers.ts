import type { Book } from "#core/book/book";
import type { ModuleId } from "#core/registers/definition";
import { registers, userRegisterIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";

/** The registers of a module that the workbook lacks. */
export type MissingRegisters = { readonly module: ModuleId; readonly ids: readonly RegisterId[] };

/** What can be made, module by module. Modules that are turned off are left out, and so is what Kontera keeps for itself: the first job that needs it makes it. */
export const missingRegisters = (book: Book): MissingRegisters[] => {
  const missing = userRegisterIds.filter((id) => !book.tables.has(id) && !book.off.has(registers[id].module));
  const modules = [...new Set(missing.map((id) => registers[id].module))];
  return modules.map((module) => ({
    module,
    ids: missing.filter((id) => registers[id].module === module),
  }));
};
