import type { Draft } from "../kit/thought-draft";
import { draft } from "../kit/thought-draft";
import type { DraftProblem } from "./read-draft";

/** The fields of a draft that are typed. */
export type TypedField = "from" | "to" | "hours" | "amount" | "price" | "startsOn" | "code" | "project";

type Props = {
  readonly field: TypedField;
  readonly label: string;
  readonly problem: DraftProblem | undefined;
  readonly isNumber?: boolean;
  readonly isWide?: boolean;
  /** The id of a list of what may be meant. */
  readonly list?: string;
};

/** A field of what is on its way to be thought of, with what is wrong with it right below. */
export function DraftField({ field, label, problem, isNumber = false, isWide = false, list }: Props) {
  const id = `what-if-${field}`;
  const isWrong = problem?.field === field;
  const type = (text: string): void => {
    draft.value = { ...draft.value, [field]: text } satisfies Draft;
  };
  return (
    <div class={isWide ? "wide" : ""}>
      <label class="field">
        <span>{label}</span>
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          inputMode={isNumber ? "decimal" : "text"}
          list={list}
          value={draft.value[field]}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </label>
      {isWrong && (
        <p id={`${id}-wrong`} class="problem" role="alert">
          {problem.says}
        </p>
      )}
    </div>
  );
}
