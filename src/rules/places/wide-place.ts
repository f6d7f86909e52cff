import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

/** Metres. */
type Facts = { readonly place: string; readonly radius: number };

/** A place with a radius wider than this, in metres, is a county and no place of work. */
export const WIDEST = 50_000;

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
