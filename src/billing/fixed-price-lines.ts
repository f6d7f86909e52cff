import type { RowId } from "../book/row-id";
import { isTableOf, texts } from "../book/table";
import { NO_PLACE } from "../book/tree-shape";
import type { Ore } from "../values/brands";
import type { Task } from "../values/task";
import { fold } from "../values/text";
import type { Billing } from "./billing";
import { fixedPrices, type FixedPrice } from "./fixed-prices";
import { registerSpelling } from "./group-keys";
import type { InvoiceLine } from "./line";
import type { LineTerms } from "./line-terms";
import { releaseStates } from "./reasons";
import { chooser, type BillingSelection } from "./selection";

/** The lines of fixed prices, and those left out because the selection has only a part of their ready rows. */
export type FixedPriceLines = {
  readonly lines: readonly InvoiceLine[];
  readonly parted: readonly FixedPrice[];
};

const READY = releaseStates.indexOf("ready");
const ROWS_PER_SLICE = 8192;

/** The ready rows of a fixed price that are chosen, and whether that is all of them. */
type Ready = { readonly chosen: RowId[]; isWhole: boolean };

type Going = FixedPrice & { readonly fixedPrice: Ore };

/** The ready rows of the fixed prices that may go, by the place of the node. */
function* readyRows(
  { registers, projects }: Billing,
  places: readonly number[],
  selection: BillingSelection,
): Task<ReadonlyMap<number, Ready>> {
  const rows = new Map<number, Ready>(places.map((place) => [place, { chosen: [], isWhole: true }]));
  const time = registers.find(({ entries }) => isTableOf(entries, "timeEntries"));
  if (!time || places.length === 0) return rows;
  const isChosen = chooser(time, selection);
  let done = 0;
  for (const row of time.entries.order) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    const ready = rows.get(projects.from[time.places[row] ?? NO_PLACE] ?? NO_PLACE);
    if (!ready || time.states[row] !== READY) continue;
    if (isChosen(row)) ready.chosen.push(row);
    else ready.isWhole = false;
  }
  return rows;
}

/**
 * One line a fixed price that is ready and has an amount, where all of its ready rows are chosen (#114, Q47); of what was
 * released, one a fixed price that bears what it went for.
 */
export function* fixedPriceLines(
  billing: Billing,
  selection: BillingSelection,
  { fixedPriceArticle, vatRate, problems: problemsOf }: LineTerms,
  isReleased = false,
): Task<FixedPriceLines> {
  const ready = (yield* fixedPrices(billing, selection)).flatMap((one): Going[] => {
    const amount = isReleased ? one.stamp : one.fixedPrice;
    return amount !== undefined && one.state === (isReleased ? "released" : "ready")
      ? [{ ...one, fixedPrice: amount }]
      : [];
  });
  const rows = yield* readyRows(
    billing,
    ready.map(({ place }) => place),
    selection,
  );
  const time = billing.registers.find(({ entries }) => isTableOf(entries, "timeEntries"));
  const customers = time ? texts(time.entries, "customer") : [];
  const spelling = registerSpelling(billing.book, "customers");
  const lines = ready.flatMap(({ place, project, fixedPrice, externalComments }): InvoiceLine[] => {
    const { chosen = [], isWhole = false } = rows.get(place) ?? {};
    if (!isWhole || chosen.length === 0) return [];
    const keys = [...new Set(chosen.map((row) => fold(customers[row] ?? "")))];
    const [only] = keys.length === 1 ? keys : [];
    const customer = only === undefined ? undefined : (spelling(only) ?? only);
    const problems = problemsOf(customer, fixedPriceArticle);
    if (customer === undefined) problems.push("severalCustomers");
    return [
      {
        kind: "fixedPrice",
        project,
        customer,
        date: undefined,
        quantity: undefined,
        price: fixedPrice,
        amount: fixedPrice,
        rowsAmount: fixedPrice,
        article: fixedPriceArticle,
        vatRate: vatRate(customer, fixedPriceArticle),
        comments: externalComments.map(({ text }) => text),
        problems,
        rows: chosen.map((row) => ({ register: "timeEntries", row })),
      },
    ];
  });
  const parted = ready.filter(({ place }) => {
    const own = rows.get(place);
    return own !== undefined && !own.isWhole && own.chosen.length > 0;
  });
  return { lines, parted };
}
