import { resolveBookable } from "../bookable";
import { resolveBudget, type BudgetField } from "../budget";
import { resolveDates, type DateField } from "../dates";
import type { ResolvedField } from "../resolved-field";
import { oneBool, oneOf } from "../resolved-value";
import { resolveStatus } from "../status";

const dateField = (kind: DateField): ResolvedField => ({
  kind,
  module: "core",
  resolve: (book, code) => {
    const { value, trace } = resolveDates(book, code);
    return {
      value: oneOf("projects", kind, value[kind]?.day),
      trace: trace.filter(({ field }) => field === kind),
    };
  },
});

const budgetField = (kind: BudgetField): ResolvedField => ({
  kind,
  module: "core",
  resolve: (book, code) => {
    const { value, trace } = resolveBudget(book, code, kind);
    return { value: oneOf("projects", kind, value), trace };
  },
});

/** What holds for a project by its own columns and the tree (#7–#9, #15–#20). */
export const coreFields: readonly ResolvedField[] = [
  {
    kind: "status",
    module: "core",
    resolve: (book, code) => {
      const { value, trace } = resolveStatus(book, code);
      return { value: oneOf("projects", "status", value), trace };
    },
  },
  dateField("startDate"),
  dateField("endDate"),
  {
    kind: "bookable",
    module: "core",
    resolve: (book, code) => {
      const { value, trace } = resolveBookable(book, code);
      return { value: oneBool(value), trace };
    },
  },
  budgetField("budgetHours"),
  budgetField("budgetAmount"),
];
