import type { TimePart } from "#core/billing/part-groups";
import { tableOf, type Book } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { NO_ROW } from "#core/book/row-id";
import { texts } from "#core/book/table";
import type { Selection } from "#core/budget/selection";
import { dayNumber, type Day } from "#core/values/brands";
import { dayOf } from "#core/values/date";
import { formatMonth } from "#core/values/format";
import { fold } from "#core/values/text";
import { lang } from "../../language";
import { boxWords } from "../words";

/** The first day of a month such as `2026-03`. */
const firstOf = (month: string): ReturnType<typeof dayOf> => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return dayOf(year, number, 1);
};

/** The last day of a month such as `2026-03`. */
const lastOf = (month: string): Day | undefined => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const next = number === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, number + 1, 1);
  return next === undefined ? undefined : dayNumber(next - 1);
};

/** The time that a part is of, within what is chosen; undefined of what has no person or month, which no function asks for. */
export const partSelection = (
  chosen: Selection,
  key: string | undefined,
  by: "employee" | "month",
): Selection | undefined => {
  if (key === undefined) return undefined;
  if (by === "employee") return { ...chosen, employees: [key] };
  const [first, last] = [firstOf(key), lastOf(key)];
  if (first === undefined || last === undefined) return undefined;
  const from = dayNumber(Math.max(first, chosen.from ?? first));
  const to = dayNumber(Math.min(last, chosen.to ?? last));
  return { ...chosen, from, to };
};

/** What a part is called: a person by name and number, a month as it is written; that there is none. */
export const partName = (book: Book, key: string | undefined, by: "employee" | "month"): string => {
  if (key === undefined) return boxWords.value.noKey;
  if (by === "month") {
    const day = firstOf(key);
    return day === undefined ? key : formatMonth(day, lang.value);
  }
  const register = tableOf(book, "employees");
  const row = register && rowWithKey(register, fold(key));
  const name = register ? texts(register, "name")[row ?? NO_ROW] : undefined;
  return name === undefined ? key : `${name} (${key})`;
};

/** People by most hours, months with the last first. */
export const inOrder = (parts: readonly TimePart[], by: "employee" | "month"): readonly TimePart[] =>
  parts.toSorted((one, other) =>
    by === "month"
      ? (one.key ?? "") < (other.key ?? "")
        ? 1
        : -1
      : other.hours - one.hours || ((one.key ?? "") < (other.key ?? "") ? -1 : 1),
  );
