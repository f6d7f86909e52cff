import type { Lang } from "#core/values/cell";

/** Where the help stands, at the part in a language. */
export const helpPage = (lang: Lang): string => `help.html${lang === "en" ? "#en" : ""}`;
