import type { GroupKey } from "#core/billing/entries-in";
import type { Stand } from "#core/billing/stand";
import type { Book } from "#core/book/book";
import { isoDate } from "#core/values/date";
import { formulaItem } from "../figures/formula-items";
import { figureWords } from "../figures/words";
import { copyFormula } from "../jobs/copy";
import type { MenuItem } from "../kit/Menu";
import { keyFormula } from "./key-formula";
import { untilOf } from "./state";
import { words } from "./words";

/** What a stand of a customer, an employee, a month or a reason comes to, in kronor and hours. */
const ofGroup = (stand: Stand, groups: readonly GroupKey[]): readonly MenuItem[] =>
  (["kr", "h"] as const).flatMap((unit) => {
    const formula = keyFormula(stand, groups, unit === "h" ? unit : undefined);
    if (formula === undefined) return [];
    const name = `${words.value.stands[stand]}, ${unit}`;
    return [
      {
        id: `formula-${stand}-${unit}`,
        text: figureWords.value.copyWhat(name),
        act: () => void copyFormula(formula),
      },
    ];
  });

/** What a group comes to as formulas for a cell; of a group within a group none. */
export const groupFormulas = (book: Book, stand: Stand, groups: readonly GroupKey[]): readonly MenuItem[] => {
  const [own, other] = groups;
  if (own?.key === undefined || other) return [];
  if (own.grouping !== "project") return ofGroup(stand, groups);
  const until = isoDate(untilOf(book));
  const { key } = own;
  switch (stand) {
    case "ready":
      return [formulaItem("READY", "kr", key, [until]), formulaItem("READY", "h", key, [until, "h"])];
    case "blocked":
      return [formulaItem("BLOCKED", "kr", key, [until]), formulaItem("BLOCKED", "h", key, [until, "h"])];
    case "released":
      return [...ofGroup(stand, groups).slice(0, 1), formulaItem("RELEASED", "h", key)];
    default:
      return ofGroup(stand, groups);
  }
};
