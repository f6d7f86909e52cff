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

/** For what arithmetic on öre gives, a plain number, and for a stored value whose type says money. */
export const ore = (amount: number): Ore => amount as Ore;

/** For what arithmetic on hours gives, and for a stored value whose type says hours. */
export const hourParts = (hours: number): HourParts => hours as HourParts;

/** For a day so many days from another, and for a stored value whose type says date. */
export const dayNumber = (day: number): Day => day as Day;

/** For a time so many minutes from another, and for a stored value whose type says time. */
export const minutesOfDay = (minutes: number): Minutes => minutes as Minutes;
