import { tableOf } from "../../book/book";
import { positionsIn } from "../../book/positions";
import type { RowId } from "../../book/row-id";
import { numbers, texts, type Table } from "../../book/table";
import { specificity } from "../../resolve/price-specificity";
import type { Ore } from "../../values/brands";
import { fold } from "../../values/text";
import { defineRule, type At } from "../engine/rule";
import { overGroups } from "../shapes/over-groups";

type Facts = {
  readonly code: string;
  /** The price itself, and one that is as specific. */
  readonly price: Ore;
  readonly other: Ore;
  /** The same condition, or none; or conditions in two dimensions, which one entry may meet both of. */
  readonly reason: "same" | "two-dimensions";
};

/** A price that can hold: its period, and its condition as a dimension and a key. */
type Held = {
  readonly row: RowId;
  readonly from: number;
  readonly to: number;
  readonly dimension: string;
  readonly condition: string;
};

const NO_CONDITION = "";

/** The prices of a code that can hold, as their periods begin; those that cannot are told of by other rules. */
const heldPrices = (table: Table<"prices">, rows: readonly RowId[]): Held[] => {
  const positions = positionsIn(table);
  const [starts, ends] = [numbers(table, "validFrom"), numbers(table, "validTo")];
  const [dimensions, codes] = [texts(table, "dimension"), texts(table, "code")];
  return rows
    .flatMap((row): Held[] => {
      const asks = specificity(table, row);
      const faults = table.faults.get(row);
      if (asks.kind === "incomplete" || faults?.has("validFrom") || faults?.has("validTo")) return [];
      const [from, to] = [starts[row] ?? -Infinity, ends[row] ?? Infinity];
      if (asks.kind === "plain") return [{ row, from, to, dimension: NO_CONDITION, condition: NO_CONDITION }];
      const { dimension, code } = asks;
      // Another code in the dimension that the price stands on: no entry has both.
      if (dimension === fold(dimensions[row] ?? "") && code !== fold(codes[row] ?? "")) return [];
      return [{ row, from, to, dimension, condition: `${dimension} ${code}` }];
    })
    .filter(({ from, to }) => from <= to)
    .sort((one, other) =>
      one.from === other.from
        ? (positions[one.row] ?? 0) - (positions[other.row] ?? 0)
        : one.from - other.from,
    );
};

/** Of the prices begun before, the one that holds longest: by condition, and by dimension of the condition. */
const keepLongest = (longest: Map<string, Held>, key: string, price: Held): void => {
  const known = longest.get(key);
  if (!known || price.to > known.to) longest.set(key, price);
};

/**
 * Two prices of a code are equally specific while both hold (Q24), so that none can be chosen: an error where their
 * condition is the same, a warning where an entry may meet both of two conditions.
 */
export const equalPrices = defineRule({
  id: "equal-prices",
  severity: "error",
  bind: (book) => {
    const table = tableOf(book, "prices");
    if (!table) return [];
    const codes = texts(table, "code");
    const prices = numbers(table, "price");
    const at = (row: RowId): At => ({ register: "prices", row, field: "price" });
    const reads = ["whenDimension", "whenCode", "price", "validFrom", "validTo"];
    return [
      overGroups<Facts>({ table, fields: ["dimension", "code", "usedIn"], reads }, (rows, report) => {
        const byCondition = new Map<string, Held>();
        const byDimension = new Map<string, Held>();
        const tell = (price: Held, other: Held, reason: Facts["reason"]): void => {
          const facts = {
            code: codes[price.row] ?? "",
            price: prices[price.row] ?? 0,
            other: prices[other.row] ?? 0,
            reason,
          };
          const also = [at(price.row), at(other.row)];
          report({
            at: at(price.row),
            facts,
            also,
            ...(reason !== "same" && { severity: "warning" as const }),
          });
        };
        for (const price of heldPrices(table, rows)) {
          const same = byCondition.get(price.condition);
          const others = [...byDimension.values()].filter(({ dimension }) => dimension !== price.dimension);
          const other =
            price.dimension === NO_CONDITION ? undefined : others.find(({ to }) => to >= price.from);
          if (same && same.to >= price.from) tell(price, same, "same");
          else if (other) tell(price, other, "two-dimensions");
          keepLongest(byCondition, price.condition, price);
          if (price.dimension !== NO_CONDITION) keepLongest(byDimension, price.dimension, price);
        }
      }),
    ];
  },
});
