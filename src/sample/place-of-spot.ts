import { registers } from "../registers";
import type { Register } from "../registers/register";
import type { CellValue } from "../values/cell";
import type { Spot } from "./mistake";

/** Where a field stands among the columns of a register. */
export const columnOf = (register: Register, field: string | undefined): number =>
  register.fields.findIndex(({ id }) => id === field);

/** Where a spot stands among the rows of its register before any mistake is made. */
export const placeOf = ({ register, row }: Spot, rows: readonly (readonly CellValue[])[]): number => {
  if (typeof row === "number") return row;
  const definition: Register = registers[register];
  const key = columnOf(definition, definition.key[0]);
  const place = rows.findIndex((cells) => cells[key] === row);
  if (place < 0) throw new Error(`The sample has no ${row} in ${register}`);
  return place;
};
