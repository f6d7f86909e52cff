import { useState } from "preact/hooks";
import type { Table } from "#core/book/table";
import type { Constant } from "#core/csv/constants";
import type { ColumnSetting } from "#core/csv/import-settings";
import { targetChoices, targetId } from "../form/column-targets";
import { Choice } from "../kit/Choice";
import { lang } from "../language";
import { changeConstants } from "./actions";
import { words } from "./words";

type Props = {
  readonly table: Table;
  readonly columns: readonly ColumnSetting[];
  readonly constants: readonly Constant[];
};

/** Columns that the file lacks, and what every row gets in them: the dimension of a list of codes, say. */
export function SameInAll({ table, columns, constants }: Props) {
  const text = words.value;
  const [chosen, choose] = useState("");
  const [value, setValue] = useState("");
  const choices = targetChoices(table, lang.value, text);
  const nameOf = ({ target }: Constant): string =>
    choices.find(({ id }) => id === targetId(target))?.text ?? targetId(target);
  const taken = new Set([...columns, ...constants].map(({ target }) => targetId(target)));
  const free = choices.filter(({ id, target }) => target && !taken.has(id));
  const target = free.find(({ id }) => id === chosen)?.target;
  const add = (): void => {
    if (!target || value.trim() === "") return;
    changeConstants([...constants, { target, text: value.trim() }]);
    choose("");
    setValue("");
  };
  return (
    <details id="same-in-all">
      <summary tabIndex={0}>{text.sameInAll(constants.length)}</summary>
      <ul class="recipes">
        {constants.map((one) => (
          <li key={targetId(one.target)}>
            {nameOf(one)}: {one.text}{" "}
            <button
              type="button"
              class="link"
              onClick={() => changeConstants(constants.filter((other) => other !== one))}
            >
              {text.dropSame(nameOf(one))}
            </button>
          </li>
        ))}
      </ul>
      <Choice
        label={text.sameField}
        value={chosen}
        options={[["", text.choose], ...free.map(({ id, text: name }): [string, string] => [id, name])]}
        choose={choose}
      />
      <label class="field">
        <span>{text.sameValue}</span>
        <input
          id="same-value"
          type="text"
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </label>
      <fluent-button id="add-same" disabled={!target || value.trim() === ""} onClick={add}>
        {text.addSame}
      </fluent-button>
    </details>
  );
}
