import type { Table } from "#core/book/table";
import type { ColumnSetting } from "#core/csv/import-settings";
import { fieldName } from "#core/text/names";
import { lang } from "../language";
import { changePolicy } from "./actions";
import { words } from "./words";

type Props = {
  readonly table: Table;
  readonly columns: readonly ColumnSetting[];
  readonly keyFields: readonly string[];
};

/** What rows of the file and of the register are matched by: the register's own key, or other columns together. */
export function MatchedBy({ table, columns, keyFields }: Props) {
  const text = words.value;
  const read = columns.flatMap(({ target, then }) =>
    target?.kind === "field" && then === undefined ? [target.field] : [],
  );
  const fields = table.register.fields.filter(({ id }) => read.includes(id) || keyFields.includes(id));
  const choose = (id: string, on: boolean): void => {
    const chosen = new Set(keyFields.filter((one) => one !== id));
    if (on) chosen.add(id);
    changePolicy({ key: fields.flatMap((field) => (chosen.has(field.id) ? [field.id] : [])) });
  };
  return (
    <fieldset id="matched-by">
      <legend>{text.matchedBy}</legend>
      <p class="hint">{text.matchedByWhat}</p>
      {fields.map(({ id }) => (
        <label key={id} class="check">
          <input
            type="checkbox"
            checked={keyFields.includes(id)}
            onChange={(event) => choose(id, event.currentTarget.checked)}
          />
          {fieldName(table.register.id, id, lang.value)}
        </label>
      ))}
    </fieldset>
  );
}
