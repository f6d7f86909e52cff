import { useMemo, useRef, useState } from "preact/hooks";
import type { Book } from "#core/book/book";
import { placeAtEnd } from "#core/book/positions";
import type { Table } from "#core/book/table";
import { formEdits, formFields } from "#core/records/form";
import type { Field } from "#core/registers/register";
import { check } from "../book/book";
import { names } from "../book/names";
import { refTo, rowNow, rowTitle } from "../book/row-ref";
import { Foreseen } from "../form/Foreseen";
import { FormField } from "../form/FormField";
import { errorsIn, foreseenByField } from "../form/foresee-row";
import { words as formWords } from "../form/words";
import { isBusy } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { Acts } from "../kit/Acts";
import { useScreen } from "../kit/screen";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { draft, showScreen, type Draft } from "./state";
import { texts, words } from "./words";

type Props = { readonly book: Book; readonly table: Table };

/** The fields that a row needs; the others are asked for when somebody wants them. */
const isNeeded = ({ key }: Table["register"], { id, required }: Field): boolean =>
  required === true || key.includes(id) || id === "name";

/** The form of a row, new or known: the rules are run on what is typed before anything is written. */
export function RowForm({ book, table }: Props) {
  const now = draft.value;
  if (now?.register !== table.register.id) return null;
  return <Filled book={book} table={table} now={now} />;
}

function Filled({ book, table, now }: Props & { readonly now: Draft }) {
  const workbook = useWorkbook();
  const text = words.value;
  const form = useRef<HTMLFormElement>(null);
  const [isTried, setTried] = useState(false);
  const { id, key } = table.register;
  const { ref, before, typed } = now;
  const row = ref && rowNow(book, table, ref);
  const isGone = ref !== undefined && row === undefined;
  const asked = { book, table, row, before, typed, lang: lang.value };
  const found = useMemo(
    () => (isGone ? new Map<string, never>() : foreseenByField(book, table, row, now)),
    [book, table, row, now, check.value],
  );
  const planned = isGone ? undefined : formEdits(asked);
  const problems = planned && !planned.ok ? planned.error : new Map<string, never>();
  const back = (): void => showScreen(row !== undefined && ref ? { kind: "card", ref } : { kind: "list" });
  const leave = (): void => {
    draft.value = undefined;
    back();
  };
  useScreen("form", { to: names.value.register(id), go: back });
  const fields = formFields(table);
  const needed = fields.filter((field) => isNeeded(table.register, field) || (typed[field.id] ?? "") !== "");
  const [first] = useState(() => new Set(needed.map((field) => field.id)));
  const shown = fields.filter((field) => first.has(field.id));
  const more = fields.filter((field) => !first.has(field.id));
  const write = async (): Promise<void> => {
    setTried(true);
    if (!planned) return;
    if (!planned.ok) {
      const wrong = fields.find((field) => problems.has(field.id));
      if (wrong) form.current?.querySelector<HTMLElement>(`[name="${wrong.id}"]`)?.focus();
      return;
    }
    const edits = planned.value;
    const title = key
      .map((field) => typed[field] ?? "")
      .filter(Boolean)
      .join(" ");
    const what = texts[book.lang].logged[ref ? "edit" : "add"](title || names.value.register(id));
    const written = row ?? placeAtEnd(table).row;
    if (edits.length === 0 || !(await makeEdits(workbook, { what, register: id }, edits))) return;
    draft.value = undefined;
    const after = check.value?.book.tables.get(id);
    showScreen(
      after?.raw[written]
        ? { kind: "card", ref: refTo(check.value?.book ?? book, after, written) }
        : { kind: "list" },
    );
  };
  const change = (part: Partial<Draft>): void => {
    draft.value = { ...now, ...part };
  };
  const fieldOf = (field: Field) => (
    <FormField
      key={field.id}
      {...{ book, table, field, draft: now, problems, found, isTried }}
      onChange={change}
    />
  );
  const count = planned?.ok ? planned.value.length : 0;
  return (
    <form
      ref={form}
      class="row-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy.value) void write();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || isBusy.value) return;
        event.preventDefault();
        void write();
      }}
    >
      <h2>
        {row === undefined
          ? text.newTitle(names.value.register(id))
          : text.editTitle(rowTitle(book, table, row))}
      </h2>
      {isGone && (
        <p class="problem" role="alert">
          {formWords.value.rowGone}
        </p>
      )}
      {shown.map(fieldOf)}
      {isTried && (
        <Foreseen
          book={book}
          found={found.get("") ?? []}
          onUse={(fix) => change({ typed: { ...typed, ...fix } })}
        />
      )}
      {more.length > 0 && (
        <details>
          <summary tabIndex={0}>
            {text.moreFields} <span class="hint">{more.length}</span>
          </summary>
          {more.map(fieldOf)}
        </details>
      )}
      <Acts leave={leave}>
        <fluent-button
          appearance="primary"
          disabled={isGone || isBusy.value || (ref !== undefined && planned?.ok === true && count === 0)}
          onClick={() => void write()}
        >
          {formWords.value.withErrors(ref === undefined ? text.addRow : text.write(count), errorsIn(found))}
        </fluent-button>
      </Acts>
    </form>
  );
}
