import { missingParent } from "./missing-parent";
import { requiredValue } from "./required-value";
import type { Rule } from "./rule";

/** The list of rules. An id is its file's name and its section's in docs/rules.md, and is never used again. */
export const rules = [requiredValue, missingParent] as const;

type Listed = (typeof rules)[number];

/** Every rule that can be broken, and `rule-failed`, which is Kontera's own bug. */
export type RuleId = Listed["id"] | "rule-failed";

/** What the sentence of a rule is given. */
export type FactsOf<Id extends RuleId> = Id extends "rule-failed"
  ? { readonly rule: string; readonly message: string }
  : Extract<Listed, { readonly id: Id }> extends Rule<infer Facts>
    ? Facts
    : never;
