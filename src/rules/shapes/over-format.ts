import type { Book } from "../../book/book";
import type { Format } from "../../registers/definition";
import type { RegisterId } from "../../registers/register";
import type { BoundRule } from "../engine/rule";
import { overAllRows } from "./over-rows";
import { textColumns } from "./text-columns";

/** A text that is not in the form that its column asks for. */
export type FormatFacts = { readonly register: RegisterId; readonly field: string; readonly text: string };

/** Judges each text of every column with a format by itself: the wrong ones are told as they stand. */
export const overFormat = (
  book: Book,
  format: Format,
  isRight: (text: string) => boolean,
): BoundRule<FormatFacts>[] =>
  overAllRows<FormatFacts>(book, (table) => {
    const { id: register } = table.register;
    const columns = textColumns(table, (field) => field.format === format);
    if (columns.length === 0) return undefined;
    return {
      reads: columns.map(({ field }) => field.id),
      judge: (row, report) => {
        for (const { field, values } of columns) {
          const text = values[row];
          if (text === undefined || isRight(text)) continue;
          report({ at: { register, row, field: field.id }, facts: { register, field: field.id, text } });
        }
      },
    };
  });
