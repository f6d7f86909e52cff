import { counted } from "#core/text/counted";
import type { Obstacle } from "../../xlsx/document";
import type { StalePlace } from "../../xlsx/follow/followed";
import { rangeName } from "../../xlsx/reference";
import type { BookFlaw } from "../../xlsx/verify/book-flaws";

/** So many places are named; the rest are counted. */
const MOST_NAMED = 5;

const kinds: Readonly<Record<Obstacle["what"], string>> = {
  cells: "en ifylld cell",
  table: "en annan tabell",
  merged: "sammanfogade celler",
  array: "en matrisformel",
  pivot: "en pivottabell",
  comment: "en kommentar",
  drawing: "en bild eller ett diagram",
};

const some = (texts: readonly string[]): string => {
  const rest = texts.length - MOST_NAMED;
  const named = texts.slice(0, MOST_NAMED).join(", ");
  return rest > 0 ? `${named} och ${counted(rest, "sv", "till", "till")}` : named;
};

/** What is in the way, each with its cells. */
export const obstacleList = (obstacles: readonly Obstacle[]): string =>
  some(obstacles.map(({ range, what }) => `${rangeName(range)} (${kinds[what]})`));

const placeName = (place: StalePlace): string => {
  switch (place.kind) {
    case "cell":
      return `${place.sheet} ${place.cell} (=${place.formula})`;
    case "rule":
      return `en regel på ${place.sheet} (${place.formula})`;
    case "column":
      return `en kolumn på ${place.sheet} (=${place.formula})`;
    case "name":
      return `namnet ${place.name}`;
    case "chart":
      return place.sheet === "" ? "ett diagramblad" : `ett diagram på ${place.sheet}`;
    case "pivot":
      return `en pivottabell av ${place.source}`;
  }
};

/** What points at cells that moved and could not follow. */
export const staleList = (places: readonly StalePlace[]): string => some(places.map(placeName));

const flawNames: Readonly<Record<BookFlaw["flaw"], string>> = {
  "not-readable": "den går inte att öppna igen",
  "absent-part": "något pekar på en del som saknas",
  twice: "något finns två gånger",
  count: "ett antal stämmer inte",
  overlap: "tabeller eller sammanfogade celler ligger i varandra",
  table: "en tabell stämmer inte med sina celler",
  "lost-part": "en del har försvunnit",
};

/** What does not hold in a file that was to be written. */
export const flawList = (flaws: readonly BookFlaw[]): string =>
  some(flaws.map(({ flaw, at }) => `${flawNames[flaw]} (${at})`));
