import type { Book } from "#core/book/book";
import { ore } from "#core/values/brands";
import { formatDate, formatMoney } from "#core/values/format";
import { fold } from "#core/values/text";
import { pricesFor } from "#core/whatif/prices-for";
import { Choice } from "../kit/Choice";
import { draft, type KnownPrice } from "../kit/thought-draft";
import { lang } from "../language";
import { DraftField } from "./DraftField";
import type { DraftProblem } from "./read-draft";
import { words } from "./words";

const NEW = "new";

/** A price as it is chosen: `500,00 kr på R1.Fast, från 1 jan. 2026`. */
const sayPrice = ({ terms, price }: KnownPrice): string => {
  const [text, spoken] = [words.value, lang.value];
  const { validFrom, validTo, whenCode } = terms;
  const when = [
    validFrom === undefined ? "" : text.validFrom(formatDate(validFrom, spoken)),
    validTo === undefined ? "" : text.validTo(formatDate(validTo, spoken)),
    whenCode === undefined ? "" : text.when(whenCode),
    terms.usedIn === "time" ? "" : `, ${text.uses.travel}`,
  ].join("");
  return text.priceOf(terms.code, formatMoney(ore(price), spoken), when);
};

/** Another price in a row that is there, or one that is not there yet (Q24). */
export function PriceFields({
  book,
  problem,
}: {
  readonly book: Book;
  readonly problem: DraftProblem | undefined;
}) {
  const text = words.value;
  const { project, known, usedIn } = draft.value;
  const there = pricesFor(book, fold(project));
  const idOf = (one: KnownPrice): string => JSON.stringify(one);
  const all: readonly KnownPrice[] =
    known && !there.some((one) => idOf(one) === idOf(known)) ? [known, ...there] : there;
  return (
    <>
      <div class="wide">
        <Choice
          label={text.whichPrice}
          value={known ? idOf(known) : NEW}
          options={[
            [NEW, text.newPrice(project)] as const,
            ...all.map((one) => [idOf(one), sayPrice(one)] as const),
          ]}
          choose={(id) => {
            draft.value = { ...draft.value, known: all.find((one) => idOf(one) === id) };
          }}
        />
      </div>
      {!known && <DraftField field="project" label={text.project} problem={problem} />}
      {!known && (
        <Choice
          label={text.usedIn}
          value={usedIn}
          options={[
            ["time", text.uses.time],
            ["travel", text.uses.travel],
          ]}
          choose={(use) => {
            draft.value = { ...draft.value, usedIn: use };
          }}
        />
      )}
      <DraftField
        field="price"
        label={text.price[known?.terms.usedIn ?? usedIn]}
        problem={problem}
        isNumber
      />
      {!known && <DraftField field="startsOn" label={text.startsOn} problem={problem} />}
    </>
  );
}
