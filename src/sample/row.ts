import { type FieldId, type NumberField, type NumberIn, registers, type TextField } from "../registers";
import type { Field, RegisterId } from "../registers/register";
import { type Day, hourParts, type HourParts, ore, type Ore } from "../values/brands";
import type { Words } from "../values/by-lang";
import type { CellValue, Lang } from "../values/cell";
import { dayOf } from "../values/date";
import { writeCell } from "../values/value-type";

/** A row by its fields, as the books keep values; a text that differs between the languages stands in both. */
export type SampleRow<Id extends RegisterId> = {
  readonly [F in TextField<Id>]?: string | Words;
} & { readonly [F in NumberField<Id>]?: NumberIn<Id, F> };

/** The cells of a row in the order of the register's definition, as a person writes them in the language. */
export const cellsOf = <Id extends RegisterId>(id: Id, row: SampleRow<Id>, lang: Lang): CellValue[] => {
  const values = row as Partial<Record<FieldId<Id>, string | number | Words>>;
  const fields = registers[id].fields as readonly (Field & { readonly id: FieldId<Id> })[];
  return fields.flatMap((field): CellValue | CellValue[] => {
    if (field.optional) return [];
    const value = values[field.id];
    if (value === undefined) return "";
    return writeCell(field.type, typeof value === "object" ? value[lang] : value, lang, false);
  });
};

/** The day of `yyyy-mm-dd`. */
export const day = (iso: string): Day => {
  const [year, month, date] = iso.split("-").map(Number);
  const number = dayOf(year ?? 0, month ?? 0, date ?? 0);
  if (number === undefined) throw new Error(`${iso} is no date`);
  return number;
};

/** Hours as the books keep them. */
export const hoursOf = (count: number): HourParts => hourParts(count * 10_000);

/** Kronor as the books keep them. */
export const kronor = (count: number): Ore => ore(count * 100);
