import type { Listed } from "#core/rules/engine/listing";
import type { RuleId } from "#core/rules/index";

/** What the care of the customer register is about: the rules that say how a customer's own cells should be. */
export const careRules = [
  "organization-number",
  "possible-duplicate",
  "postcode",
  "number-in-text-column",
  "vat-number",
  "blank-vat-number",
  "email",
  "unknown-country",
  "duplicate-key",
  "surrounding-space",
  "invisible-characters",
] as const satisfies readonly RuleId[];

const known: ReadonlySet<string> = new Set(careRules);

/** The findings in the customer register that its care is about. */
export const careFindings = (listed: readonly Listed[]): Listed[] =>
  listed.filter(({ register, finding }) => register === "customers" && known.has(finding.rule));
