import { tableOf, type Book } from "../book/book";
import { texts } from "../book/table";
import type { Folded } from "../values/brands";
import { LATITUDE_METERS, metersBetween, type Point } from "../values/distance";
import { fold } from "../values/text";
import { isBookable } from "./bookable";
import { pointOf } from "./places";
import { resolveRadius } from "./radius";
import { cellLine } from "./row-line";
import { rowsAbout } from "./rows-about";
import { isOngoing } from "./status";
import type { Resolved, TraceLine } from "./trace";

/** A project that a place proposes, and how far off the place is. */
export type Proposal = {
  /** As typed in `projectPlaces` (Projektplatser). */
  readonly project: string;
  readonly place: string;
  readonly meters: number;
};

/** The places whose radius a point is within, the nearest first. */
const placesAround = (book: Book, at: Point): { readonly place: string; readonly meters: number }[] => {
  const table = tableOf(book, "places");
  if (!table) return [];
  const names = texts(table, "place");
  const found: { place: string; meters: number }[] = [];
  for (const row of table.order) {
    const [place, point] = [names[row], pointOf(book, row)];
    if (place === undefined || !point) continue;
    const { value: radius } = resolveRadius(book, fold(place));
    if (radius === undefined) continue;
    // A place too far north or south is not worth the sines.
    if (Math.abs(point.latitude - at.latitude) * LATITUDE_METERS > radius + 1) continue;
    const meters = metersBetween(point, at);
    if (meters <= radius) found.push({ place, meters });
  }
  return found.sort((one, other) => one.meters - other.meters);
};

/** Whether time can be registered on a project now: it is bookable, and neither frozen nor closed (#17). */
const isOpen = (book: Book, code: Folded): boolean => isBookable(book, code) && isOngoing(book, code);

/**
 * The projects that a point proposes when someone clocks in there (automatiskt projektval, #121): those with a place
 * whose radius it is within, the nearest first; more than one when places overlap. A project that cannot be
 * registered on is passed over.
 */
export const resolveProjectsAt = (book: Book, at: Point): Resolved<readonly Proposal[]> => {
  const table = tableOf(book, "projectPlaces");
  const value: Proposal[] = [];
  const trace: TraceLine[] = [];
  if (!table) return { value, trace };
  const projects = texts(table, "project");
  for (const { place, meters } of placesAround(book, at)) {
    const { value: radius } = resolveRadius(book, fold(place));
    trace.push({
      register: "places",
      key: place,
      field: "radius",
      ...(radius !== undefined && { value: radius }),
      verdict: "within",
    });
    for (const row of rowsAbout(table, "place", fold(place))) {
      const project = projects[row];
      if (project === undefined) continue;
      const isProposed = isOpen(book, fold(project));
      trace.push(
        cellLine(table, row, "project", isProposed ? place : project, isProposed ? "listed" : "notOpen"),
      );
      if (isProposed) value.push({ project, place, meters });
    }
  }
  return { value, trace };
};
