import type { Book } from "../../book/book";
import { resolveProjectBilling } from "../billing-flag";
import { resolveBillingModel } from "../billing-model";
import { resolveControls, type ControlOnPath } from "../controls";
import { typedCode } from "../project-rows";
import type { ResolvedField } from "../resolved-field";
import { listOf, oneOf, oneText, partsOf } from "../resolved-value";

const controlValue = (book: Book, { control, from }: ControlOnPath) =>
  partsOf({
    control: oneOf("controls", "control", control.of),
    kind: oneOf("controls", "kind", control.kind),
    limit: oneOf("controls", "limit", control.limit),
    project: oneText(typedCode(book, from)),
  });

/** The controls that time on a project meets (#44, Q7). */
export const controlsField: ResolvedField = {
  kind: "controls",
  module: "budget",
  resolve: (book, code) => {
    const { value, trace } = resolveControls(book, code);
    return { value: listOf(value.map((one) => controlValue(book, one))), trace };
  },
};

/** Whether and how time on a project is billed (#106–#109, #113, #114). */
export const billingFields: readonly ResolvedField[] = [
  {
    kind: "billable",
    module: "billing",
    resolve: (book, code) => {
      const { value, trace } = resolveProjectBilling(book, code);
      return { value: oneOf("projects", "billable", value), trace };
    },
  },
  {
    kind: "billingModel",
    module: "billing",
    resolve: (book, code) => {
      const { value, trace } = resolveBillingModel(book, code);
      return { value: oneOf("projects", "billingModel", value.model), trace };
    },
  },
];
