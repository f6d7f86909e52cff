import type { Book } from "#core/book/book";
import { positionOf } from "#core/book/positions";
import { isTableOf, numbers, texts } from "#core/book/table";
import { resolveBilled } from "#core/resolve/billed";
import { useOf } from "#core/resolve/billing-flag";
import { resolveBillingModel } from "#core/resolve/billing-model";
import { resolveEntryPrice } from "#core/resolve/price";
import { resolveRelease } from "#core/resolve/releasable";
import { resolveTimeCode } from "#core/resolve/time-code";
import { fieldValue } from "#core/text/value-text";
import { isoDate } from "#core/values/date";
import { fold } from "#core/values/text";
import { selected } from "../../book/selected";
import { goToCell } from "../../jobs/go-to";
import { lang } from "../../language";
import { useWorkbook } from "../../workbook-context";
import { Fact } from "../card/Fact";
import { originOf } from "../card/origin";
import { money } from "../state";
import { entryWords } from "../words";
import { entryRules } from "./entry-rules";
import { sayAmount, sayPrice, sayStanding } from "./say-entry";
import { selectedEntry, type SelectedEntry } from "./selected-entry";

type Props = { readonly book: Book };

/** What the time or travel row that is selected in the sheet says of itself: its price, whether it is billed, and what stops its release. */
export function EntryFacts({ book }: Props) {
  const entry = selectedEntry(book, selected.value);
  return entry ? <Facts book={book} entry={entry} /> : null;
}

function Facts({ book, entry }: Props & { readonly entry: SelectedEntry }) {
  const workbook = useWorkbook();
  const [text, spoken] = [entryWords.value, lang.value];
  const { entries, row } = entry;
  const { place } = entries;
  const at = place.row + 1 + positionOf(entries, row);
  const use = useOf(entries);
  const day = numbers(entries, "date")[row];
  const date = day === undefined ? text.noDate : isoDate(day);
  const typed = texts(entries, "project")[row];
  const code = fold(typed ?? "");
  const price = resolveEntryPrice(book, entries, row);
  const billed = resolveBilled(book, entries, row);
  const model = use === "time" && typed !== undefined ? resolveBillingModel(book, code) : undefined;
  const own = isTableOf(entries, "timeEntries") ? texts(entries, "timeCode")[row] : undefined;
  const timeCode = use === "time" && typed !== undefined ? resolveTimeCode(book, code, own) : undefined;
  const isBilled = book.tables.has("prices");
  return (
    <section class="entry-facts" aria-labelledby="entry-facts">
      <div class="box-head">
        <h3 id="entry-facts">{use === "time" ? text.time(date) : text.travel(date)}</h3>
        <button
          type="button"
          class="link"
          title={text.goToRow}
          onClick={() => void goToCell(workbook, place.sheet, at, place.column)}
        >
          {text.row(place.sheet, at + 1)}
        </button>
      </div>
      <dl>
        {isBilled && (
          <>
            <Fact book={book} label={text.price} trace={price.trace} from={originOf(price.trace, code)}>
              {sayPrice(price.value, use)}
            </Fact>
            <Fact book={book} label={text.amount} trace={[]}>
              {sayAmount(money.value?.billing, entry)}
            </Fact>
            <Fact book={book} label={text.billable} trace={billed.trace} from={originOf(billed.trace, code)}>
              {billed.value ? text.yes : text.no}
            </Fact>
            {model && (
              <Fact book={book} label={text.model} trace={model.trace} from={originOf(model.trace, code)}>
                {fieldValue("projects", "billingModel", model.value.model, spoken)}
              </Fact>
            )}
            <Fact book={book} label={text.release} trace={resolveRelease(book, entries, row).trace}>
              {sayStanding(money.value?.billing, entry)}
            </Fact>
          </>
        )}
        {timeCode && (
          <Fact book={book} label={text.timeCode} trace={timeCode.trace}>
            {timeCode.value ?? text.noTimeCode}
          </Fact>
        )}
        {typed !== undefined &&
          entryRules(book, entries, row, code).map(({ dimension, code: coded, rule }) => (
            <Fact key={dimension} book={book} label={text.rule(dimension)} trace={rule.trace}>
              {text.ruleOf(fieldValue("dimensions", "rule", rule.value, spoken), coded)}
            </Fact>
          ))}
      </dl>
    </section>
  );
}
