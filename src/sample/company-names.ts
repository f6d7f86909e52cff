import type { Draw } from "./random";

/** The halves of invented place names, and what companies do: one that bears such a name does so by chance. */
// Many words a line: a list to look over, not to read.
// oxfmt-ignore
const beginnings = [
  "Alm", "Ask", "Bark", "Bivack", "Brand", "Dagg", "Ekel", "Flint", "Fräken", "Glim", "Hassel", "Jäger",
  "Klocker", "Kvarn", "Ljung", "Lyck", "Mess", "Nypon", "Oxel", "Pors", "Ripe", "Skymnings", "Slån",
  "Stjärn", "Säv", "Tistel", "Tranbärs", "Vide", "Åker", "Älg", "Ängs", "Örn",
] as const;
// Many words a line: a list to look over, not to read.
// oxfmt-ignore
const endings = [
  "backa", "boda", "fällan", "gläntan", "hult", "kärret", "lida", "mossa", "rågen", "skäret", "stubben",
  "sätra", "tjärn", "torpa", "udden", "åsa",
] as const;
// Many words a line: a list to look over, not to read.
// oxfmt-ignore
const trades = [
  "Bygg", "Bokförlag", "Data", "Ekonomi", "El", "Fastigheter", "Frakt", "Gjuteri", "Golv", "Inredning",
  "Juridik", "Kakel", "Konsult", "Maskin", "Mekaniska", "Måleri", "Plåt", "Redovisning", "Rör", "Skog",
  "Snickeri", "Städ", "Trading", "Transport", "Trädgård", "Ventilation", "Verkstad", "Vård",
] as const;
const forms = ["AB", "AB", "AB", "AB", "HB", "Ekonomisk förening"] as const;

export type CompanyName = { readonly place: string; readonly name: string };

/** A company's name, put together; no two of the same drawing are in the same place. */
export const companyName = (draw: Draw, taken: Set<string>): CompanyName => {
  for (;;) {
    const place = draw.pick(beginnings) + draw.pick(endings);
    if (taken.has(place)) continue;
    taken.add(place);
    const form = draw.pick(forms);
    return { place, name: `${place}${draw.chance(50) ? "s" : ""} ${draw.pick(trades)} ${form}` };
  }
};
