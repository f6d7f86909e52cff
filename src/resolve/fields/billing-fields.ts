import { tableOf, type Book } from "../../book/book";
import { NO_ROW } from "../../book/row-id";
import { texts } from "../../book/table";
import type { Folded } from "../../values/brands";
import { resolveProjectBilling } from "../billing-flag";
import { resolveBillingModel, resolveExternalComment } from "../billing-model";
import { resolveControls, type ControlOnPath } from "../controls";
import { nodeOf, typedCode } from "../project-rows";
import type { ResolvedField } from "../resolved-field";
import { listOf, oneBool, oneOf, oneText, partsOf } from "../resolved-value";
import { resolveTransfer } from "../transfer";

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
  tab: "status",
  module: "budget",
  resolve: (book, code) => {
    const { value, trace } = resolveControls(book, code);
    return { value: listOf(value.map((one) => controlValue(book, one))), trace };
  },
};

/** The external comment of a project, as it stands. */
const externalComment = (book: Book, code: Folded): string | undefined => {
  const table = tableOf(book, "projects");
  return table && texts(table, "externalComment")[nodeOf(book, code).row ?? NO_ROW];
};

/**
 * Whether and how time on a project is billed (#106–#109, #113, #114), and what goes along to the invoice basis: the
 * external comment (#55), and the project's entries at all (#22).
 */
export const billingFields: readonly ResolvedField[] = [
  {
    kind: "billable",
    tab: "billing",
    module: "billing",
    resolve: (book, code) => {
      const { value, trace } = resolveProjectBilling(book, code);
      return { value: oneOf("projects", "billable", value), trace };
    },
  },
  {
    kind: "billingModel",
    tab: "billing",
    module: "billing",
    resolve: (book, code) => {
      const { value, trace } = resolveBillingModel(book, code);
      return { value: oneOf("projects", "billingModel", value.model), trace };
    },
  },
  {
    kind: "externalComment",
    tab: "billing",
    module: "billing",
    resolve: (book, code) => {
      const { value, trace } = resolveExternalComment(book, code);
      return { value: value === "follows" ? oneText(externalComment(book, code)) : undefined, trace };
    },
  },
  {
    kind: "invoiceTransfer",
    tab: "billing",
    module: "billing",
    resolve: (book, code) => {
      const { value, trace } = resolveTransfer(book, code, "invoice");
      return { value: oneBool(value), trace };
    },
  },
];
