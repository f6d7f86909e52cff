/** Swedish, and the Sami languages as they are written in Sweden, where `kr` is the krona. */
const SWEDISH = 0x1d;
const SAMI_IN_SWEDEN: ReadonlySet<number> = new Set([0x83b, 0x143b, 0x1c3b]);
const SWEDISH_NAME = /^(?:sv\b|(?:se|smj|sma)-se$)/i;

/** Whose crown `kr` is in other languages, by the language's number and by its letters. */
const others: ReadonlyMap<number | string, string> = new Map<number | string, string>([
  ...[0x14, "nb", "nn", "no"].map((language) => [language, "NOK"] as const),
  ...[0x06, 0x38, 0x6f, "da", "fo", "kl"].map((language) => [language, "DKK"] as const),
  ...[0x0f, "is"].map((language) => [language, "ISK"] as const),
]);

/** The number of a place and its language: the digits before it tell of numerals and calendars. */
const PLACE = 0xffff;
/** The language in the number of a place. */
const LANGUAGE = 0x3ff;

const CROWN = /^\s*kr\.?\s*$/i;
const HEX = /^[\da-f]+$/i;

/** The currency of `kr` in a language, by its number (`41D`) or its name (`sv-SE`); undefined where it is the Swedish one. */
const crownOf = (language: string): string | undefined => {
  if (!HEX.test(language) || language.length < 3) {
    if (language === "" || SWEDISH_NAME.test(language)) return undefined;
    return others.get(language.slice(0, 2).toLowerCase()) ?? `kr-${language}`;
  }
  const place = Number.parseInt(language, 16) & PLACE;
  if ((place & LANGUAGE) === SWEDISH || SAMI_IN_SWEDEN.has(place)) return undefined;
  return others.get(place & LANGUAGE) ?? `kr-${language}`;
};

/**
 * What `[$kr-41D]` says, without its brackets and dollar sign: the currency as it stands, but for `kr` in another country's
 * language, which is that country's (`[$kr-414]` is NOK). A language alone says nothing.
 */
export const currencySaid = (inside: string): string => {
  const [symbol = "", ...language] = inside.split("-");
  if (!CROWN.test(symbol)) return symbol;
  const crown = crownOf(language.join("-").replace(/^x-/i, ""));
  return crown === undefined ? symbol : ` ${crown} `;
};
