import { setField } from "../../book/new-row";
import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

/** Millionths of a degree. */
type Facts = { readonly place: string; readonly latitude: number; readonly longitude: number };

const DEGREE = 1_000_000;
/** Sweden lies between these, in degrees. */
const SOUTH = 55 * DEGREE;
const NORTH = 69.2 * DEGREE;
const WEST = 10 * DEGREE;
const EAST = 24.5 * DEGREE;

const isBetween = (value: number, from: number, to: number): boolean => from <= value && value <= to;

/** The coordinates of a place (plats) lie in Sweden when they change places: the fix swaps them (#118). */
export const swappedCoordinates = defineRule({
  id: "swapped-coordinates",
  severity: "warning",
  bind: (book) =>
    overRows<"places", Facts>(book, "places", ["place", "latitude", "longitude"], (table) => {
      const places = texts(table, "place");
      const latitudes = numbers(table, "latitude");
      const longitudes = numbers(table, "longitude");
      return (row, report) => {
        const [latitude, longitude] = [latitudes[row], longitudes[row]];
        if (latitude === undefined || longitude === undefined) return;
        if (!isBetween(latitude, WEST, EAST) || !isBetween(longitude, SOUTH, NORTH)) return;
        const edits = [
          setField(book, table, row, "latitude", longitude),
          setField(book, table, row, "longitude", latitude),
        ].filter((edit) => edit !== undefined);
        report({
          at: { register: "places", row, field: "latitude" },
          facts: { place: places[row] ?? "", latitude, longitude },
          edits,
        });
      };
    }),
});
