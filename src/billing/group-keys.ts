import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { dictionaryOf, numbers, texts, valuesAt } from "../book/table";
import { NO_PLACE } from "../book/tree-shape";
import { numberAt, type Dictionary } from "../columns/dictionary";
import type { Folded } from "../values/brands";
import { isoDate } from "../values/date";
import { fold } from "../values/text";
import { ageOf, ages } from "./ages";
import type { BilledEntries } from "./billed-entries";
import type { Billing } from "./billing";
import { releaseReasons, type ReleaseReason } from "./reasons";

/** What entries are grouped by. */
export const groupings = ["customer", "project", "employee", "month"] as const;
export type Grouping = (typeof groupings)[number];

/** What else the entries of one stand are grouped by: why they stand there, the basis they went on, their age. */
export type Insight = "reason" | "basis" | "age";

/** What a fixed price is grouped by. */
export type FixedKeys = {
  readonly place: number;
  readonly customers: readonly string[];
  readonly reason: ReleaseReason | undefined;
  readonly basis: string | undefined;
};

/** The key of rows in a grouping, as numbers from 0; 0 is no key. */
export type GroupKeys = {
  readonly of: (billed: BilledEntries) => (row: RowId) => number;
  /** The column whose keys alone tell these: rows that share a key of it share one here. */
  readonly column?: (billed: BilledEntries) => Dictionary;
  /** That of a fixed price: it belongs to no employee and no month. */
  readonly ofFixed: (fixed: FixedKeys) => number;
  /** The key of a number, as its register spells it, or else the first entry that has it; undefined of 0. */
  readonly told: (number: number) => string | undefined;
  /** What keys are put in order by. */
  readonly order: (number: number) => string;
  readonly count: () => number;
};

/** Keys met one by one. */
class Met {
  readonly keys: Folded[] = [""];
  readonly spelt: (string | undefined)[] = [undefined];
  readonly #numbers = new Map<string, number>();

  numberOf(key: Folded, spelling: () => string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.keys.push(key) - 1;
      this.spelt.push(spelling());
      this.#numbers.set(key, number);
    }
    return number;
  }
}

const met = (
  of: (known: Met) => GroupKeys["of"],
  ofFixed: (fixed: FixedKeys) => string | undefined = () => undefined,
): GroupKeys => {
  const known = new Met();
  return {
    of: of(known),
    ofFixed: (fixed) => {
      const key = ofFixed(fixed);
      return key === undefined ? 0 : known.numberOf(fold(key), () => key);
    },
    told: (number) => known.spelt[number],
    order: (number) => known.keys[number] ?? "",
    count: () => known.keys.length,
  };
};

/** A code as the register that it names has it. */
export const registerSpelling = (
  book: Book,
  register: "customers" | "employees",
): ((key: Folded) => string | undefined) => {
  const table = book.tables.get(register);
  const codes = table && valuesAt(table, "number");
  return (key) => {
    const row = table && rowWithKey(table, key);
    const code = row === undefined ? undefined : codes?.[row];
    return code === undefined ? undefined : String(code);
  };
};

const byCode = (book: Book, field: "customer" | "employee"): GroupKeys => {
  const spelling = registerSpelling(book, field === "customer" ? "customers" : "employees");
  const of =
    (known: Met): GroupKeys["of"] =>
    ({ entries }) => {
      const codes = dictionaryOf(entries, field);
      const column = texts(entries, field);
      const numbersOf = new Int32Array(codes.keys.length);
      return (row) => {
        const at = numberAt(codes, row);
        if (at < 0) return 0;
        const key = codes.keys[at] ?? "";
        return (numbersOf[at] ||= known.numberOf(key, () => spelling(key) ?? column[row] ?? key));
      };
    };
  const only = ({ customers }: FixedKeys) => (customers.length === 1 ? customers[0] : undefined);
  return {
    ...met(of, field === "customer" ? only : undefined),
    column: ({ entries }) => dictionaryOf(entries, field),
  };
};

const byMonth = (): GroupKeys => {
  const months = new Map<number, number>();
  return met((known) => ({ entries }) => {
    const days = numbers(entries, "date");
    return (row) => {
      const day = days[row];
      if (day === undefined) return 0;
      let number = months.get(day);
      if (number === undefined) {
        const month = isoDate(day).slice(0, -"-01".length);
        number = known.numberOf(month as Folded, () => month);
        months.set(day, number);
      }
      return number;
    };
  });
};

/** The nodes of the tree, by their places: rolled up, where they are summed. */
const byProject = ({ book, order }: Billing): GroupKeys => {
  const projects = tableOf(book, "projects");
  const codes = projects ? texts(projects, "code") : [];
  return {
    of:
      ({ places }) =>
      (row) =>
        (places[row] ?? NO_PLACE) + 1,
    ofFixed: ({ place }) => place + 1,
    told: (number) => (number === 0 ? undefined : codes[order.rows[number - 1] ?? NO_PLACE]),
    order: (number) => order.codes[number - 1] ?? "",
    count: () => order.codes.length + 1,
  };
};

/** By the first of the reasons that a row has, in their order. */
const byReason = (): GroupKeys => ({
  of:
    ({ reasons }) =>
    (row) => {
      const bits = reasons[row] ?? 0;
      return bits === 0 ? 0 : 32 - Math.clz32(bits & -bits);
    },
  ofFixed: ({ reason }) => (reason === undefined ? 0 : releaseReasons.indexOf(reason) + 1),
  told: (number) => releaseReasons[number - 1],
  order: (number) => String.fromCharCode(number),
  count: () => releaseReasons.length + 1,
});

/** By the number of the invoice basis (Underlag) that a row went on. */
const byBasis = (): GroupKeys =>
  met(
    (known) =>
      ({ entries }) => {
        const bases = texts(entries, "basis");
        return (row) => {
          const basis = bases[row];
          return basis === undefined ? 0 : known.numberOf(fold(basis), () => basis);
        };
      },
    ({ basis }) => basis,
  );

/** By age on the day that is asked of; what comes after it has none. */
const byAge = ({ until, book }: Billing): GroupKeys => ({
  of: ({ entries }) => {
    const days = numbers(entries, "date");
    return (row) => ageOf(days[row], until ?? book.today) + 1;
  },
  ofFixed: () => 0,
  told: (number) => ages[number - 1],
  order: (number) => String.fromCharCode(number),
  count: () => ages.length + 1,
});

/** The keys of a grouping. */
export const groupKeys = (billing: Billing, grouping: Grouping | Insight): GroupKeys => {
  switch (grouping) {
    case "reason":
      return byReason();
    case "basis":
      return byBasis();
    case "age":
      return byAge(billing);
    case "project":
      return byProject(billing);
    case "month":
      return byMonth();
    default:
      return byCode(billing.book, grouping);
  }
};
