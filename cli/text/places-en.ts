import { counted } from "#core/text/counted";
import type { Obstacle } from "../../xlsx/document";
import type { StalePlace } from "../../xlsx/follow/followed";
import { rangeName } from "../../xlsx/reference";
import type { BookFlaw } from "../../xlsx/verify/book-flaws";

/** So many places are named; the rest are counted. */
const MOST_NAMED = 5;

const kinds: Readonly<Record<Obstacle["what"], string>> = {
  cells: "a filled cell",
  table: "another table",
  merged: "merged cells",
  array: "an array formula",
  pivot: "a pivot table",
  comment: "a comment",
  drawing: "a picture or chart",
};

const some = (texts: readonly string[]): string => {
  const rest = texts.length - MOST_NAMED;
  const named = texts.slice(0, MOST_NAMED).join(", ");
  return rest > 0 ? `${named} and ${counted(rest, "en", "more", "more")}` : named;
};

/** What is in the way, each with its cells. */
export const obstacleList = (obstacles: readonly Obstacle[]): string =>
  some(obstacles.map(({ range, what }) => `${rangeName(range)} (${kinds[what]})`));

const placeName = (place: StalePlace): string => {
  switch (place.kind) {
    case "cell":
      return `${place.sheet} ${place.cell} (=${place.formula})`;
    case "rule":
      return `a rule on ${place.sheet} (${place.formula})`;
    case "column":
      return `a column on ${place.sheet} (=${place.formula})`;
    case "name":
      return `the name ${place.name}`;
    case "chart":
      return place.sheet === "" ? "a chart sheet" : `a chart on ${place.sheet}`;
    case "pivot":
      return `a pivot table of ${place.source}`;
  }
};

/** What points at cells that moved and could not follow. */
export const staleList = (places: readonly StalePlace[]): string => some(places.map(placeName));

const flawNames: Readonly<Record<BookFlaw["flaw"], string>> = {
  "not-readable": "it cannot be opened again",
  "absent-part": "something refers to a part that is not there",
  twice: "something is there twice",
  count: "a count is not right",
  overlap: "tables or merged cells overlap",
  table: "a table does not match its cells",
  "lost-part": "a part is lost",
};

/** What does not hold in a file that was to be written. */
export const flawList = (flaws: readonly BookFlaw[]): string =>
  some(flaws.map(({ flaw, at }) => `${flawNames[flaw]} (${at})`));
