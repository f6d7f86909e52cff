import type { Lang } from "../values/cell";

const and = { sv: "och", en: "and" } as const satisfies Record<Lang, string>;

/** How many of a list are named before the rest is counted. */
const MOST = 8;

const more = {
  sv: (count: number) => `${count} till`,
  en: (count: number) => `${count} more`,
} as const satisfies Record<Lang, unknown>;

/** Some names as a sentence lists them: `a, b och c`; a long list ends in how many more there are. */
export const listed = (names: readonly string[], lang: Lang): string => {
  const shown = names.length > MOST ? [...names.slice(0, MOST), more[lang](names.length - MOST)] : names;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${and[lang]} ${last}`;
};
