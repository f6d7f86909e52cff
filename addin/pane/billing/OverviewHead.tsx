import type { Book } from "#core/book/book";
import { dayOf, isoDate } from "#core/values/date";
import { Menu } from "../kit/Menu";
import { billUntil } from "../kit/billed-until";
import { startView } from "../kit/route";
import { shell } from "../language";
import { screen, stand, untilOf } from "./state";
import { words } from "./words";

type Props = { readonly book: Book };

/** The heading, the day that is billed up to and including, and what else can be done. */
export function OverviewHead({ book }: Props) {
  const text = words.value;
  const choose = (value: string): void => {
    const [year = 0, month = 0, day = 0] = value.split("-").map(Number);
    const chosen = year < 1900 ? undefined : dayOf(year, month, day);
    if (chosen !== undefined) billUntil(chosen, book.today);
  };
  return (
    <div class="view-head billing-head">
      <h2>{text.title}</h2>
      <div class="view-acts">
        <label class="until">
          <span aria-hidden="true">{text.until}</span>
          <input
            id="billing-until"
            type="date"
            min="1900-01-01"
            max="9999-12-31"
            aria-label={text.untilHow}
            value={isoDate(untilOf(book))}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          />
        </label>
        <Menu
          id="billing-menu"
          label={shell.value.menuOf(text.title)}
          items={[
            {
              id: "reconcile",
              text: text.reconcile,
              act: () => (screen.value = { kind: "reconcile" }),
            },
            {
              id: "file",
              text: text.file,
              act: () => (screen.value = { kind: "file", basis: undefined }),
            },
            {
              id: "report",
              text: text.reportToSheet,
              act: () =>
                startView("reports", {
                  report: stand.value === "blocked" ? "blockedReport" : "billingReport",
                }),
            },
          ]}
        />
      </div>
    </div>
  );
}
