import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { isUnread, numbers, texts, valuesAt } from "../book/table";
import { fold } from "../values/text";
import { isFlagUnread, resolveBillingFlag, useOf } from "./billing-flag";
import { billingModelOf } from "./billing-model";
import { billingTerms } from "./billing-terms";
import { entryCodings, entryKey, type Entries } from "./entry-coding";
import type { EntryPrice } from "./price";
import { nodeOf } from "./project-rows";
import { cellLine } from "./row-line";
import type { Resolved, TraceLine } from "./trace";

/** What else keeps an entry from being released: what is not there, or cannot be read, and what its project says (Q24, Q48, Q54, Q59). */
export type FurtherStop =
  | "noHours"
  | "unreadableHours"
  | "noAmount"
  | "unreadableAmount"
  | "unreadableRelease"
  | "unreadableBillable"
  | "noDate"
  | "unknownCustomer"
  | "unreadableFixedPrice"
  | "unreadablePrice"
  | "noPrice"
  | "tiedPrices"
  | "noQuantity"
  | "unreadableBilledHours"
  | "neverTransfer"
  | "unreadableTransfer";

type Found = { readonly stop: FurtherStop; readonly line: TraceLine };

/** What is wrong with the entry's own cells. */
const ofCells = (book: Book, entries: Entries, row: RowId): Found[] => {
  const isTime = useOf(entries) === "time";
  const own = (field: string): TraceLine => {
    const line = cellLine(entries, row, field, entryKey(entries, row), "stops");
    return { ...line, verdict: "stops" };
  };
  const found: Found[] = [];
  const tell = (stop: FurtherStop, field: string, isStopped: boolean): void => {
    if (isStopped) found.push({ stop, line: own(field) });
  };
  const gone = (field: string): boolean => isUnread(entries, row, field);
  const what = isTime ? "hours" : "amount";
  if (valuesAt(entries, what)?.[row] === undefined) {
    tell(isTime ? "unreadableHours" : "unreadableAmount", what, gone(what));
    tell(isTime ? "noHours" : "noAmount", what, !gone(what));
  }
  tell("unreadableRelease", "released", gone("released"));
  const coding = entryCodings(book, entries)(row);
  const flag = resolveBillingFlag(book, useOf(entries), coding).value;
  const { governing } = billingTerms(book);
  const isCodeUnread = governing.some((dimension) => {
    const code = coding(dimension.key);
    return code !== undefined && isFlagUnread(book, dimension, fold(code));
  });
  tell("unreadableBillable", "billable", (flag === "proposeYes" && gone("billable")) || isCodeUnread);
  tell("noDate", "date", numbers(entries, "date")[row] === undefined);
  const customer = texts(entries, "customer")[row];
  const customers = tableOf(book, "customers");
  const isKnown =
    customer !== undefined && customers !== undefined && rowWithKey(customers, fold(customer)) !== undefined;
  tell("unknownCustomer", "customer", gone("customer") || (customer !== undefined && !isKnown));
  tell("unreadableBilledHours", "billedHours", isTime && gone("billedHours"));
  return found;
};

/** Why the price keeps it, where the row itself is what is billed (Q46). */
const ofPrice = (entries: Entries, row: RowId, { kind }: EntryPrice): Found[] => {
  const isTime = useOf(entries) === "time";
  const line = {
    register: "prices",
    key: entryKey(entries, row),
    field: "price",
    verdict: "noPrice",
  } as const;
  if (kind === "tie") return [{ stop: "tiedPrices", line }];
  if (kind === "unreadable") return [{ stop: "unreadablePrice", line }];
  if (isTime) return kind === "missing" ? [{ stop: "noPrice", line }] : [];
  const quantity = numbers(entries, "quantity")[row];
  if (kind !== "price" || quantity !== undefined) return [];
  const blank = cellLine(entries, row, "quantity", entryKey(entries, row), "stops");
  return [{ stop: "noQuantity", line: { ...blank, verdict: "stops" } }];
};

/** What the project of the entry says: its fixed price, and whether it ever goes to the next system (#22, Q16). */
const ofProject = (
  book: Book,
  entries: Entries,
  row: RowId,
): { readonly isFixed: boolean; readonly found: Found[] } => {
  const project = texts(entries, "project")[row];
  const projects = tableOf(book, "projects");
  const own = project === undefined || !projects ? undefined : nodeOf(book, fold(project)).row;
  if (!projects || project === undefined || own === undefined) return { isFixed: false, found: [] };
  const found: Found[] = [];
  const tell = (stop: FurtherStop, at: RowId, field: string): void => {
    found.push({ stop, line: { ...cellLine(projects, at, field, project, "stops"), verdict: "stops" } });
  };
  if (numbers(projects, "neverTransfer")[own] === 1) tell("neverTransfer", own, "neverTransfer");
  else if (isUnread(projects, own, "neverTransfer")) tell("unreadableTransfer", own, "neverTransfer");
  const { model, from } = billingModelOf(book, fold(project));
  const node = from?.row;
  const isModel = useOf(entries) === "time" && model === "fixedPrice" && node !== undefined;
  if (isModel && isUnread(projects, node, "fixedPrice")) tell("unreadableFixedPrice", node, "fixedPrice");
  return { isFixed: isModel && numbers(projects, "fixedPrice")[node] !== undefined, found };
};

/** What keeps an entry besides what `resolveRelease` asks; nothing for what is released or not billed. */
export const furtherStops = (
  book: Book,
  entries: Entries,
  row: RowId,
  price: EntryPrice,
): Resolved<readonly FurtherStop[]> => {
  const { isFixed, found } = ofProject(book, entries, row);
  const all = [...ofCells(book, entries, row), ...(isFixed ? [] : ofPrice(entries, row, price)), ...found];
  return { value: all.map(({ stop }) => stop), trace: all.map(({ line }) => line) };
};
