import type { ColumnSetting } from "#core/csv/import-settings";
import { joinedColumns } from "#core/csv/joined-columns";
import { takeProposed } from "#core/csv/take-proposed";
import { fieldName } from "#core/text/names";
import { current } from "../book/book";
import {
  missingKeyColumns,
  retarget,
  targetChoices,
  targetId,
  withBlankClears,
  type TargetChoice,
} from "../form/column-targets";
import { Acts } from "../kit/Acts";
import { Choice } from "../kit/Choice";
import { lang } from "../language";
import { MatchedBy } from "./MatchedBy";
import { SameInAll } from "./SameInAll";
import { changeColumn, changePolicy, previewImport } from "./actions";
import { pressLeave } from "./press-leave";
import { fileHeaders, page, target, type ImportDraft } from "./state";
import { words } from "./words";

/** How many values of a column are shown beside its header. */
const EXAMPLES = 3;

const headerOf = (column: number): string =>
  fileHeaders.value[column] || words.value.columnNumber(column + 1);

/** Page 3: what each column of the file is read as, guessed and open to change (#143, Q33, Q34). */
export function ColumnsPage({ draft }: { readonly draft: ImportDraft }) {
  const text = words.value;
  const table = current.value?.book.tables.get(target.value);
  if (!table) return null;
  const { columns, mode, duplicates, startRow, key = table.register.key } = draft.settings;
  const choices = targetChoices(table, lang.value, text);
  const given = (draft.constants ?? []).map(({ target: to }, column) => ({ column, target: to }));
  const missing = missingKeyColumns(table, [...columns, ...given], key).map((field) =>
    fieldName(target.value, field, lang.value),
  );
  const keys = key.map((field) => fieldName(target.value, field, lang.value)).join(" + ");
  const samplesOf = (column: number): string =>
    draft.parsed.rows
      .slice(startRow, startRow + 50)
      .map((cells) => cells[column]?.trim() ?? "")
      .filter((cell) => cell !== "")
      .slice(0, EXAMPLES)
      .join(" · ");
  return (
    <>
      <p class="hint">{keys === "" ? text.keyless : text.keyRule(keys)}</p>
      <ul class="columns">
        {columns.map((setting) => (
          <ColumnCard
            key={setting.column}
            setting={setting}
            columns={columns}
            header={headerOf(setting.column)}
            samples={samplesOf(setting.column)}
            choices={choices}
          />
        ))}
      </ul>
      <details>
        <summary tabIndex={0}>{text.more}</summary>
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
        <BlankClears columns={columns} />
        <MatchedBy table={table} columns={columns} keyFields={key} />
      </details>
      <SameInAll table={table} columns={columns} constants={draft.constants ?? []} />
      {missing.map((field) => (
        <p key={field} class="problem" role="alert">
          {text.keyNeeded(field)}
        </p>
      ))}
      <Acts leave={pressLeave}>
        <fluent-button onClick={() => (page.value = "reading")}>{text.back}</fluent-button>
        <fluent-button
          appearance="primary"
          disabled={missing.length > 0}
          onClick={() => void previewImport()}
        >
          {text.next}
        </fluent-button>
      </Acts>
    </>
  );
}

type CardProps = {
  readonly setting: ColumnSetting;
  readonly columns: readonly ColumnSetting[];
  readonly header: string;
  readonly samples: string;
  readonly choices: readonly TargetChoice[];
};

function ColumnCard({ setting, columns, header, samples, choices }: CardProps) {
  const text = words.value;
  const { column } = setting;
  const id = `column-${column}`;
  const inverted = setting.target?.kind === "field" && setting.target.inverted === true;
  const followers = joinedColumns(columns, setting.proposed?.then ?? setting.then)
    .map(headerOf)
    .join(" + ");
  const chooseTarget = (targetName: string): void =>
    changeColumn(column, (now) => retarget(now, choices.find((choice) => choice.id === targetName)?.target));
  return (
    <li class={setting.target ? "column" : "column unused"}>
      <label for={id}>{header}</label>
      <select
        id={id}
        value={targetId(setting.target)}
        onChange={(event) => chooseTarget(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.text}
          </option>
        ))}
      </select>
      <p class="hint samples">{samples || text.blank}</p>
      {setting.proposed && (
        <label class="check">
          <input type="checkbox" checked={false} onChange={() => changeColumn(column, takeProposed)} />
          {setting.proposed.then === undefined
            ? text.takeProposed(fieldName(target.value, setting.proposed.field, lang.value))
            : text.takeTogether(fieldName(target.value, setting.proposed.field, lang.value), followers)}
        </label>
      )}
      {inverted && <p class="hint">{text.inverted}</p>}
      {setting.target && setting.then !== undefined && <p class="hint">{text.together(followers)}</p>}
    </li>
  );
}

/** Which columns' blank cells blank the field; the rest leave what stands there (Q33). */
function BlankClears({ columns }: { readonly columns: readonly ColumnSetting[] }) {
  const text = words.value;
  return (
    <fieldset>
      <legend>{text.blankClears}</legend>
      <p class="hint">{text.blankKeeps}</p>
      {columns
        .filter((setting) => setting.target)
        .map((setting) => (
          <label key={setting.column} class="check">
            <input
              type="checkbox"
              checked={setting.blankClears === true}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                changeColumn(setting.column, (now) => withBlankClears(now, on));
              }}
            />
            {headerOf(setting.column)}
          </label>
        ))}
    </fieldset>
  );
}
