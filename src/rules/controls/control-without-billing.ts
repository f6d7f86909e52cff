import { tableOf, type Book } from "../../book/book";
import { foldedOf, indexBy } from "../../book/keys";
import { topmost } from "../../book/positions";
import { rowsIn } from "../../columns/key-index";
import { billingTerms, isTermSetting, termColumns } from "../../resolve/billing-terms";
import { controlIn, type ControlOf } from "../../resolve/controls";
import { isOn, settingNamed } from "../../resolve/setting";
import { fold } from "../../values/text";
import { defineRule, type BoundRule } from "../engine/rule";
import { controlColumns } from "./shapes/over-controls";

type Facts = {
  /** Which controls: of money, or of hours where billable ones are counted (#169). */
  readonly of: ControlOf;
  readonly reason: "billing-off" | "no-price-dimension" | "no-prices";
  readonly count: number;
};

const kinds: readonly ControlOf[] = ["billableTime", "budgetedTime"];

/** Why a control of what is billed can never trigger; undefined where it can. */
const whyInert = (book: Book, of: ControlOf): Facts["reason"] | undefined => {
  if (of === "budgetedTime" && !isOn(book, "countBillable")) return undefined;
  const { isUsedIn, governing, priceOrder } = billingTerms(book);
  if (!isUsedIn.time) return "billing-off";
  if (of === "budgetedTime") return undefined;
  if (governing.length === 0 || priceOrder.time.length === 0) return "no-price-dimension";
  const prices = tableOf(book, "prices");
  const isPriced = prices && rowsIn(indexBy(prices, ["usedIn"]), fold("time")).length > 0;
  return isPriced ? undefined : "no-prices";
};

/**
 * Controls of billable time that can never trigger (#48, #104, Q55): billing is not used in Tid, no dimension sets
 * prices, or there is no price. One finding tells of all.
 */
export const controlWithoutBilling = defineRule({
  id: "control-without-billing",
  severity: "warning",
  bind: (book): BoundRule<Facts, ControlOf>[] => {
    const table = tableOf(book, "controls");
    const settings = tableOf(book, "settings");
    if (!table) return [];
    return [
      {
        reads: {
          controls: controlColumns,
          prices: ["usedIn"],
          dimensions: termColumns,
          settings: ["name", "value"],
        },
        subjects: () => kinds,
        touched: ({ register, row }) => {
          if (register !== "settings" || !settings) return kinds;
          const name = foldedOf(settings, row, ["name"]) ?? "";
          return isTermSetting(name) || settingNamed(name) === "countBillable" ? kinds : [];
        },
        judge: (of, report) => {
          const reason = whyInert(book, of);
          if (!reason) return;
          const rows = table.order.filter((row) => controlIn(book, row)?.of === of);
          const row = topmost(table, rows);
          if (row === undefined) return;
          report({
            at: { register: "controls", row, field: "control" },
            facts: { of, reason, count: rows.length },
            also: rows.map((one) => ({ register: "controls", row: one, field: "control" })),
          });
        },
      },
    ];
  },
});
