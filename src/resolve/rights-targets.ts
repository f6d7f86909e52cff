import { tableOf, type Book } from "../book/book";
import { registerOfDimension } from "../book/dimensions";
import { namingOf } from "../book/naming";
import { texts } from "../book/table";
import { registers, userRegisterIds } from "../registers";
import { registerLabel } from "../registers/naming";
import type { RegisterId } from "../registers/register";
import type { Folded } from "../values/brands";
import { inEach } from "../values/by-lang";
import { fold } from "../values/text";

/** What a role has a right to: a register, or a simple dimension, which is one too though it shares its sheet with the others (#130). */
export type RightsTarget = {
  readonly register: RegisterId;
  /** What the workbook calls it: so it is named where a right to it is written. */
  readonly label: string;
  /** All that it may be called, folded: in both languages, and by the company. */
  readonly names: ReadonlySet<Folded>;
};

const dimensionNames = ["dimension", "singular", "plural"] as const;

/** The simple dimensions, each by its own names. */
const dimensionTargets = (book: Book): RightsTarget[] => {
  const table = tableOf(book, "dimensions");
  const [keys, singular] = table ? [texts(table, "dimension"), texts(table, "singular")] : [[], []];
  return (table?.order ?? []).flatMap((row): RightsTarget[] => {
    const key = keys[row];
    if (!table || key === undefined || registerOfDimension(book, fold(key)) !== "codes") return [];
    const names = dimensionNames.flatMap((field) => texts(table, field)[row] ?? []).map(fold);
    return [{ register: "codes", label: singular[row] ?? key, names: new Set(names) }];
  });
};

/** Whatever rights may be given to in a workbook: the registers that it has, and then the simple dimensions. */
export const rightsTargets = (book: Book): RightsTarget[] => {
  const naming = namingOf(book);
  const own = userRegisterIds
    .filter((id) => book.tables.has(id) && registers[id].report === undefined)
    .map((id): RightsTarget => {
      const label = registerLabel(registers[id], book.lang, naming);
      const names = [label, ...inEach(registers[id].name)].map(fold);
      return { register: id, label, names: new Set(names) };
    });
  const taken = new Set(own.flatMap(({ names }) => [...names]));
  const simple = dimensionTargets(book).filter(({ names }) => ![...names].some((name) => taken.has(name)));
  return [...own, ...simple];
};
