import { tableOf } from "../../book/book";
import { foldedOf, indexBy, rowsWithKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { texts } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { defineRule, type BoundRule } from "../engine/rule";

/** A place belongs to no project: nobody clocks in there (#117). */
export const unusedPlace = defineRule({
  id: "unused-place",
  severity: "info",
  bind: (book): BoundRule<{ readonly place: string }, RowId>[] => {
    const places = tableOf(book, "places");
    const used = tableOf(book, "projectPlaces");
    if (!places || !used) return [];
    const names = texts(places, "place");
    return [
      {
        reads: { places: ["place"], projectPlaces: ["place"] },
        subjects: () => places.order,
        touched: ({ register, row }) => {
          if (register === "places") return [row];
          const key = foldedOf(used, row, ["place"]);
          return key === undefined ? [] : rowsWithKey(places, key);
        },
        judge: (row, report) => {
          const key = places.raw[row] && foldedOf(places, row, ["place"]);
          if (key === undefined || rowsIn(indexBy(used, ["place"]), key).length > 0) return;
          report({ at: { register: "places", row, field: "place" }, facts: { place: names[row] ?? "" } });
        },
      },
    ];
  },
});
