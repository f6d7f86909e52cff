import { useState } from "preact/hooks";
import { outcomesOf, outcomeAt } from "#core/access/outcome";
import type { Prediction } from "#core/access/predict";
import { refusalsAt } from "#core/access/refusals";
import type { Book } from "#core/book/book";
import { Icon } from "../kit/Icon";
import { called } from "./choices";
import { counted, countOf, doneBy, isOfPairs, placeOf } from "./tally";
import { accessWords } from "./words";

type Props = { readonly book: Book; readonly prediction: Prediction; readonly at: number };

/** A client with what becomes of it; opened, each consultant and program, and who could what one may not (#154, #155). */
export function ClientOutcome({ book, prediction, at }: Props) {
  const [isOpen, setOpen] = useState(false);
  const say = accessWords.value;
  const { clients, op } = prediction;
  const done = doneBy(prediction);
  const made = countOf(prediction, done, at);
  const parts = outcomesOf[op].flatMap((outcome) => {
    const count = countOf(prediction, outcome, at);
    return outcome === done || count === 0 ? [] : [say.part[outcome](count)];
  });
  return (
    <>
      <button type="button" class="access-client" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class={isOpen ? "twist open" : "twist"}>
          <Icon name="chevron" />
        </span>
        <span class="access-text">
          {called(book, "clients", clients[at] ?? "")}
          {parts.length > 0 && <span class="hint"> · {parts.join(" · ")}</span>}
        </span>
        <b class={made === 0 ? "hint" : op === "grant" ? "plus" : "minus"}>{say.part[done](made)}</b>
      </button>
      {isOpen && <Each book={book} prediction={prediction} at={at} />}
    </>
  );
}

function Each({ book, prediction, at }: Props) {
  const say = accessWords.value;
  const { consultants, programs, administrator, clients } = prediction;
  const each = isOfPairs(prediction) ? 1 : programs.length;
  const all = counted(prediction);
  const from = at * consultants.length * each;
  const lines = Array.from({ length: consultants.length * each }, (_, place) => from + place).flatMap(
    (one) => {
      const outcome = outcomeAt(all[one] ?? 0);
      return outcome === "none" ? [] : [{ ...placeOf(prediction, one), outcome, one }];
    },
  );
  return (
    <div class="access-each">
      {refusalsAt(book, prediction, at).map(({ programs: refused, who }) => (
        <p key={refused.join()} class="hint">
          {say.refused(administrator, called(book, "clients", clients[at] ?? ""), refused, who)}
        </p>
      ))}
      <ul>
        {lines.map(({ consultant, program, outcome, one }) => (
          <li key={one}>
            <span>{called(book, "consultants", consultant)}</span>
            <span>{program === undefined ? "–" : called(book, "programs", program)}</span>
            <span class={`is-${outcome}`}>{say.outcome[outcome]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
