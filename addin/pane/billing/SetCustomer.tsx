import { useState } from "preact/hooks";
import { entriesIn, type GroupKey } from "#core/billing/entries-in";
import type { BillingStanding } from "#core/billing/standing";
import { tableOf, type Book } from "#core/book/book";
import type { SetCell } from "#core/book/edit";
import { rowWithKey } from "#core/book/keys";
import { setField } from "#core/book/new-row";
import { texts, type Table } from "#core/book/table";
import { quote } from "#core/text/quote";
import { fold } from "#core/values/text";
import { isBusy } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { Acts } from "../kit/Acts";
import { EditPreview } from "../kit/EditPreview";
import { useScreen } from "../kit/screen";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { jobTexts } from "./job-texts";
import { toList } from "./state";
import { useTask } from "./use-task";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly standing: BillingStanding;
  readonly groups: readonly GroupKey[];
};

/** So many customers are offered while somebody types. */
const OFFERED = 200;

/** Gives rows that lack a customer one, which lifts what keeps them back (#167). */
export function SetCustomer({ book, standing, groups }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const [typed, setTyped] = useState("");
  useScreen("customer", { to: text.title, go: toList });
  const found = useTask(JSON.stringify(groups), () => entriesIn(standing, ["blocked"], groups), [standing]);
  const customers = tableOf(book, "customers");
  const key = fold(typed);
  const row = customers && key !== "" ? rowWithKey(customers, key) : undefined;
  const number = row === undefined || !customers ? undefined : texts(customers, "number")[row];
  const edits: SetCell[] =
    number === undefined
      ? []
      : (found?.rows ?? []).flatMap((entry): SetCell[] => {
          const table = book.tables.get(entry.register) as Table<"timeEntries"> | undefined;
          const edit = table && setField(book, table, entry.row, "customer", number);
          return edit ? [edit] : [];
        });
  const count = found?.rows.length ?? 0;
  const write = async (): Promise<void> => {
    const register = found?.rows[0]?.register ?? "timeEntries";
    const what = jobTexts[book.lang].customer(number ?? "", edits.length);
    if (await makeEdits(workbook, { what, register }, edits)) toList();
  };
  return (
    <>
      <h2>{text.customerFor(count)}</h2>
      <label class="field">
        <span>{text.customer}</span>
        <input
          id="customer-number"
          list="customer-numbers"
          autocomplete="off"
          value={typed}
          aria-invalid={key !== "" && number === undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <datalist id="customer-numbers">
        {offered(customers, key).map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </datalist>
      {key !== "" && number === undefined && (
        <p class="problem">{text.unknownCustomer(quote(typed, lang.value))}</p>
      )}
      {row !== undefined && customers && <p>{texts(customers, "name")[row]}</p>}
      {edits.length > 0 && <EditPreview book={book} edits={edits} />}
      <Acts leave={toList}>
        <fluent-button
          id="write-customer"
          appearance="primary"
          disabled={isBusy.value || edits.length === 0}
          onClick={() => void write()}
        >
          {text.writeCustomer(count)}
        </fluent-button>
      </Acts>
    </>
  );
}

/** The first customers whose number or name holds what was typed. */
const offered = (customers: Table<"customers"> | undefined, key: string): [string, string][] => {
  const found: [string, string][] = [];
  if (!customers) return found;
  const [numbers, names] = [texts(customers, "number"), texts(customers, "name")];
  for (const row of customers.order) {
    const [number, name] = [numbers[row] ?? "", names[row] ?? ""];
    if (fold(`${number} ${name}`).includes(key)) found.push([number, name]);
    if (found.length === OFFERED) break;
  }
  return found;
};
