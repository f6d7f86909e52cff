import type { Day, HourParts, Ore } from "./brands";
import type { Lang } from "./cell";

/** English as Swedes meet it: the day before the month, and the week begins on Monday. */
const LOCALES = { sv: "sv-SE", en: "en-GB" } as const satisfies Record<Lang, string>;
const DAY_MILLISECONDS = 86_400_000;
const ORE = 100;
const HOUR = 10_000;
const HUNDRED_HOURS = 100 * HOUR;
const THOUSAND = 1000;
/** So few thousands that a tenth of one says something. */
const FEW = 10;
const CURRENCY_CODE = /^[A-Z]{3}$/;

/** Makes a formatter once a language: making one costs a thousand times more than using it. */
const perLang = <T>(make: (locale: string) => T): ((lang: Lang) => T) => {
  const made: Partial<Record<Lang, T>> = {};
  return (lang) => (made[lang] ??= make(LOCALES[lang]));
};

const counts = perLang((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
const amounts = perLang(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);
const tenths = perLang((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const shortNumbers = perLang((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const numbers = perLang((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));
const percents = perLang(
  (locale) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }),
);
const hourNumbers = perLang((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }));
const dates = perLang((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }));
const shortDates = perLang(
  (locale) => new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }),
);
const months = perLang(
  (locale) => new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" }),
);
const collators = perLang((locale) => new Intl.Collator(locale, { numeric: true }));
const currencies = new Map<string, Intl.NumberFormat>();

const currencyFormat = (lang: Lang, currency: string): Intl.NumberFormat => {
  const key = lang + currency;
  const known = currencies.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(LOCALES[lang], { style: "currency", currency });
  currencies.set(key, format);
  return format;
};

/** An amount as a person reads it: `1 234,50 kr`. `currency` is a code of ISO 4217; any other word is put after the number. */
export const formatMoney = (amount: Ore, lang: Lang, currency = "SEK"): string =>
  CURRENCY_CODE.test(currency)
    ? currencyFormat(lang, currency).format(amount / ORE)
    : `${amounts(lang).format(amount / ORE)}\u00A0${currency}`;

/** Hours as a person reads them: `12,5 h`. */
export const formatHours = (hours: HourParts, lang: Lang): string =>
  `${hourNumbers(lang).format(hours / HOUR)}\u00A0h`;

/** Hours in a list, without their unit: whole from a hundred on, `1 652`; below it to two decimals, `7,5`. */
export const formatRoundHours = (hours: HourParts, lang: Lang): string =>
  Math.abs(hours) < HUNDRED_HOURS
    ? shortNumbers(lang).format(hours / HOUR)
    : counts(lang).format(hours / HOUR);

/** An amount in a list, in thousands: `801 tkr`, below ten of them to one decimal. */
export const formatThousands = (amount: Ore, lang: Lang): string => {
  const thousands = amount / (ORE * THOUSAND);
  const text = (Math.abs(thousands) < FEW ? tenths : counts)(lang).format(thousands);
  return lang === "sv" ? `${text}\u00A0tkr` : `SEK\u00A0${text}k`;
};

/** A month as a person reads it: `okt. 2026`. */
export const formatMonth = (day: Day, lang: Lang): string => months(lang).format(day * DAY_MILLISECONDS);

/** A count of things: `12 345`. */
export const formatCount = (count: number, lang: Lang): string => counts(lang).format(count);

/** A plain number, to six decimals. */
export const formatNumber = (value: number, lang: Lang): string => numbers(lang).format(value);

/** A share of one as per cent: 0.125 is `12,5 %`. */
export const formatPercent = (share: number, lang: Lang): string => percents(lang).format(share);

/** A day as a person reads a date: `27 aug. 2026`. */
export const formatDate = (day: Day, lang: Lang): string => dates(lang).format(day * DAY_MILLISECONDS);

/** A day in prose, of a year that goes without saying: `30 nov.`. */
export const formatShortDate = (day: Day, lang: Lang): string =>
  shortDates(lang).format(day * DAY_MILLISECONDS);

/** Orders names as the language does: å, ä and ö last in Swedish, 2 before 10 in both. */
export const compareNames = (left: string, right: string, lang: Lang): number =>
  collators(lang).compare(left, right);
