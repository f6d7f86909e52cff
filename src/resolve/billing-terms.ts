import { tableOf, type Book } from "../book/book";
import { registerOfDimension } from "../book/dimensions";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { numbers, texts } from "../book/table";
import type { CodeRegister } from "../registers/dimension-kinds";
import type { SettingId } from "../registers/known-settings";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { isOn, settingNamed } from "./setting";

/** Where a price is used, or an entry stands: Tid or Resa (column Modul in Priser). */
export type BillingUse = "time" | "travel";

/** A dimension that governs billing (Styr fakturering, #104). */
export type BillingDimension = {
  /** Its key, and its row in `dimensions` (Dimensioner). */
  readonly key: Folded;
  readonly name: string;
  readonly row: RowId;
  /** Where its codes stand. */
  readonly register: CodeRegister;
  readonly priority: number | undefined;
};

/** What the settings and `dimensions` (Dimensioner) say of billing (#104). */
export type BillingTerms = {
  readonly isUsedIn: Readonly<Record<BillingUse, boolean>>;
  /** Whether a price holds for the projects below, too (Q25). */
  readonly pricesInherit: boolean;
  readonly governing: readonly BillingDimension[];
  /** The dimensions that a price is looked for in, in that order (#165). */
  readonly priceOrder: Readonly<Record<BillingUse, readonly BillingDimension[]>>;
  /** The key of the one dimension that sets prices in Travel (#173). */
  readonly travelDimension: Folded | undefined;
};

const settings: readonly SettingId[] = ["billingInTime", "billingInTravel", "pricesInherit"];

/** Whether the terms depend on a row of `settings` (Inställningar), by its name. */
export const isTermSetting = (name: Folded): boolean => {
  const setting = settingNamed(name);
  return setting !== undefined && settings.includes(setting);
};

/** The columns of `dimensions` (Dimensioner) that the terms, and which code an entry has where, depend on. */
export const termColumns = [
  ...["dimension", "singular", "plural", "kind"],
  ...["billing", "pricePriority", "travelPrice"],
];

const LAST = Number.MAX_SAFE_INTEGER;

const inOrder = (dimensions: readonly BillingDimension[]): BillingDimension[] =>
  dimensions.toSorted((one, other) => (one.priority ?? LAST) - (other.priority ?? LAST));

/** The terms of billing as they stand now; a dimension without a price priority sets no price, but in Travel if it is said to. */
export const billingTerms = (book: Book): BillingTerms => {
  const table = tableOf(book, "dimensions");
  const governing: BillingDimension[] = [];
  let travelDimension: Folded | undefined;
  for (const row of table?.order ?? []) {
    const name = table && texts(table, "dimension")[row];
    if (!table || name === undefined) continue;
    const key = fold(name);
    const register = registerOfDimension(book, key);
    if (!register || rowWithKey(table, key) !== row || numbers(table, "billing")[row] !== 1) continue;
    governing.push({ key, name, row, register, priority: numbers(table, "pricePriority")[row] });
    if (numbers(table, "travelPrice")[row] === 1) travelDimension ??= key;
  }
  const priced = inOrder(governing.filter(({ priority }) => priority !== undefined));
  const travel = governing.filter(({ key, priority }) => priority === undefined && key === travelDimension);
  return {
    isUsedIn: { time: isOn(book, "billingInTime"), travel: isOn(book, "billingInTravel") },
    pricesInherit: isOn(book, "pricesInherit"),
    governing,
    priceOrder: { time: priced, travel: [...priced, ...travel] },
    travelDimension,
  };
};
