import { COUNTRY_NAMES } from "./country-names";
import { fold } from "./text";

type Country = {
  readonly code: string;
  readonly sv: string;
  readonly en: string;
  readonly others: readonly string[];
};

const parseLine = (line: string): Country => {
  const [sv = "", en = "", ...others] = line.slice(3).split("; ");
  return { code: line.slice(0, 2), sv, en, others };
};

const COUNTRIES = COUNTRY_NAMES.trim().split("\n").map(parseLine);
const BY_NAME = new Map(
  COUNTRIES.flatMap(({ code, sv, en, others }) =>
    [code, sv, en, ...others].map((name) => [fold(name), code] as const),
  ),
);

/** The ISO 3166-1 alpha-2 code of a country given by its code or its name in Swedish or English; `undefined` when none is so called. */
export const countryCode = (text: string): string | undefined => BY_NAME.get(fold(text));

/** Whether two texts name one country, by its code or by a name of it; never where either is none. */
export const isSameCountry = (one: string, other: string): boolean => {
  const code = countryCode(one);
  return code !== undefined && code === countryCode(other);
};
