/** `1h 30m`, `1 tim 30 min`, `90 min`, `1 timme och 30 minuter`: hours, minutes, seconds, each with its unit. */
const WORDS =
  /^([-\u2212]?)\s*(?:(\d{1,5})\s*(?:h|t|tim|timme|timmar|hours?|hrs?)\.?)?[\s,]*(?:(?:och|and|&)\s+)?(?:(\d{1,6})\s*(?:m|min|mins|minut|minuter|minutes?)\.?)?[\s,]*(?:(\d{1,6})\s*(?:s|sek|sec|secs|sekunder|seconds?)\.?)?$/;
/** `01h30`: what follows the hours is minutes. */
const HOURS_MINUTES = /^([-\u2212]?)(\d{1,5})\s?h\s?([0-5]\d)$/;
/** `PT1H30M`, as ISO 8601 writes it. */
const ISO = /^([-\u2212]?)pt(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/;

/** `3600 SEK` is an amount, and `5 M` may be millions: alone, neither says what time it is. */
const OTHER_UNIT = /SEK|^[^\p{L}]*(?:[sS][eE][kK]\.?|M)$/u;

const HOUR_SECONDS = 3600;
const MINUTE_SECONDS = 60;

/** The seconds of a time that is written with its units; undefined for what is written otherwise. */
export const secondsIn = (text: string): number | undefined => {
  const written = text.trim();
  if (OTHER_UNIT.test(written)) return undefined;
  const plain = written.toLowerCase();
  const [whole, sign, hours, minutes, seconds] =
    WORDS.exec(plain) ?? HOURS_MINUTES.exec(plain) ?? ISO.exec(plain) ?? [];
  if (whole === undefined || (hours === undefined && minutes === undefined && seconds === undefined))
    return undefined;
  const size =
    Number(hours ?? 0) * HOUR_SECONDS + Number(minutes ?? 0) * MINUTE_SECONDS + Number(seconds ?? 0);
  return sign === "" ? size : 0 - size;
};

/** A number of minutes with decimals: `7,5 min`. */
const MINUTES = /^([^\p{L}]*\d)\s*(?:m|min|mins|minut|minuter|minutes?)\.?$/iu;

/** The number of `7,5 min`, as it stands before its unit; undefined for what is written otherwise. */
export const minutesIn = (text: string): string | undefined => {
  const written = text.trim();
  return OTHER_UNIT.test(written) ? undefined : MINUTES.exec(written)?.[1];
};
