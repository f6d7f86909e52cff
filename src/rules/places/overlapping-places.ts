import { tableOf } from "../../book/book";
import { foldedOf, indexBy, rowsWithKey } from "../../book/keys";
import { positionsIn } from "../../book/positions";
import type { RowId } from "../../book/row-id";
import { texts } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { resolveSetting, settingNamed } from "../../resolve/setting";
import { defineRule, type BoundRule } from "../engine/rule";
import { nearPlaces } from "./shapes/near-places";

type Facts = {
  readonly place: string;
  /** The topmost of the places that it overlaps. */
  readonly other: string;
  readonly count: number;
};

/**
 * The circles of two places that belong to different projects overlap: who clocks in where both are may be proposed
 * either project (#121).
 */
export const overlappingPlaces = defineRule({
  id: "overlapping-places",
  severity: "info",
  bind: (book): BoundRule<Facts, RowId>[] => {
    const table = tableOf(book, "places");
    const used = tableOf(book, "projectPlaces");
    if (!table || !used) return [];
    const settings = tableOf(book, "settings");
    const names = texts(table, "place");
    let radius: number | undefined;
    const grid = nearPlaces(table, () => (radius ??= Number(resolveSetting(book, "placeRadius").value)));
    const projectsOf = (row: RowId): ReadonlySet<string> => {
      const key = foldedOf(table, row, ["place"]);
      const rows = key === undefined ? [] : rowsIn(indexBy(used, ["place"]), key);
      return new Set(rows.flatMap((one) => foldedOf(used, one, ["project"]) ?? []));
    };
    const isOther = (own: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
      other.size > 0 && (own.size !== other.size || [...own].some((code) => !other.has(code)));
    const withNear = (rows: readonly RowId[]): RowId[] => rows.flatMap((row) => [row, ...grid.near(row)]);
    return [
      {
        reads: {
          places: ["place", "latitude", "longitude", "radius"],
          projectPlaces: ["project", "place"],
          ...(settings && { settings: ["name", "value"] }),
        },
        prepare: grid.prepare,
        subjects: () => table.order,
        touched: ({ register, row }) => {
          grid.forget();
          if (register === "places") return withNear([row]);
          if (register === "projectPlaces") {
            const key = foldedOf(used, row, ["place"]);
            return key === undefined ? [] : withNear(rowsWithKey(table, key));
          }
          const name = settings && foldedOf(settings, row, ["name"]);
          if (settingNamed(name ?? "") !== "placeRadius") return [];
          radius = undefined;
          return table.order;
        },
        judge: (row, report) => {
          if (!table.raw[row]) return;
          const own = projectsOf(row);
          if (own.size === 0) return;
          const others = grid.near(row).filter((one) => isOther(own, projectsOf(one)));
          if (others.length === 0) return;
          const positions = positionsIn(table);
          const top = others.reduce((first, one) =>
            (positions[one] ?? 0) < (positions[first] ?? 0) ? one : first,
          );
          report({
            at: { register: "places", row, field: "place" },
            facts: { place: names[row] ?? "", other: names[top] ?? "", count: others.length },
            also: others.map((one) => ({ register: "places", row: one, field: "place" })),
          });
        },
      },
    ];
  },
});
