import { useState } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import { projectDimension } from "#core/book/dimension-named";
import { quote } from "#core/text/quote";
import { thinkRefusal } from "#core/text/what-if-text";
import { dayNumber, ore } from "#core/values/brands";
import { formatMoney } from "#core/values/format";
import { readMoney } from "#core/values/money";
import { readDate } from "#core/values/read-date";
import { addPrice } from "#core/whatif/new-price";
import { names } from "../book/names";
import { isBusy } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { createRegisters } from "../jobs/make-registers";
import { Acts } from "../kit/Acts";
import { Choice } from "../kit/Choice";
import { EditPreview } from "../kit/EditPreview";
import { useScreen } from "../kit/screen";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { jobTexts } from "./job-texts";
import { toList } from "./state";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly project: string;
  readonly use: "time" | "travel";
  /** The projects that it may be for, where there are several, and the choosing of one. */
  readonly others?: readonly string[] | undefined;
  readonly choose?: (project: string) => void;
};

/** A price of a project's time or travel, which lifts what waits for one (#110, Q24). */
export function AddPrice({ book, project, use, others = [], choose }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const [price, setPrice] = useState("");
  const [from, setFrom] = useState("");
  const [isTried, setTried] = useState(false);
  useScreen("price", { to: text.title, go: toList });
  const table = tableOf(book, "prices");
  const dimension = projectDimension(book);
  const options = { date1904: book.date1904 };
  const amount = price.trim() === "" ? undefined : readMoney(price.trim(), options);
  const day = from.trim() === "" ? undefined : readDate(from.trim(), options);
  const isBadPrice = amount === undefined ? isTried : typeof amount !== "number";
  const isBadDate = day !== undefined && typeof day !== "number";
  const planned =
    table && dimension !== undefined && typeof amount === "number" && !isBadDate
      ? addPrice(book, {
          terms: {
            ...{ dimension, code: project, usedIn: use },
            validFrom: typeof day === "number" ? dayNumber(day) : undefined,
            ...{ validTo: undefined, whenDimension: undefined, whenCode: undefined },
          },
          price: ore(amount),
        })
      : undefined;
  const edits = planned?.ok ? planned.value.edits : [];
  const lacks = typeof amount !== "number" ? "price-amount" : isBadDate ? "price-from" : undefined;
  const write = async (): Promise<void> => {
    setTried(true);
    if (lacks !== undefined) document.getElementById(lacks)?.focus();
    if (typeof amount !== "number" || edits.length === 0) return;
    const what = jobTexts[book.lang].price(project, formatMoney(amount, book.lang));
    if (await makeEdits(workbook, { what, register: "prices" }, edits)) toList();
  };
  return (
    <>
      <h2>
        {text.priceFor} {project}
      </h2>
      {!table && (
        <fluent-button onClick={() => void createRegisters(workbook, ["prices"], book.lang)}>
          {text.makePrices}
        </fluent-button>
      )}
      {choose && others.length > 1 && (
        <Choice
          label={text.priceFor}
          value={project}
          options={others.map((one) => [one, one] as const)}
          choose={choose}
        />
      )}
      <label class="field">
        <span>{use === "time" ? text.price : text.travelPrice}</span>
        <input
          id="price-amount"
          inputMode="decimal"
          value={price}
          aria-invalid={isBadPrice}
          aria-describedby={isBadPrice ? "price-amount-why" : undefined}
          onInput={({ currentTarget }) => setPrice(currentTarget.value)}
        />
      </label>
      {isBadPrice && (
        <p id="price-amount-why" class="problem">
          {amount === undefined ? text.needsPrice : text.badPrice(quote(price, lang.value))}
        </p>
      )}
      <label class="field">
        <span>{text.validFrom}</span>
        <input
          id="price-from"
          value={from}
          placeholder="2026-01-01"
          aria-invalid={isBadDate}
          aria-describedby={isBadDate ? "price-from-why" : undefined}
          onInput={({ currentTarget }) => setFrom(currentTarget.value)}
        />
      </label>
      {isBadDate && (
        <p id="price-from-why" class="problem">
          {text.badDate(quote(from, lang.value))}
        </p>
      )}
      {planned && !planned.ok && (
        <p class="problem" role="alert">
          {thinkRefusal(planned.error, names.value)}
        </p>
      )}
      {edits.length > 0 && <EditPreview book={book} edits={edits} />}
      <Acts leave={toList}>
        <fluent-button
          id="write-price"
          appearance="primary"
          disabled={isBusy.value || !table || planned?.ok === false}
          onClick={() => void write()}
        >
          {text.writePrice}
        </fluent-button>
      </Acts>
    </>
  );
}
