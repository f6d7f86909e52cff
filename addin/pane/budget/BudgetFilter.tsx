import { useMemo } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { Day } from "#core/values/brands";
import { isoDate } from "#core/values/date";
import { revision } from "../book/book";
import { budgetSearch } from "../kit/budget-search";
import { lang } from "../language";
import { employeeChoices } from "./employee-choices";
import { choicesMade, dayOfInput, isPeriod, withChoice } from "./period";
import { selection } from "./state";
import { words } from "./words";

/** Which projects are shown and which time is counted (#98). */
export function BudgetFilter({ book }: { readonly book: Book }) {
  const text = words.value;
  const { from, to } = selection.value;
  const made = choicesMade(selection.value);
  return (
    <div class="filter" role="search">
      <label class="field wide">
        <span class="sr-only">{text.search}</span>
        <input
          type="search"
          placeholder={text.search}
          value={budgetSearch.value}
          onInput={(event) => (budgetSearch.value = event.currentTarget.value)}
        />
      </label>
      <details class="wide">
        <summary tabIndex={0}>{made > 0 ? text.filtersOn(made) : text.filters}</summary>
        <div class="filter">
          <Employee book={book} />
          <DateField label={text.from} day={from} onDay={(day) => choose({ from: day })} />
          <DateField label={text.to} day={to} onDay={(day) => choose({ to: day })} />
        </div>
        {from !== undefined && to !== undefined && from > to && (
          <p class="problem" role="alert">
            {text.backwards}
          </p>
        )}
      </details>
      {made > 0 && (
        <p class="hint wide">
          {text.wholeBudget} {isPeriod(selection.value) && text.periodNote}{" "}
          <button type="button" class="link" onClick={() => (selection.value = {})}>
            {text.clear}
          </button>
        </p>
      )}
    </div>
  );
}

const choose = (change: Parameters<typeof withChoice>[1]): void => {
  selection.value = withChoice(selection.value, change);
};

function Employee({ book }: { readonly book: Book }) {
  const text = words.value;
  const spoken = lang.value;
  // The book is mended in place: the revision tells that its employees may have changed.
  const choices = useMemo(() => employeeChoices(book, spoken), [book, spoken, revision.value]);
  return (
    <label class="field wide">
      <span>{text.employee}</span>
      <select
        value={selection.value.employee ?? ""}
        onChange={({ currentTarget: { value } }) => choose({ employee: value === "" ? undefined : value })}
      >
        <option value="">{text.everyone}</option>
        {choices.map(({ number, label }) => (
          <option key={number} value={number}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

type DateProps = {
  readonly label: string;
  readonly day: Day | undefined;
  readonly onDay: (day: Day | undefined) => void;
};

function DateField({ label, day, onDay }: DateProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="date"
        min="1900-01-01"
        max="9999-12-31"
        value={day === undefined ? "" : isoDate(day)}
        onChange={(event) => onDay(dayOfInput(event.currentTarget.value))}
      />
    </label>
  );
}
