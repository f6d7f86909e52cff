import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

/** A place stands at latitude 0 and longitude 0, in the Gulf of Guinea: its coordinates were never filled in (#118). */
export const zeroCoordinates = defineRule({
  id: "zero-coordinates",
  severity: "warning",
  bind: (book) =>
    overRows<"places", { readonly place: string }>(
      book,
      "places",
      ["place", "latitude", "longitude"],
      (table) => {
        const places = texts(table, "place");
        const latitudes = numbers(table, "latitude");
        const longitudes = numbers(table, "longitude");
        return (row, report) => {
          if (latitudes[row] !== 0 || longitudes[row] !== 0) return;
          report({ at: { register: "places", row, field: "latitude" }, facts: { place: places[row] ?? "" } });
        };
      },
    ),
});
