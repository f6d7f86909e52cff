import { setContent } from "../../book/new-row";
import { type RowId, rowId } from "../../book/row-id";
import { AS_IT_STANDS, dictionaryOf, type Table, WITH_INVISIBLE } from "../../book/table";
import type { GrowingColumn } from "../../columns/growing";
import type { RegisterId } from "../../registers/register";
import { hasInvisible } from "../../values/text";
import { defineRule } from "../engine/rule";
import { overAllRows } from "../shapes/over-rows";
import { rowsLookedAt, type TextColumn, textColumns } from "../shapes/text-columns";

type Facts = {
  readonly register: RegisterId;
  readonly field: string;
  /** The text as it would look. */
  readonly text: string;
  readonly count: number;
};

/**
 * The rows with a text that may hold any: where a spelling is read once for all rows that have it, those with such a
 * spelling, and else those whose cell does.
 */
function* suspects(table: Table, columns: readonly TextColumn[]): Generator<RowId | undefined> {
  yield* rowsLookedAt(table, columns, WITH_INVISIBLE);
  for (const { field, values } of columns) {
    const { keys } = dictionaryOf(table, field.id);
    if (keys.some(hasInvisible))
      for (let row = rowId(0); row < values.length; row++)
        yield hasInvisible(values[row] ?? "") ? row : undefined;
  }
}

/** How closely each cell of a column was looked at; undefined where one look was for all cells of a spelling. */
const ownLooks = (table: Table, { field }: TextColumn): GrowingColumn<Uint8Array> | undefined =>
  table.dictionaries.has(field.id) ? undefined : table.looks.get(field.id);

/** A text holds characters that nobody sees, often from a web page: it looks like another that it is not equal to. */
export const invisibleCharacters = defineRule({
  id: "invisible-characters",
  severity: "warning",
  bind: (book) =>
    overAllRows<Facts>(book, (table) => {
      const { id: register } = table.register;
      const columns = textColumns(table, () => true);
      const looked = columns.map((column) => ({ ...column, looks: ownLooks(table, column) }));
      return {
        reads: columns.map(({ field }) => field.id),
        rows: () => suspects(table, columns),
        judge: (row, report) => {
          for (const { field, values, looks } of looked) {
            if (looks && (looks.values[row] ?? AS_IT_STANDS) < WITH_INVISIBLE) continue;
            const value = values[row];
            if (value === undefined || !hasInvisible(value)) continue;
            const characters = Array.from(value);
            const seen = characters.filter((character) => !hasInvisible(character));
            const text = seen.join("");
            const edit = setContent(table, row, field.id, text);
            report({
              at: { register, row, field: field.id },
              facts: { register, field: field.id, text, count: characters.length - seen.length },
              ...(edit && { edits: [edit] }),
            });
          }
        },
      };
    }),
});
