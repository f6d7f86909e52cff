import { useRef, useState } from "preact/hooks";
import type { Book } from "#core/book/book";
import { fold } from "#core/values/text";
import { pricesFor } from "#core/whatif/prices-for";
import { Choice } from "../kit/Choice";
import { assumptions } from "../kit/thought";
import { draft, draftKinds, newDraft, type Draft, type DraftKind } from "../kit/thought-draft";
import { useRoving } from "../kit/use-roving";
import { DraftField } from "./DraftField";
import { PriceFields } from "./PriceFields";
import { readDraft, type DraftProblem } from "./read-draft";
import { words } from "./words";

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === "text";

/** A draft of a kind with nothing filled in; of a price with the one that time on the project costs today. */
const begunDraft = (book: Book, project: string, kind: DraftKind): Draft => ({
  ...newDraft(project, kind),
  known: kind === "price" ? pricesFor(book, fold(project))[0] : undefined,
});

/** What a kind of draft begins with, which others leave alone: what is filled in of them is not thought of yet. */
const blankOf = (begun: Draft): Partial<Draft> => {
  const { from, to, hours, field, amount, clears, known, usedIn, price, startsOn, code, unbook } = begun;
  const byKind: Record<DraftKind, Partial<Draft>> = {
    hours: { from, to, hours },
    budget: { field, amount, clears },
    price: { known, usedIn, price, startsOn },
    branch: { code, unbook },
  };
  return byKind[begun.kind];
};

/** What is to be tried next: it joins what is thought of already. */
export function DraftForm({ book }: { readonly book: Book }) {
  const text = words.value;
  const [problem, setProblem] = useState<DraftProblem>();
  const { kind, field, unbook, clears } = draft.value;
  const add = (): void => {
    const read = readDraft(book, draft.value);
    setProblem(read.ok ? undefined : read.error);
    if (!read.ok) {
      document.getElementById(`what-if-${read.error.field}`)?.focus();
      return;
    }
    assumptions.value = [...assumptions.value, read.value];
    draft.value = { ...draft.value, ...blankOf(begunDraft(book, draft.value.project, kind)) };
  };
  const choose = (to: DraftKind): void => {
    setProblem(undefined);
    draft.value = { ...draft.value, kind: to, known: begunDraft(book, draft.value.project, to).known };
  };
  return (
    <div
      class="what-if-form"
      onKeyDown={(event) => {
        if (event.key === "Enter" && isTextField(event.target)) add();
      }}
    >
      <Kinds kind={kind} choose={choose} />
      <div class="filter">
        {kind === "hours" && (
          <>
            <DraftField field="hours" label={text.hours} problem={problem} isNumber isWide />
            <DraftField field="from" label={text.from} problem={problem} />
            <DraftField field="to" label={text.to} problem={problem} />
          </>
        )}
        {kind === "budget" && (
          <>
            <DraftField field="project" label={text.project} problem={problem} />
            <Choice
              label={text.budgetIn}
              value={field}
              options={[
                ["budgetHours", text.units.budgetHours],
                ["budgetAmount", text.units.budgetAmount],
              ]}
              choose={(to) => {
                draft.value = { ...draft.value, field: to };
              }}
            />
            {!clears && (
              <DraftField field="amount" label={text.budget[field]} problem={problem} isNumber isWide />
            )}
            <label class="check wide">
              <input
                id="what-if-clears"
                type="checkbox"
                checked={clears}
                onChange={() => {
                  setProblem(undefined);
                  draft.value = { ...draft.value, clears: !clears };
                }}
              />
              <span>{text.clears}</span>
            </label>
          </>
        )}
        {kind === "price" && <PriceFields book={book} problem={problem} />}
        {kind === "branch" && (
          <>
            <DraftField field="project" label={text.branch} problem={problem} />
            <DraftField field="code" label={text.code} problem={problem} />
            <label class="check wide">
              <input
                type="checkbox"
                checked={unbook}
                onChange={() => {
                  draft.value = { ...draft.value, unbook: !unbook };
                }}
              />
              <span>{text.unbook}</span>
            </label>
          </>
        )}
      </div>
      <div class="actions">
        <fluent-button id="what-if-add" onClick={add}>
          {text.add}
        </fluent-button>
      </div>
    </div>
  );
}

type KindsProps = { readonly kind: DraftKind; readonly choose: (kind: DraftKind) => void };

function Kinds({ kind, choose }: KindsProps) {
  const text = words.value;
  const group = useRef<HTMLDivElement>(null);
  useRoving(group, "down");
  return (
    <div ref={group} class="what-if-kinds" role="radiogroup" aria-label={text.kind}>
      {draftKinds.map((one) => (
        <button
          key={one}
          id={`what-if-kind-${one}`}
          type="button"
          role="radio"
          class="what-if-kind"
          data-roving=""
          aria-checked={one === kind}
          onClick={() => choose(one)}
        >
          {text.kinds[one]}
        </button>
      ))}
    </div>
  );
}
