import { useState } from "preact/hooks";
import type { LineRow } from "#core/billing/line";
import type { RowMeasure } from "#core/billing/row-measure";
import type { BillingStanding } from "#core/billing/standing";
import type { Book } from "#core/book/book";
import { resolveEntryPrice } from "#core/resolve/price";
import { Trace } from "../figures/Trace";
import { goToCell } from "../jobs/go-to";
import { noticeWords } from "../kit/words";
import { useWorkbook } from "../workbook-context";
import { Tick } from "./Tick";
import { entryFacts } from "./entry-facts";
import { shownDay } from "./said";
import { leftOutOf, screen } from "./state";
import { tickRows } from "./ticks";
import { billingWords, words } from "./words";

type Props = {
  readonly book: Book;
  readonly standing: BillingStanding;
  readonly entry: LineRow;
  readonly measure: RowMeasure;
  readonly at: number;
};

/** An entry of a figure: the way to its row, its price and why, and everything that keeps it back. */
export function EntryRow({ book, standing, entry, measure, at }: Props) {
  const workbook = useWorkbook();
  const [isOpen, setOpen] = useState(false);
  const text = words.value;
  const facts = entryFacts(standing, entry, measure);
  if (!facts) return null;
  const { sheet, sheetRow, column, day, project, stand, quantity, price, comment, reasons } = facts;
  const place = noticeWords.value.rowOf(sheet, sheetRow + 1);
  const isTickable = stand === "ready" && measure === "invoice" && screen.value.kind === "list";
  const isLeft = leftOutOf(book)[entry.register]?.has(entry.row) === true;
  const said = [shownDay(day), project].filter((fact) => fact !== "").join(" ");
  return (
    <div class="entry-row" data-row={at}>
      {isTickable && (
        <Tick
          label={text.choose(`${said} ${facts.said}`)}
          state={isLeft ? "none" : "all"}
          toggle={(on) => tickRows(standing, [entry], on)}
        />
      )}
      <div class="entry-text">
        <button
          type="button"
          class="entry-go"
          data-roving=""
          onClick={() => void goToCell(workbook, sheet, sheetRow, column)}
        >
          <span class="entry-what">
            {shownDay(day) !== "" && <span class="hint">{shownDay(day)} </span>}
            {project}
          </span>
          <span class="amount">{facts.said}</span>
          <span class="sr-only">. {text.toRow(place)}</span>
        </button>
        <span class="hint entry-price">
          {quantity !== "" && `${quantity} × `}
          <button
            type="button"
            class="dotted"
            data-roving=""
            aria-expanded={isOpen}
            aria-label={text.whyPrice(price)}
            onClick={() => setOpen(!isOpen)}
          >
            {price}
          </button>
          {comment !== "" && <span class="entry-comment"> · {comment}</span>}
        </span>
        {stand === "blocked" && reasons.length > 1 && (
          <span class="hint">
            {text.allReasons(reasons.map((reason) => billingWords.value.reasons[reason]).join(", "))}
          </span>
        )}
        {isOpen && (
          <Trace
            book={book}
            trace={resolveEntryPrice(book, facts.entries, entry.row).trace}
            goTo={text.goTo}
          />
        )}
      </div>
    </div>
  );
}
