import { useMemo } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { Day } from "#core/values/brands";
import { isoDate } from "#core/values/date";
import { fold } from "#core/values/text";
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
        <People book={book} />
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

/** Whose time: people are added one by one, and each is taken away where it stands. */
function People({ book }: { readonly book: Book }) {
  const text = treeWords.value;
  const spoken = lang.value;
  // The book is mended in place: the revision tells that its employees may have changed.
  const choices = useMemo(() => employeeChoices(book, spoken), [book, spoken, revision.value]);
  const { employees = [] } = selection.value;
  const chosen = new Set(employees.map(fold));
  const labelOf = (number: string): string =>
    choices.find((one) => fold(one.number) === fold(number))?.label ?? number;
  return (
    <div class="wide people">
      <label class="field">
        <span>{text.employee}</span>
        <select
          value=""
          onChange={({ currentTarget }) => {
            choose({ employees: [...employees, currentTarget.value] });
            currentTarget.value = "";
          }}
        >
          <option value="">{employees.length === 0 ? text.everyone : text.addPerson}</option>
          {choices.map(
            ({ number, label }) =>
              !chosen.has(fold(number)) && (
                <option key={number} value={number}>
                  {label}
                </option>
              ),
          )}
        </select>
      </label>
      {employees.length > 0 && (
        <ul class="chips">
          {employees.map((number) => (
            <li key={number}>
              <button
                type="button"
                class="chip"
                aria-label={text.removePerson(labelOf(number))}
                onClick={() => choose({ employees: employees.filter((one) => one !== number) })}
              >
                {labelOf(number)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
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
