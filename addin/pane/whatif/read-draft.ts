import type { Book } from "#core/book/book";
import { projectDimension } from "#core/book/dimension-named";
import { registers } from "#core/registers/index";
import { quote } from "#core/text/quote";
import { dayNumber, hourParts, ore } from "#core/values/brands";
import { isFault } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import { readCell, type ValueType } from "#core/values/value-type";
import type { Assumption } from "#core/whatif/assumption";
import type { Draft } from "../kit/thought-draft";
import { unreadText } from "../kit/unread-text";
import { lang } from "../language";
import { words } from "./words";

/** The field of a draft that keeps it from being thought, and why. */
export type DraftProblem = { readonly field: keyof Draft; readonly says: string };

const typeOf = (register: "projects" | "prices", id: string): ValueType =>
  registers[register].fields.find((field) => field.id === id)?.type ?? { kind: "text" };

/** What somebody typed, read as the column's cell would be; blank is undefined. */
const readAs = (
  { date1904 }: Book,
  field: keyof Draft,
  type: ValueType,
  typed: string,
): Result<number | undefined, DraftProblem> => {
  if (typed.trim() === "") return ok(undefined);
  const read = readCell(type, typed.trim(), { date1904 });
  if (isFault(read)) return err({ field, says: unreadText(typed, read, type) });
  return typeof read !== "number"
    ? err({ field, says: words.value.unread(quote(typed, lang.value)) })
    : ok(read);
};

const lacking = (field: keyof Draft): Result<never, DraftProblem> => err({ field, says: words.value.noText });

const readPrice = (book: Book, draft: Draft): Result<Assumption, DraftProblem> => {
  const price = readAs(book, "price", typeOf("prices", "price"), draft.price);
  if (!price.ok) return price;
  if (price.value === undefined) return lacking("price");
  if (draft.known) {
    const { terms, price: was } = draft.known;
    return ok({ kind: "price", terms, was: ore(was), price: ore(price.value) });
  }
  const from = readAs(book, "startsOn", typeOf("prices", "validFrom"), draft.startsOn);
  if (!from.ok) return from;
  const dimension = projectDimension(book);
  if (dimension === undefined || draft.project.trim() === "") return lacking("project");
  const terms = {
    dimension,
    code: draft.project.trim(),
    usedIn: draft.usedIn,
    validFrom: from.value === undefined ? undefined : dayNumber(from.value),
    ...{ validTo: undefined, whenDimension: undefined, whenCode: undefined },
  };
  return ok({ kind: "newPrice", terms, price: ore(price.value) });
};

/** What a draft means, or the field that is not filled in as it must be; what is meant is never guessed. */
export const readDraft = (book: Book, draft: Draft): Result<Assumption, DraftProblem> => {
  const { kind, project, from, to, field, unbook } = draft;
  const said = (name: "project" | "from" | "to" | "code"): boolean => draft[name].trim() !== "";
  switch (kind) {
    case "hours": {
      const hours = readAs(book, "hours", typeOf("projects", "budgetHours"), draft.hours);
      if (!hours.ok) return hours;
      if (hours.value === undefined) return lacking("hours");
      if (!said("from")) return lacking("from");
      if (!said("to")) return lacking("to");
      return ok({ kind, from: from.trim(), to: to.trim(), hours: hourParts(hours.value) });
    }
    case "budget": {
      if (!said("project")) return lacking("project");
      if (draft.clears) return ok({ kind, project: project.trim(), field, amount: undefined });
      const amount = readAs(book, "amount", typeOf("projects", field), draft.amount);
      if (!amount.ok) return amount;
      // To have no budget is a choice of its own, and not what a field left empty means.
      if (amount.value === undefined) return lacking("amount");
      const inUnit = field === "budgetHours" ? hourParts : ore;
      return ok({ kind, project: project.trim(), field, amount: inUnit(amount.value) });
    }
    case "price":
      return readPrice(book, draft);
    case "branch":
      if (!said("project")) return lacking("project");
      if (!said("code")) return lacking("code");
      return ok({ kind, from: project.trim(), to: draft.code.trim(), unbookParent: unbook });
  }
};
