import { useId, useMemo } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import { headerOf, type Table } from "#core/book/table";
import type { Problem, Problems } from "#core/records/form";
import { textAt } from "#core/records/spellings";
import type { Field } from "#core/registers/register";
import { blankText } from "#core/text/blank-text";
import { boolLabel } from "#core/values/bool";
import type { Lang } from "#core/values/cell";
import { fold } from "#core/values/text";
import { lang } from "../language";
import { Foreseen } from "./Foreseen";
import { PickDate } from "./PickDate";
import type { FoundByField } from "./foresee-row";
import type { RowDraft } from "./row-draft";
import { words } from "./words";
import "./row-form.css";

type Props = {
  readonly book: Book;
  readonly table: Table;
  readonly field: Field;
  readonly draft: RowDraft;
  readonly problems: Problems;
  readonly found: FoundByField;
  /** Whether somebody has tried to go on: then what is wrong is told below every field. */
  readonly isTried: boolean;
  readonly onChange: (change: Partial<RowDraft>) => void;
};

/** The choices of a column that has some; what stands there now stays among them, whatever it is. */
const choicesOf = ({ type }: Field, value: string, spoken: Lang): string[] | undefined => {
  const choices =
    type.kind === "enum"
      ? type.choices.map((choice) => choice[spoken])
      : type.kind === "bool"
        ? [boolLabel(1, spoken), boolLabel(0, spoken)]
        : undefined;
  return choices && (value === "" || choices.includes(value) ? choices : [value, ...choices]);
};

/** So many keys are offered at a time. */
const MOST_OFFERED = 12;

/** The keys of the register that a column names which begin as is typed, each with its name. */
const offersOf = (
  book: Book,
  { refersTo }: Field,
  value: string,
): (readonly [key: string, name: string])[] => {
  const table = refersTo && tableOf(book, refersTo);
  const [key] = table?.register.key ?? [];
  if (!table || key === undefined) return [];
  const begun = fold(value);
  const offers: (readonly [string, string])[] = [];
  for (const row of table.order) {
    const text = textAt(table, row, key);
    if (text === "" || !fold(text).startsWith(begun)) continue;
    offers.push([text, table.columnOf.has("name") ? textAt(table, row, "name") : ""]);
    if (offers.length === MOST_OFFERED) break;
  }
  return offers;
};

/** One column in the form: what is typed stays as it is, with what is wrong and what would put it right below it. */
export function FormField({ book, table, field, draft, isTried, onChange, ...told }: Props) {
  const { typed, left } = draft;
  const isTold = isTried || left.has(field.id);
  const value = typed[field.id] ?? "";
  const problem = isTold ? told.problems.get(field.id) : undefined;
  const found = isTold ? (told.found.get(field.id) ?? []) : [];
  const isKey = table.register.key.includes(field.id);
  const hint = draft.isSuggested && isKey ? words.value.suggested : undefined;
  const onType = (text: string): void =>
    onChange({
      typed: { ...typed, [field.id]: text },
      isSuggested: draft.isSuggested && !isKey,
    });
  const id = useId();
  const text = words.value;
  const choices = choicesOf(field, value, lang.value);
  const offers = useMemo(() => offersOf(book, field, value), [book, field, value]);
  const isDate = field.type.kind === "date";
  const blank = blankText(field, lang.value);
  const isWrong = problem !== undefined || found.some(({ severity }) => severity === "error");
  const saysMore = problem !== undefined || hint !== undefined || found.length > 0;
  const given = {
    id,
    name: field.id,
    value,
    "aria-invalid": isWrong,
    "aria-required": field.required === true,
    ...(saysMore && { "aria-describedby": `${id}-says` }),
    onBlur: () => {
      if (!left.has(field.id)) onChange({ left: new Set([...left, field.id]) });
    },
  };
  return (
    <div class="field">
      <label for={id}>
        {headerOf(table, field.id)}
        {field.required && <span class="hint"> {text.required}</span>}
      </label>
      {choices ? (
        <select {...given} onChange={({ currentTarget }) => onType(currentTarget.value)}>
          <option value="">{blank === undefined ? text.nothing : text.asBlank(blank)}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <div class={isDate ? "date-field" : undefined}>
          <input
            {...given}
            type="text"
            autocomplete="off"
            {...(offers.length > 0 && { list: `${id}-offers` })}
            {...(isDate && { placeholder: text.dateHint })}
            onInput={({ currentTarget }) => onType(currentTarget.value)}
          />
          {isDate && <PickDate field={headerOf(table, field.id)} value={value} onPick={onType} />}
        </div>
      )}
      {offers.length > 0 && (
        <datalist id={`${id}-offers`}>
          {offers.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </datalist>
      )}
      <div id={`${id}-says`} role="status">
        {problem ? (
          <p class="problem">{says(problem, field)}</p>
        ) : (
          hint !== undefined && <p class="hint">{hint}</p>
        )}
        {!problem && (
          <Foreseen book={book} found={found} onUse={(fix) => onChange({ typed: { ...typed, ...fix } })} />
        )}
      </div>
    </div>
  );
}

const says = (problem: Problem, { type }: Field): string => {
  const text = words.value;
  if (problem.kind === "required") return text.mustBeFilled;
  if (problem.kind === "taken") return text.taken(problem.key);
  return text.fault(problem.fault.text, problem.fault.fault, type);
};
