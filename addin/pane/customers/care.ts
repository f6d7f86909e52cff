import { computed } from "@preact/signals";
import { rulesWithin } from "#core/rules/engine/rules-within";
import { check, findings } from "../book/book";

/** The rules that say how a customer's own cells should be: what the care of the customer register is about. */
export const careRules = computed((): string[] => {
  const now = check.value;
  return now ? rulesWithin(now, "customers") : [];
});

/** What they find in it, as it stands now. */
export const careFindings = computed(() => {
  const rules = new Set(careRules.value);
  return findings.value.filter(
    ({ register, finding }) => register === "customers" && rules.has(finding.rule),
  );
});
