import { registers } from "../registers";
import type { Register, RegisterId } from "../registers/register";
import type { CellValue, Lang } from "../values/cell";
import type { Mistake, Spot } from "./mistake";

type Rows = readonly (readonly CellValue[])[];

const columnOf = (register: Register, field: string | undefined): number =>
  register.fields.findIndex(({ id }) => id === field);

/** Where a spot stands among the rows of its register before any mistake is made. */
export const placeOf = ({ register, row }: Spot, rows: Rows): number => {
  if (typeof row === "number") return row;
  const definition: Register = registers[register];
  const key = columnOf(definition, definition.key[0]);
  const place = rows.findIndex((cells) => cells[key] === row);
  if (place < 0) throw new Error(`The sample has no ${row} in ${register}`);
  return place;
};

/** The rows of a register with the mistakes made in them that belong there. */
export const withMistakes = (id: RegisterId, rows: Rows, lang: Lang, mistakes: readonly Mistake[]): Rows => {
  const made: (readonly CellValue[] | undefined)[] = [...rows];
  for (const { at, to } of mistakes) {
    if (at.register !== id) continue;
    const place = placeOf(at, rows);
    const written = typeof to === "object" ? to[lang] : to;
    made[place] =
      written === undefined ? undefined : made[place]?.with(columnOf(registers[id], at.field), written);
  }
  return made.filter((row) => row !== undefined);
};
