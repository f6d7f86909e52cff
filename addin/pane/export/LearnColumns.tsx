import type { Table } from "#core/book/table";
import { headersOf } from "#core/csv/default-settings";
import type { ColumnSetting } from "#core/csv/import-settings";
import { samplesOf } from "#core/csv/samples";
import { takeProposed } from "#core/csv/take-proposed";
import { fieldName } from "#core/text/names";
import { retarget, targetChoices, targetId } from "../form/column-targets";
import { lang } from "../language";
import { decideColumn } from "./learn-actions";
import type { Teacher } from "./learn-state";
import { encodingWords, learnWords } from "./words";

type Props = {
  readonly table: Table;
  readonly teacher: Teacher;
  /** The headers of columns that are written in more than one way. */
  readonly unsure: readonly string[];
};

/** What the columns of the file are: those that nobody is sure of first and open, the others folded. */
export function LearnColumns({ table, teacher, unsure }: Props) {
  const text = learnWords.value;
  const headers = headersOf(teacher.reading.parsed, teacher.reading.settings.headerRow);
  const isUnsure = ({ column, target }: ColumnSetting): boolean =>
    target !== undefined && unsure.includes(headers[column] ?? "");
  const open = teacher.columns.filter(({ target }) => target === undefined);
  const doubtful = teacher.columns.filter(isUnsure);
  const sure = teacher.columns.filter((one) => one.target !== undefined && !isUnsure(one));
  const item = (setting: ColumnSetting) => (
    <Column key={setting.column} table={table} teacher={teacher} setting={setting} unsure={unsure} />
  );
  return (
    <section class="learn-columns" aria-labelledby="learn-columns-title">
      <h3 id="learn-columns-title">{text.columns}</h3>
      {teacher.reading.parsed.rows.length <= teacher.reading.settings.startRow && (
        <p class="hint warning">{text.noRowsSeen}</p>
      )}
      {open.length > 0 && (
        <>
          <p class="hint">
            {text.toDecide(open.length)}. {text.unknownColumns}
          </p>
          <ul>{open.map(item)}</ul>
        </>
      )}
      {doubtful.length > 0 && (
        <>
          <p class="hint warning" role="status">
            {text.unsureOf(doubtful.map(({ column }) => headers[column] ?? ""))}
          </p>
          <ul>{doubtful.map(item)}</ul>
        </>
      )}
      {sure.length > 0 && (
        <details>
          <summary tabIndex={0}>{text.known(sure.length)}</summary>
          <ul>{sure.map(item)}</ul>
        </details>
      )}
    </section>
  );
}

type ColumnProps = Props & { readonly setting: ColumnSetting };

function Column({ table, teacher, setting, unsure }: ColumnProps) {
  const text = learnWords.value;
  const { column, target, proposed } = setting;
  const { parsed, settings } = teacher.reading;
  const header = headersOf(parsed, settings.headerRow)[column] ?? "";
  const name = header === "" ? encodingWords.value.columnNumber(column + 1) : header;
  const choices = targetChoices(table, lang.value, {
    notImported: text.leaveBlank,
    own: encodingWords.value.own,
  });
  return (
    <li class="learn-column">
      <label for={`learn-${column}`}>{name}</label>
      <select
        id={`learn-${column}`}
        value={targetId(target)}
        onChange={(event) => {
          const id = event.currentTarget.value;
          decideColumn(column, (now) => retarget(now, choices.find((one) => one.id === id)?.target));
        }}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.text}
          </option>
        ))}
      </select>
      <span class="hint samples">{samplesOf(parsed, settings.startRow, column).join(" · ")}</span>
      {proposed?.then === undefined && proposed && !target && (
        <button type="button" class="link" onClick={() => decideColumn(column, takeProposed)}>
          {text.isIt(fieldName(table.register.id, proposed.field, lang.value))}
        </button>
      )}
      {unsure.includes(header) && <span class="hint warning">{text.unsure}</span>}
    </li>
  );
}
