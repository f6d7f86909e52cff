import type { FactsOf, RuleId } from "../rules";
import type { Names } from "./names";

/** What a language says of one rule; a language that lacks a rule does not compile. */
export type RuleText<Facts> = {
  /** The heading that findings of this kind stand under. */
  readonly title: string;
  /**
   * What is wrong, quoting the cell, and what to do: one or two sentences. `rows` names the other rows that it is about,
   * where the workbook is at hand.
   */
  readonly says: (facts: Facts, names: Names, rows?: string) => string;
  /** Why the rule is there: what goes wrong in the books otherwise. */
  readonly why: string;
};

export type RuleTexts = { readonly [Id in RuleId]: RuleText<FactsOf<Id>> };
