import { registers } from "../../registers";
import { headerKey } from "../../registers/headers";
import type { RegisterId } from "../../registers/register";
import { inEach } from "../../values/by-lang";

/** A sheet that rows may be read from. */
export type AnySheet = {
  readonly name: string;
  readonly isVisible: boolean;
  readonly tables: readonly string[];
};

const nameKey = (name: string): string => headerKey(name.replaceAll("_", " "));

/** The sheet that is meant for a register, where only one can be: the only one that shows, else the only one of the register's name. */
export const chooseSheet = <Sheet extends AnySheet>(
  sheets: readonly Sheet[],
  register: RegisterId,
): Sheet | undefined => {
  const shown = sheets.filter(({ isVisible }) => isVisible);
  if (shown.length === 1) return shown[0];
  const names = new Set(inEach(registers[register].name).map(nameKey));
  const named = shown.filter(({ name, tables }) => [name, ...tables].some((one) => names.has(nameKey(one))));
  return named.length === 1 ? named[0] : undefined;
};
