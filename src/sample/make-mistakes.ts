import { registers } from "../registers";
import type { RegisterId } from "../registers/register";
import type { CellValue, Lang } from "../values/cell";
import type { Mistake } from "./mistake";
import { columnOf, placeOf } from "./place-of-spot";

type Rows = readonly (readonly CellValue[])[];

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
