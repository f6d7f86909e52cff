import { useId } from "preact/hooks";
import type { Problem } from "#core/records/form";
import type { Field } from "#core/registers/register";
import { blankText } from "#core/text/blank-text";
import { boolLabel } from "#core/values/bool";
import type { Lang } from "#core/values/cell";
import { lang } from "../language";
import { words } from "./words";

type Props = {
  readonly field: Field;
  readonly header: string;
  readonly value: string;
  readonly problem: Problem | undefined;
  readonly hint: string | undefined;
  readonly onType: (value: string) => void;
};

/** The choices of a column that has some; what stands there now stays among them, whatever it is. */
const choicesOf = ({ type }: Field, value: string, spoken: Lang): string[] | undefined => {
  const words =
    type.kind === "enum"
      ? type.choices.map((choice) => choice[spoken])
      : type.kind === "bool"
        ? [boolLabel(1, spoken), boolLabel(0, spoken)]
        : undefined;
  return words && (value === "" || words.includes(value) ? words : [value, ...words]);
};

/** One column in the form. A text that it cannot hold stays as it was typed, with what is wrong below it. */
export function FormField({ field, header, value, problem, hint, onType }: Props) {
  const id = useId();
  const text = words.value;
  const choices = choicesOf(field, value, lang.value);
  const blank = blankText(field, lang.value);
  const given = {
    id,
    value,
    "aria-invalid": problem !== undefined,
    "aria-required": field.required === true,
    ...((problem ?? hint) && { "aria-describedby": `${id}-says` }),
  };
  return (
    <div class="field">
      <label for={id}>
        {header}
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
        <input
          {...given}
          type="text"
          autocomplete="off"
          {...(field.type.kind === "date" && { placeholder: text.dateHint })}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      )}
      {(problem ?? hint) !== undefined && (
        <p id={`${id}-says`} class={problem ? "problem" : "hint"}>
          {problem ? says(problem, field) : hint}
        </p>
      )}
    </div>
  );
}

const says = (problem: Problem, { type }: Field): string => {
  const text = words.value.problem;
  if (problem.kind === "required") return text.required;
  if (problem.kind === "taken") return text.taken(problem.key);
  return text.fault(problem.fault.text, problem.fault.fault, type);
};
