import type { Touch } from "../../book/apply";
import { tableOf, type Book } from "../../book/book";
import { foldedOf } from "../../book/keys";
import type { BillingUse } from "../../resolve/billing-terms";
import { settingNamed, isOn } from "../../resolve/setting";
import type { BoundRule, Subject } from "../engine/rule";

/** Whether billing is used in Tid, and in Resa (#104). */
export const billingUses = (book: Book): Readonly<Record<BillingUse, boolean>> => ({
  time: isOn(book, "billingInTime"),
  travel: isOn(book, "billingInTravel"),
});

/** Whether a touched row of `settings` (Inställningar) says where billing is used. */
const saysUse = (book: Book, { register, row }: Touch): boolean => {
  const settings = register === "settings" ? tableOf(book, register) : undefined;
  const setting = settings && settingNamed(foldedOf(settings, row, ["name"]) ?? "");
  return setting === "billingInTime" || setting === "billingInTravel";
};

/**
 * Holds a rule to the books that bill their time (or travel, where it is said to count): prices and release mean
 * nothing elsewhere (#104).
 */
export const whereBilled = <Facts, S extends Subject>(
  book: Book,
  uses: readonly BillingUse[],
  bound: readonly BoundRule<Facts, S>[],
): BoundRule<Facts, S>[] => {
  // Without settings billing is not used.
  if (!tableOf(book, "settings")) return [];
  return bound.map((rule) => {
    let known: boolean | undefined;
    const isUsed = (): boolean => {
      if (known !== undefined) return known;
      const used = billingUses(book);
      return (known = uses.some((use) => used[use]));
    };
    function* all(): Generator<S> {
      for (const subject of rule.subjects()) if (subject !== undefined) yield subject;
    }
    return {
      reads: { ...rule.reads, settings: ["name", "value"] },
      *prepare() {
        if (rule.prepare && isUsed()) yield* rule.prepare();
      },
      subjects: () => (isUsed() ? rule.subjects() : []),
      touched: (touch) => {
        if (touch.register !== "settings") return rule.touched(touch);
        if (!saysUse(book, touch)) return [];
        known = undefined;
        return all();
      },
      judge: (subject, report) => {
        if (isUsed()) rule.judge(subject, report);
      },
    };
  });
};
