declare const brand: unique symbol;

/** A text or number that is one kind of thing, and none of the others that are kept as such. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/**
 * A code, key or name as such are compared; `fold` alone makes one. The blank text is its own fold.
 */
export type Folded = Brand<string, "Folded"> | "";

/** Money in öre, and a price in öre an hour. Read by `readMoney`, worked out by `amountOf`; nothing is 0 in any unit. */
export type Ore = Brand<number, "Ore"> | 0;

/** Hours in ten-thousandths of an hour; `readHours` reads them. Nothing is 0 in any unit. */
export type HourParts = Brand<number, "HourParts"> | 0;

/** A day as its number: days since 1970-01-01. `readDate`, `dayOf` and the clock make it. */
export type Day = Brand<number, "Day">;

/** A time of day in minutes since midnight, 1440 for `24:00`; `readTime` reads it. */
export type Minutes = Brand<number, "Minutes">;

/** For sums and differences of öre, which arithmetic gives as plain numbers. */
export const ore = (sum: number): Ore => sum as Ore;

/** For sums and differences of ten-thousandths of an hour. */
export const hourParts = (sum: number): HourParts => sum as HourParts;

/** For a day so many days from another. */
export const dayNumber = (day: number): Day => day as Day;

/** For a time so many minutes from another. */
export const minutesOfDay = (minutes: number): Minutes => minutes as Minutes;
