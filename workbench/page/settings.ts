import { signal } from "@preact/signals";
import type { Lang } from "#core/values/cell";
import type { Locale } from "../host/model/workbook";
import { isProfileName, plainExcel, profiles, type Profile } from "../host/profiles";
import { pageWords } from "./words";

const query = new URLSearchParams(location.search);

/** The page's language, from its address; Excel's own and the sample's follow it. */
export const lang: Lang = query.get("lang") === "en" ? "en" : "sv";

/** The page's words in that language. */
export const words = pageWords[lang];

/** The language of the emulated Excel. */
export const locale: Locale = lang === "en" ? "en-US" : "sv-SE";

const excel = query.get("excel") ?? "";

/** Which Excel is played, as `?excel=m365-mac` says; one of which nothing special is told otherwise. */
export const profile: Profile = isProfileName(excel) ? profiles[excel] : plainExcel;

/** Whether to begin with an empty book instead of the sample. */
export const startsEmpty = query.get("book") === "empty";

/** How narrow and wide the pane can be, in pixels: Excel for Mac opens it at 270. */
export const paneLimits = { least: 270, most: 600 };

/** A width that Excel's pane can have, in pixels. */
export const paneWidthOf = (wanted: number): number =>
  Math.max(paneLimits.least, Math.min(paneLimits.most, Math.round(wanted)));

/** How wide the pane is, in pixels. */
export const paneWidth = signal(paneWidthOf(Number(query.get("pane") ?? 350)));

/** The address of this page in the other language. */
export function otherLanguageAddress(): string {
  const other = new URLSearchParams(query);
  other.set("lang", lang === "sv" ? "en" : "sv");
  return `?${other.toString()}`;
}
