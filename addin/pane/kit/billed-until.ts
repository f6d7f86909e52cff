import { signal } from "@preact/signals";
import { lastOfMonthBefore } from "#core/billing/until";
import { dayNumber, type Day } from "#core/values/brands";
import { keepAs, keptAs } from "./kept";

const NAME = "billed-until";

/** The day that somebody chose, and the one that was offered then. */
type Chosen = { readonly day: Day; readonly offered: Day };

const chosen = signal<Chosen | undefined>(undefined);

const kept = (): Chosen | undefined => {
  const [day, offered] = (keptAs(NAME) ?? "").split(" ").map(Number);
  return Number.isInteger(day) && Number.isInteger(offered)
    ? { day: dayNumber(day ?? 0), offered: dayNumber(offered ?? 0) }
    : undefined;
};

/**
 * The day that is billed up to and including: the last of the month before today's, or what somebody chose instead, which this
 * computer keeps until that month is over; a day of an old month would leave out what has come since.
 */
export const billedUntil = (today: Day): Day => {
  const offered = lastOfMonthBefore(today);
  const last = chosen.value ?? kept();
  return last?.offered === offered ? last.day : offered;
};

/** Bills up to and including a day from now on. */
export const billUntil = (day: Day, today: Day): void => {
  const offered = lastOfMonthBefore(today);
  chosen.value = { day, offered };
  keepAs(NAME, `${day} ${offered}`);
};
