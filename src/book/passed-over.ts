import type { ModuleId } from "../registers/definition";
import type { RegisterId } from "../registers/register";

/** Why a sheet, or a table on it, was not read as a register. */
export type PassedOver = { readonly sheet: string; readonly row: number; readonly column: number } & (
  | { readonly reason: "no-key"; readonly register: RegisterId; readonly fields: readonly string[] }
  /** It looks like a register that the workbook lacks, and is called something else. */
  | { readonly reason: "not-named"; readonly register: RegisterId }
  | { readonly reason: "module-off"; readonly module: ModuleId }
  /** Another table was read as that register. */
  | { readonly reason: "second"; readonly register: RegisterId }
  | { readonly reason: "no-register" }
);
