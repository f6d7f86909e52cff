import type { Book } from "../book/book";
import type { Folded } from "../values/brands";
import { metersBetween, type Point } from "../values/distance";
import { resolvePlaces } from "./places";
import type { Resolved, TraceLine } from "./trace";

/**
 * Whether an employee at a point may clock in (stämpla) on a project, by its places (#120): within the radius of one of
 * them, or anywhere when it has none. The last step says that levels which the workbook does not hold may restrict it
 * further (#177).
 */
export const resolveClocking = (book: Book, code: Folded, at: Point): Resolved<boolean> => {
  const places = resolvePlaces(book, code);
  const lines: TraceLine[] = [];
  let isWithin = false;
  for (const place of places.value) {
    if (!place.point || place.radius === undefined) continue;
    const verdict = metersBetween(place.point, at) <= place.radius ? "within" : "outside";
    isWithin ||= verdict === "within";
    lines.push({ register: "places", key: place.place, field: "radius", value: place.radius, verdict });
  }
  return {
    value: isWithin || places.value.length === 0,
    trace: [
      ...places.trace,
      ...lines,
      { register: "settings", key: "placeRadius", field: "value", verdict: "beyondBook" },
    ],
  };
};
