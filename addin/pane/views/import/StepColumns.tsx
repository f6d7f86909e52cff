import { fieldName } from "../../../../src/text/names";
import type { ColumnSetting } from "../../../../src/csv/import-settings";
import { changeColumn, changePolicy, previewImport } from "../../actions/import";
import { lang } from "../../language";
import { current } from "../../state/book";
import { fileHeaders, step, target, type Draft } from "../../state/import";
import { Choice } from "./Choice";
import {
  missingKeys,
  retarget,
  targetChoices,
  targetId,
  withBlankClears,
  type TargetChoice,
} from "./column-targets";
import { words } from "./words";

/** How many values of a column are shown beside its header. */
const examples = 3;

/** Step 3: what each column of the file is read as, guessed and open to change (#143, Q33, Q34). */
export function StepColumns({ draft }: { readonly draft: Draft }) {
  const text = words.value;
  const table = current.value?.book.tables.get(target.value);
  if (!table) return null;
  const { columns, mode, duplicates, startRow } = draft.settings;
  const choices = targetChoices(table, lang.value, text);
  const missing = missingKeys(table, columns).map((field) => fieldName(target.value, field, lang.value));
  const keys = table.register.key.map((field) => fieldName(target.value, field, lang.value)).join(" + ");
  const samplesOf = (column: number): string =>
    draft.parsed.rows
      .slice(startRow, startRow + 50)
      .map((cells) => cells[column]?.trim() ?? "")
      .filter((cell) => cell !== "")
      .slice(0, examples)
      .join(" · ");
  return (
    <>
      <p class="hint">{text.keyRule(keys)}</p>
      <ul class="columns">
        {columns.map((setting) => (
          <ColumnCard
            key={setting.column}
            setting={setting}
            header={fileHeaders.value[setting.column] || text.columnNumber(setting.column + 1)}
            samples={samplesOf(setting.column)}
            choices={choices}
          />
        ))}
      </ul>
      <details>
        <summary>{text.more}</summary>
        <Choice
          label={text.mode}
          value={mode}
          options={(["both", "add", "update"] as const).map((id) => [id, text.modes[id]])}
          choose={(id) => changePolicy({ mode: id })}
        />
        <Choice
          label={text.duplicates}
          value={duplicates}
          options={(["refuse", "lastWins"] as const).map((id) => [id, text.duplicatePolicies[id]])}
          choose={(id) => changePolicy({ duplicates: id })}
        />
      </details>
      {missing.map((field) => (
        <p key={field} class="problem" role="alert">
          {text.keyNeeded(field)}
        </p>
      ))}
      <div class="actions">
        <fluent-button onClick={() => (step.value = "reading")}>{text.back}</fluent-button>
        <fluent-button
          appearance="primary"
          disabled={missing.length > 0}
          onClick={() => void previewImport()}
        >
          {text.next}
        </fluent-button>
      </div>
    </>
  );
}

type CardProps = {
  readonly setting: ColumnSetting;
  readonly header: string;
  readonly samples: string;
  readonly choices: readonly TargetChoice[];
};

function ColumnCard({ setting, header, samples, choices }: CardProps) {
  const text = words.value;
  const { column } = setting;
  const inverted = setting.target?.kind === "field" && setting.target.inverted === true;
  const chooseTarget = (id: string): void =>
    changeColumn(column, (now) => retarget(now, choices.find((choice) => choice.id === id)?.target));
  const toggleBlank = (on: boolean): void => changeColumn(column, (now) => withBlankClears(now, on));
  return (
    <li class={setting.target ? "column" : "column unused"}>
      <Choice
        label={header}
        value={targetId(setting.target)}
        options={choices.map(({ id, text: name }) => [id, name])}
        choose={chooseTarget}
      />
      <p class="hint samples">{samples || text.blank}</p>
      {inverted && <p class="hint">{text.inverted}</p>}
      {setting.target && (
        <label class="check">
          <input
            type="checkbox"
            checked={setting.blankClears === true}
            onChange={(event) => toggleBlank(event.currentTarget.checked)}
          />
          {text.blankClears}
        </label>
      )}
    </li>
  );
}
