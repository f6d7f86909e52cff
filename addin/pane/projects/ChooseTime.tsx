import { useMemo } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { Day } from "#core/values/brands";
import { isoDate } from "#core/values/date";
import { revision } from "../book/book";
import { names } from "../book/names";
import { Acts } from "../kit/Acts";
import { useScreen } from "../kit/screen";
import { lang } from "../language";
import { employeeChoices } from "./employee-choices";
import { dayOfInput, isChosen, withChoice } from "./period";
import { selection } from "./state";
import { treeWords } from "./words";

type Props = { readonly book: Book; readonly onLeave: () => void };

/** Chooses which time is counted: whose, and of which days (#98). */
export function ChooseTime({ book, onLeave }: Props) {
  const text = treeWords.value;
  const { from, to } = selection.value;
  useScreen("choose", { to: names.value.register("projects"), go: onLeave });
  return (
    <section>
      <h2>{text.choice}</h2>
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
      <p class="hint">
        {text.wholeBudget} {text.periodNote}
      </p>
      <Acts>
        {isChosen(selection.value) && (
          <fluent-button onClick={() => (selection.value = {})}>{text.clear}</fluent-button>
        )}
        <fluent-button appearance="primary" onClick={onLeave}>
          {text.done}
        </fluent-button>
      </Acts>
    </section>
  );
}

const choose = (change: Parameters<typeof withChoice>[1]): void => {
  selection.value = withChoice(selection.value, change);
};

function Employee({ book }: { readonly book: Book }) {
  const text = treeWords.value;
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
