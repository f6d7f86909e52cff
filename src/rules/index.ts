import type { Rule } from "./engine/rule";
import * as list from "./list";

/** The rules by id: a list of exports has no order of its own. */
export const rules = Object.values(list).toSorted((one, other) => (one.id < other.id ? -1 : 1));

type Listed = (typeof rules)[number];

/** Every rule that can be broken, and `rule-failed`, which is Kontera's own bug. */
export type RuleId = Listed["id"] | "rule-failed";

/** What the sentence of a rule is given. */
export type FactsOf<Id extends RuleId> = Id extends "rule-failed"
  ? { readonly rule: string; readonly message: string }
  : Extract<Listed, { readonly id: Id }> extends Rule<infer Facts>
    ? Facts
    : never;
