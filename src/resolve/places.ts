import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { numbers, texts } from "../book/table";
import type { Folded } from "../values/brands";
import type { Point } from "../values/distance";
import { fold } from "../values/text";
import { nodeOf, typedCode } from "./project-rows";
import { resolveRadius } from "./radius";
import { absentLine, cellLine } from "./row-line";
import { rowsAbout } from "./rows-about";
import type { Resolved, TraceLine } from "./trace";

/** A place of a project: where clocking in is allowed, and which proposes the project (#117). */
export type ProjectPlace = {
  /** As typed in `projectPlaces` (Projektplatser). */
  readonly place: string;
  /** Undefined where the place has no row, or no readable coordinates. */
  readonly point: Point | undefined;
  /** Metres, its own or the company's (#119). */
  readonly radius: number | undefined;
};

/** Where a place lies; undefined without both coordinates. */
export const pointOf = (book: Book, row: RowId): Point | undefined => {
  const table = tableOf(book, "places");
  if (!table) return undefined;
  const [latitude, longitude] = [numbers(table, "latitude")[row], numbers(table, "longitude")[row]];
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
};

/** The places of a project as its rows stand (#117, #118), each with the radius in effect (#119). They do not climb the tree (Q17). */
export const resolvePlaces = (book: Book, code: Folded): Resolved<readonly ProjectPlace[]> => {
  const table = tableOf(book, "projectPlaces");
  const places = tableOf(book, "places");
  const key = typedCode(book, nodeOf(book, code));
  const value: ProjectPlace[] = [];
  const trace: TraceLine[] = [];
  for (const row of rowsAbout(table, "project", code)) {
    if (!table) continue;
    trace.push(cellLine(table, row, "place", key, "listed"));
    const place = texts(table, "place")[row];
    if (place === undefined) continue;
    const radius = resolveRadius(book, fold(place));
    const placeRow = places && rowWithKey(places, fold(place));
    const point = placeRow === undefined ? undefined : pointOf(book, placeRow);
    value.push({ place, point, radius: radius.value });
    trace.push(...radius.trace);
    // Without both coordinates the place counts for nothing.
    if (places && placeRow !== undefined && !point)
      for (const field of ["latitude", "longitude"] as const)
        if (numbers(places, field)[placeRow] === undefined)
          trace.push(cellLine(places, placeRow, field, place, "listed"));
  }
  if (trace.length === 0) trace.push(absentLine("projectPlaces", "place", key, table, "noRows"));
  return { value, trace };
};
