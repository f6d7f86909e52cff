import { ages, type Age } from "../billing/ages";
import type { GroupKey } from "../billing/entries-in";
import { groupings, type Grouping } from "../billing/group-keys";
import { releaseReasons } from "../billing/reasons";
import { stands, type Stand } from "../billing/stand";
import type { Book } from "../book/book";
import type { FunctionFault, Unit } from "../resolve/function-answer";
import { billingPlace as en } from "../text/en/billing-place";
import { billingPlace as sv } from "../text/sv/billing-place";
import type { Day } from "../values/brands";
import { inEach } from "../values/by-lang";
import type { Lang } from "../values/cell";
import { isoDate } from "../values/date";
import { err, ok, type Result } from "../values/result";
import { fold } from "../values/text";
import {
  customerOf,
  dayOfArgument,
  isEmployee,
  neededText,
  projectOf,
  unitOf,
  type Argument,
} from "./arguments";

const quotients = ["effectiveRate", "billableShare"] as const;
const sums = ["writeDown", "ownInvoices", "workedBillable", "workedHours"] as const;

/** The figures of Fakturering: what each stand puts on invoices or, not billed, is worth, its key figures, and the age of what is not released. */
export type KeyFigure = Stand | Age | (typeof quotients)[number] | (typeof sums)[number];

const keyFigures: readonly KeyFigure[] = [...stands, ...ages, ...quotients, ...sums];

/** What the figures of one stand, or all of its key figures, can be asked of. */
type Grouped = Grouping | "reason";

const texts = { sv, en } as const;
const words: Readonly<Record<Grouped, Readonly<Record<Lang, string>>>> = {
  customer: { sv: "kund", en: "customer" },
  project: { sv: "projekt", en: "project" },
  employee: { sv: "anställd", en: "employee" },
  month: { sv: "månad", en: "month" },
  reason: { sv: "skäl", en: "reason" },
};

const isOneOf = <T extends string>(list: readonly T[], id: string): id is T => list.some((one) => one === id);
export const isStand = (figure: KeyFigure): figure is Stand => isOneOf(stands, figure);
export const isAge = (figure: KeyFigure): figure is Age => isOneOf(ages, figure);

/** What a figure is called, as Fakturering does. */
export const keyFigureName = (figure: KeyFigure, lang: Lang): string => {
  const text = texts[lang];
  if (isStand(figure)) return text.stands[figure];
  return isAge(figure) ? text.ages[figure] : text[figure];
};

/** The words of a group for a cell: what it is by, and which. */
export const groupWords = (
  { grouping, key }: GroupKey,
  lang: Lang,
): readonly [string, string] | undefined => {
  if (key === undefined || !isOneOf([...groupings, "reason"] as const, grouping)) return undefined;
  const reason = releaseReasons.find((one) => one === key);
  const which = grouping === "reason" && reason ? texts[lang].reasonTitles[reason] : key;
  return [words[grouping][lang], which];
};

/** What a cell asks for: a figure, up to a day, of all or of one group, in hours or kronor. */
export type AskedFigure = {
  readonly figure: KeyFigure;
  readonly until: Day | undefined;
  readonly group: GroupKey | undefined;
  readonly unit: Unit;
};

const named = <T extends string>(all: readonly T[], wordsOf: (id: T) => readonly string[], text: string) =>
  all.find((id) => [id, ...wordsOf(id)].some((word) => fold(word) === fold(text)));

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The key of a group, where there is such a one. */
const keyOf = (book: Book, grouping: Grouped, which: Argument): Result<string, FunctionFault> => {
  const text = neededText(which, "which");
  if (!text.ok) return text;
  const unknown = err({ kind: "unknown", argument: "which", text: text.value } as const);
  switch (grouping) {
    case "project":
      return projectOf(book, which);
    case "customer": {
      const customer = customerOf(book, which);
      return customer.ok ? ok(text.value) : customer;
    }
    case "employee":
      return isEmployee(book, text.value) ? ok(text.value) : unknown;
    case "month": {
      if (MONTH.test(text.value)) return ok(text.value);
      const day = dayOfArgument(book, which);
      return day.ok && day.value !== undefined ? ok(isoDate(day.value).slice(0, "yyyy-mm".length)) : unknown;
    }
    case "reason": {
      const reason = named(releaseReasons, (id) => [sv.reasonTitles[id], en.reasonTitles[id]], text.value);
      return reason ? ok(reason) : unknown;
    }
  }
};

/** Reads what is asked for; a figure by its name in any language. What is by reason stands on its way to an invoice, and has no key figures. */
export const readKeyFigure = (
  book: Book,
  [name, until, by, which, unit]: readonly Argument[],
): Result<AskedFigure, FunctionFault> => {
  const text = neededText(name, "figure");
  if (!text.ok) return text;
  const figure = named(keyFigures, (id) => [keyFigureName(id, "sv"), keyFigureName(id, "en")], text.value);
  if (!figure) return err({ kind: "unknown", argument: "figure", text: text.value });
  const day = dayOfArgument(book, until);
  if (!day.ok) return day;
  const read = unitOf(unit, "kr");
  if (!read.ok) return read;
  const asked = { figure, until: day.value, unit: read.value };
  const said = String(by ?? "").trim();
  if (said === "") return ok({ ...asked, group: undefined });
  const grouping = named([...groupings, "reason"] as const, (id) => inEach(words[id]), said);
  if (!grouping || (grouping === "reason" && !isStand(figure)))
    return err({ kind: "unknown", argument: "by", text: said });
  const key = keyOf(book, grouping, which);
  return key.ok ? ok({ ...asked, group: { grouping, key: key.value } }) : key;
};

/** The unit that a figure is told in; what a stand or the write-down comes to is asked for in either. */
export const unitOfFigure = ({ figure, unit }: AskedFigure): Unit => {
  if (isStand(figure) || figure === "writeDown") return unit;
  return figure === "workedBillable" || figure === "workedHours" || figure === "billableShare" ? "h" : "kr";
};
