import { tableOf } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { NO_ROW } from "#core/book/row-id";
import { texts } from "#core/book/table";
import { formatDate, formatMonth } from "#core/values/format";
import { periodOf } from "#core/values/period";
import { fold } from "#core/values/text";
import { current } from "../book/book";
import { lang } from "../language";
import { isChosen, isPeriod } from "./period";
import { selection } from "./state";
import { treeWords } from "./words";

/** What an employee is called: by name, as far as the register has it. */
const nameOf = (number: string): string => {
  const employees = current.value && tableOf(current.value.book, "employees");
  const row = employees && rowWithKey(employees, fold(number));
  return (employees && texts(employees, "name")[row ?? NO_ROW]) ?? number;
};

/** The time that is chosen, in a few words: `okt. 2026, Åsa Ek`, or `okt. 2026, 3 personer`. */
const sayChosen = (): string => {
  const { employees = [], from, to } = selection.value;
  const [text, spoken] = [treeWords.value, lang.value];
  const month = from === undefined ? undefined : periodOf(from, "month");
  const isMonth = month && month.first === from && month.last === to;
  const days = isMonth
    ? [formatMonth(month.first, spoken)]
    : [
        from === undefined ? "" : text.fromOn(formatDate(from, spoken)),
        to === undefined ? "" : text.toOn(formatDate(to, spoken)),
      ];
  const [first] = employees;
  const who = employees.length > 1 ? text.people(employees.length) : first === undefined ? "" : nameOf(first);
  return [...days, who].filter((part) => part !== "").join(", ");
};

/** What time is chosen, where some is: pressed, to choose anew; with its way to be without. */
export function ChosenTime({ onChoose }: { readonly onChoose: () => void }) {
  if (!isChosen(selection.value)) return null;
  const text = treeWords.value;
  const chosen = sayChosen();
  return (
    <p class="chosen">
      <button type="button" class="chip" onClick={onChoose}>
        {chosen}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={text.remove(chosen)}
        onClick={() => (selection.value = {})}
      >
        <span aria-hidden="true">×</span>
      </button>
      <span class="hint">{isPeriod(selection.value) ? text.periodNote : text.wholeBudget}</span>
    </p>
  );
}
