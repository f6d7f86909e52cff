import { signal } from "@preact/signals";
import { registerIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { hold } from "./held";

/** An import that was on its way: the name of its file, and all that was decided of it; of the file's rows nothing. */
export type HeldImport = {
  readonly file: string;
  readonly register: RegisterId;
  /** The decisions as a recipe, as it is kept. */
  readonly recipe: string;
  /** The recipe of the workbook that it was read by. */
  readonly by: string | undefined;
  readonly step: number;
};

/** The import that was on its way when the pane was read anew, or is. */
export const heldImport = signal<HeldImport | undefined>(undefined);

const read = (before: unknown): HeldImport | undefined => {
  if (typeof before !== "object" || before === null) return undefined;
  const { file, register: id, recipe, by, step } = before as Partial<Record<keyof HeldImport, unknown>>;
  const register = registerIds.find((known) => known === id);
  return typeof file === "string" && register && typeof recipe === "string" && typeof step === "number"
    ? { file, register, recipe, by: typeof by === "string" ? by : undefined, step }
    : undefined;
};

hold("import", heldImport, read, (now) => now);
