import type { Day, HourParts, Ore } from "#core/values/brands";
import { isoDate } from "#core/values/date";
import { HOURS_SCALE } from "#core/values/hours";
import { MONEY_SCALE } from "#core/values/money";

/** Hours as JSON tells them. */
export const hours = (stored: HourParts): number => stored / 10 ** HOURS_SCALE;

/** Money as JSON tells it, in kronor. */
export const kronor = (stored: Ore): number => stored / 10 ** MONEY_SCALE;

/** A value as JSON tells it; null where there is none. */
export const orNull = <Stored, Told>(
  stored: Stored | undefined,
  tell: (stored: Stored) => Told,
): Told | null => (stored === undefined ? null : tell(stored));

/** A day as JSON tells it; null where there is none. */
export const dayOrNull = (day: Day | undefined): string | null => orNull(day, isoDate);
