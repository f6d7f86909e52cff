import { tableOf, type Book } from "../book/book";
import { texts, valuesAt } from "../book/table";
import { registers } from "../registers";
import type { RegisterId } from "../registers/register";
import type { BillingUse } from "./billing-terms";
import { isOn } from "./setting";

/** A part of the workbook that nothing is done with as things are set, so that no rule has anything to say of it. */
export type Idle =
  /** Fakturering i Tid, or i Resa, is not Ja (#104): so many prices and controls of kronor come to nothing. */
  | {
      readonly reason: "billing-off";
      readonly use: BillingUse;
      readonly prices: number;
      readonly controls: number;
    }
  /** A register is missing that these columns name something of, so that nobody knows whether it is there. */
  | {
      readonly reason: "no-register";
      readonly register: RegisterId;
      readonly named: readonly { readonly register: RegisterId; readonly field: string }[];
    }
  /** Without `dimensions` (Dimensioner) these registers are not judged by what it says. */
  | { readonly reason: "no-dimensions"; readonly registers: readonly RegisterId[] };

/** The registers whose rows `dimensions` (Dimensioner) says what to make of. */
const dimensional = ["prices", "projectCodings", "codes", "events", "permissions"] as const;

const countOf = <T>(values: Iterable<T>, is: (value: T) => boolean): number => {
  let count = 0;
  for (const value of values) if (is(value)) count++;
  return count;
};

const billingOff = (book: Book, use: BillingUse): Idle[] => {
  if (isOn(book, use === "time" ? "billingInTime" : "billingInTravel")) return [];
  const [table, limits] = [tableOf(book, "prices"), tableOf(book, "controls")];
  const uses = table ? texts(table, "usedIn") : [];
  const kinds = limits ? texts(limits, "control") : [];
  const prices = countOf(table?.order ?? [], (row) => uses[row] === use);
  const controls = use === "time" ? countOf(limits?.order ?? [], (row) => kinds[row] === "billableTime") : 0;
  return prices + controls > 0 ? [{ reason: "billing-off", use, prices, controls }] : [];
};

const rowed = (book: Book): RegisterId[] =>
  dimensional.filter((id) => (tableOf(book, id)?.order.length ?? 0) > 0);

/** The registers that say what is billed. */
const flagged = (book: Book): RegisterId[] =>
  (["projects", "customers"] as const).filter((id) => {
    const table = tableOf(book, id);
    return table && texts<"projects" | "customers">(table, "billable").some((flag) => flag !== undefined);
  });

/** The registers that the workbook lacks and that filled columns refer to, but for those of modules that are off. */
const missingRegisters = (book: Book): Idle[] => {
  const named = new Map<RegisterId, { readonly register: RegisterId; readonly field: string }[]>();
  for (const table of book.tables.values())
    for (const { id: field, refersTo } of table.register.fields) {
      if (!refersTo || book.tables.has(refersTo) || book.off.has(registers[refersTo].module)) continue;
      const values = valuesAt(table, field);
      if (!values?.some((value) => value !== undefined)) continue;
      const known = named.get(refersTo) ?? [];
      named.set(refersTo, [...known, { register: table.register.id, field }]);
    }
  return Array.from(named, ([register, columns]) => ({ reason: "no-register", register, named: columns }));
};

/** What stands in the workbook and comes to nothing, by its settings or for want of `dimensions` (Dimensioner). */
export const idleParts = (book: Book): readonly Idle[] => {
  const lacking = tableOf(book, "dimensions") ? [] : [...flagged(book), ...rowed(book)];
  return [
    ...billingOff(book, "time"),
    ...billingOff(book, "travel"),
    ...missingRegisters(book),
    ...(lacking.length > 0 ? [{ reason: "no-dimensions", registers: lacking } as const] : []),
  ];
};
