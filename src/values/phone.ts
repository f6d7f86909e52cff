const SWEDEN = "46";

/** A Swedish number without its zero: area code and subscriber, or the mobile's. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 9;
/** Of nine digits that begin with 46, nobody can tell whether they are Lund's area code or the country's. */
const FEWEST_WITH_COUNTRY = MOST_DIGITS + 1;
const MOST_WITH_COUNTRY = SWEDEN.length + MOST_DIGITS;

/**
 * The Swedish phone number that was typed where Excel now has a number: it took the leading zero or the plus
 * (formats E3). Undefined where that cannot be told.
 */
export const phoneMeant = (number: number): string | undefined => {
  const digits = String(number);
  if (!/^[1-9]\d*$/.test(digits)) return undefined;
  const { length } = digits;
  if (digits.startsWith(SWEDEN)) {
    if (length >= FEWEST_WITH_COUNTRY && length <= MOST_WITH_COUNTRY) return `+${digits}`;
    return length >= FEWEST_DIGITS && length < MOST_DIGITS ? `0${digits}` : undefined;
  }
  return length >= FEWEST_DIGITS && length <= MOST_DIGITS ? `0${digits}` : undefined;
};
