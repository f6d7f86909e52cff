import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";
import { WIDEST } from "./shapes/near-places";

/** Metres. */
type Facts = { readonly place: string; readonly radius: number };

/** A place has a radius that takes in everything for miles: kilometres may have been meant, or a digit is too many (#119). */
export const widePlace = defineRule({
  id: "wide-place",
  severity: "warning",
  bind: (book) =>
    overRows<"places", Facts>(book, "places", ["place", "radius"], (table) => {
      const places = texts(table, "place");
      const radii = numbers(table, "radius");
      return (row, report) => {
        const radius = radii[row];
        if (radius === undefined || radius <= WIDEST) return;
        report({
          at: { register: "places", row, field: "radius" },
          facts: { place: places[row] ?? "", radius },
        });
      };
    }),
});
