import type { Book } from "#core/book/book";
import { asked } from "#core/functions/about-project";
import type { CalledFunction } from "#core/functions/called-function";
import type { FunctionId } from "#core/functions/function-ids";
import { readKeyFigure, unitOfFigure } from "#core/functions/key-figure-asked";
import { sayResolved } from "#core/text/say-resolved";
import { hourParts, ore } from "#core/values/brands";
import { formatHours, formatMoney, formatNumber, formatPercent } from "#core/values/format";
import { HOURS_SCALE } from "#core/values/hours";
import { MONEY_SCALE } from "#core/values/money";
import { lang } from "../language";

/** Which argument of a function says the unit, and what holds without it. */
const units: Readonly<Partial<Record<FunctionId, readonly [at: number, own: "h" | "kr"]>>> = {
  BUDGET: [1, "h"],
  REMAINING: [1, "h"],
  WORKED: [Infinity, "h"],
  RELEASED: [Infinity, "h"],
  READY: [2, "kr"],
  BLOCKED: [2, "kr"],
  WORTH: [Infinity, "kr"],
  UNITPRICE: [Infinity, "kr"],
};

const inUnit = (value: number, unit: "h" | "kr"): string =>
  unit === "h"
    ? formatHours(hourParts(Math.round(value * 10 ** HOURS_SCALE)), lang.value)
    : formatMoney(ore(Math.round(value * 10 ** MONEY_SCALE)), lang.value);

const PER_CENT = 100;

/** A key figure of Fakturering, in its own unit. */
const sayKeyFigure = (book: Book, args: CalledFunction["args"], value: number): string => {
  const asked = readKeyFigure(book, args);
  if (!asked.ok) return formatNumber(value, lang.value);
  if (asked.value.figure === "billableShare") return formatPercent(value / PER_CENT, lang.value);
  return inUnit(value, unitOfFigure(asked.value));
};

/** What a function gives a cell, with its unit: hours, kronor, or as it stands. */
export const sayAnswer = (book: Book, { id, args }: CalledFunction, value: string | number): string => {
  if (typeof value === "string") return value;
  const effective = id === "EFFECTIVE" ? asked(book, args) : undefined;
  if (effective?.ok) {
    const { field, project } = effective.value;
    return sayResolved(field.resolve(book, project).value, lang.value);
  }
  if (id === "KEYFIGURE") return sayKeyFigure(book, args, value);
  const unit = units[id];
  if (!unit) return formatNumber(value, lang.value);
  const [at, own] = unit;
  const said =
    String(args[at] ?? "")
      .trim()
      .toLowerCase() || own;
  return inUnit(value, said === "h" ? "h" : "kr");
};
