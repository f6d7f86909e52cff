import type { RowId } from "../book/row-id";
import { dictionaryOf, numbers } from "../book/table";
import { numberAt, numberOf } from "../columns/dictionary";
import { useOf } from "../resolve/billing-flag";
import type { BillingUse } from "../resolve/billing-terms";
import type { Day } from "../values/brands";
import { fold } from "../values/text";
import type { BilledEntries } from "./billed-entries";

/** Rows of the registers of entries. */
export type ChosenRows = { readonly [Id in "timeEntries" | "travelEntries"]?: ReadonlySet<RowId> };

/** Which entries are told of: of a module, of a project and all below it, of a customer, of some employees; all without it. */
export type BillingSelection = {
  readonly module?: BillingUse;
  readonly project?: string;
  readonly customer?: string;
  readonly employees?: readonly string[];
  /** Both days included: for what was worked, never for what is released (#98, #172). */
  readonly from?: Day;
  readonly to?: Day;
  /** These alone. */
  readonly rows?: ChosenRows;
};

/** Whether a selection chooses at all. */
export const choosesAll = (selection: BillingSelection): boolean => Object.keys(selection).length === 0;

/** Tells whether a row is chosen, whether it is counted or not; a selection never changes what a row is. */
export const chooser = (
  { entries }: BilledEntries,
  { module, project, customer, employees, from, to, rows }: BillingSelection,
): ((row: RowId) => boolean) => {
  if (module !== undefined && module !== useOf(entries)) return () => false;
  const tests: ((row: RowId) => boolean)[] = [];
  if (project !== undefined) {
    const codes = dictionaryOf(entries, "project");
    const own = fold(project);
    const isBelow = Uint8Array.from(codes.keys, (key) => (key === own || key.startsWith(`${own}.`) ? 1 : 0));
    tests.push((row) => isBelow[numberAt(codes, row)] === 1);
  }
  for (const [field, wanted] of [
    ["customer", customer === undefined ? undefined : [customer]],
    ["employee", employees],
  ] as const) {
    if (wanted === undefined) continue;
    const codes = dictionaryOf(entries, field);
    const asked = new Set(wanted.map((code) => numberOf(codes, fold(code))));
    const [first] = asked;
    tests.push(
      asked.size === 1 ? (row) => numberAt(codes, row) === first : (row) => asked.has(numberAt(codes, row)),
    );
  }
  if (from !== undefined || to !== undefined) {
    const days = numbers(entries, "date");
    tests.push((row) => {
      const day = days[row];
      return day !== undefined && day >= (from ?? -Infinity) && day <= (to ?? Infinity);
    });
  }
  if (rows) {
    const own = rows[entries.register.id];
    tests.push((row) => own?.has(row) === true);
  }
  const [one, other] = tests;
  if (!one) return () => true;
  return tests.length === 1 || !other ? one : (row) => tests.every((test) => test(row));
};
