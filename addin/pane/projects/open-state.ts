import type { Book } from "#core/book/book";
import { effectiveDates } from "#core/resolve/dates";
import { effectiveStatus, type Status } from "#core/resolve/status";
import type { Folded } from "#core/values/brands";

/** How a project stands today: its status in effect, and whether its dates keep it from being open. */
export type OpenState = {
  readonly status: Status;
  /** It comes from a project above. */
  readonly isInherited: boolean;
  readonly outside: "before" | "after" | undefined;
};

/** How a project stands today (#15–#17). */
export const openState = (book: Book, code: Folded): OpenState => {
  const { status, from } = effectiveStatus(book, code);
  const { startDate, endDate } = effectiveDates(book, code);
  const { today } = book;
  const outside =
    startDate && startDate.day > today ? "before" : endDate && endDate.day < today ? "after" : undefined;
  return { status, isInherited: from.code !== code, outside };
};
