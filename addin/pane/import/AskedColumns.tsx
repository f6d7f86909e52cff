import { useRef } from "preact/hooks";
import type { Question } from "#core/csv/import-plan";
import { questionText } from "#core/text/import-text";
import type { ImportViewText } from "#core/text/sv/import-view";
import { lang } from "../language";
import { answer, askedOf, type Asked } from "./answer-question";
import { fileHeaders, type ImportDraft } from "./state";
import { words } from "./words";

type Props = { readonly draft: ImportDraft; readonly questions: readonly Question[] };

const idOf = ({ kind, column }: Pick<Asked, "kind" | "column">): string => `asked-${kind}-${column}`;

/** What is decided once for a whole column, since its cells can be read in two ways: what was answered stays, and can be changed. */
export function AskedColumns({ draft, questions }: Props) {
  const text = words.value;
  // What was asked here stands beside its answer, so that nothing moves from under the hand.
  const seen = useRef(new Map<string, Question>()).current;
  const asked = askedOf(draft, questions);
  for (const one of asked) if (one.question) seen.set(idOf(one), one.question);
  if (asked.length === 0) return null;
  const title = asked.some(({ answer: given }) => given === undefined) ? text.questions : text.answered;
  return (
    <section class="questions" aria-label={title}>
      <h3>{title}</h3>
      {asked.map((one) => (
        <AskedColumn key={idOf(one)} asked={one} question={one.question ?? seen.get(idOf(one))} />
      ))}
    </section>
  );
}

/** What can be answered, each with its words. */
const choicesOf = (kind: Asked["kind"], text: ImportViewText): Readonly<Record<string, string>> =>
  ({ decimal: text.decimals, dateOrder: text.dateOrders, zeros: text.zerosChoices })[kind];

type ColumnProps = { readonly asked: Asked; readonly question: Question | undefined };

/** One decision for a column, as radio buttons: the arrow keys go between its answers. */
function AskedColumn({ asked, question }: ColumnProps) {
  const text = words.value;
  const id = idOf(asked);
  const header = fileHeaders.value[asked.column] || question?.header || text.columnNumber(asked.column + 1);
  return (
    <fieldset aria-describedby={question && `${id}-why`}>
      <legend>
        {header}: {text[asked.kind]}
      </legend>
      {question && <p id={`${id}-why`}>{questionText(question, lang.value)}</p>}
      {Object.entries(choicesOf(asked.kind, text)).map(([choice, says]) => (
        <label key={choice} class="check">
          <input
            type="radio"
            name={id}
            id={`${id} ${choice}`}
            value={choice}
            checked={asked.answer === choice}
            onChange={() => void answer(asked, choice)}
          />
          <span>{says}</span>
        </label>
      ))}
    </fieldset>
  );
}
