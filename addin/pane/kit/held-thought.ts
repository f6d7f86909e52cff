import type { BudgetField } from "#core/resolve/budget";
import type { Assumption, PriceTerms } from "#core/whatif/assumption";

type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null;
const isText = (value: unknown): boolean => typeof value === "string";
/** Whether something that was held is a whole number, as amounts and hours are kept. */
export const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const isNone = (value: unknown): boolean => value === undefined;

const isBudgetField = (field: unknown): field is BudgetField =>
  field === "budgetHours" || field === "budgetAmount";

/** Whether something that was held says where and when a price holds. */
export const isTerms = (terms: unknown): terms is PriceTerms =>
  isPart(terms) &&
  isText(terms["dimension"]) &&
  isText(terms["code"]) &&
  (terms["usedIn"] === "time" || terms["usedIn"] === "travel") &&
  [terms["validFrom"], terms["validTo"]].every((day) => isNone(day) || isWhole(day)) &&
  [terms["whenDimension"], terms["whenCode"]].every((code) => isNone(code) || isText(code));

const judges: { readonly [Kind in Assumption["kind"]]: (part: Part) => boolean } = {
  budget: ({ project, field, amount }) =>
    isText(project) && isBudgetField(field) && (isNone(amount) || isWhole(amount)),
  hours: ({ from, to, hours }) => isText(from) && isText(to) && isWhole(hours),
  price: ({ terms, was, price }) => isTerms(terms) && isWhole(was) && isWhole(price),
  newPrice: ({ terms, price }) => isTerms(terms) && isWhole(price),
  branch: ({ from, to, unbookParent }) => isText(from) && isText(to) && typeof unbookParent === "boolean",
};

const isAssumption = (value: unknown): value is Assumption => {
  if (!isPart(value)) return false;
  const { kind } = value;
  return isText(kind) && Object.hasOwn(judges, kind as string) && judges[kind as Assumption["kind"]](value);
};

/** What was thought of, as it was held; undefined where a part of it is none: a part of a thought is another thought. */
export const heldThought = (before: unknown): readonly Assumption[] | undefined =>
  Array.isArray(before) && before.every(isAssumption) ? before : undefined;
