import type { GroupKey } from "#core/billing/entries-in";
import type { Stand } from "#core/billing/stand";
import type { Book } from "#core/book/book";
import { isoDate } from "#core/values/date";
import { formulaItem } from "../figures/formula-items";
import type { MenuItem } from "../kit/Menu";
import { untilOf } from "./state";

/** What a group comes to as formulas for a cell: of a project's, where a function asks for its stand; of all other groups none. */
export const groupFormulas = (book: Book, stand: Stand, groups: readonly GroupKey[]): readonly MenuItem[] => {
  const [own, other] = groups;
  if (own?.grouping !== "project" || own.key === undefined || other) return [];
  const until = isoDate(untilOf(book));
  const { key } = own;
  switch (stand) {
    case "ready":
      return [formulaItem("READY", "kr", key, [until]), formulaItem("READY", "h", key, [until, "h"])];
    case "blocked":
      return [formulaItem("BLOCKED", "kr", key, [until]), formulaItem("BLOCKED", "h", key, [until, "h"])];
    case "released":
      return [formulaItem("RELEASED", "h", key)];
    default:
      return [];
  }
};
