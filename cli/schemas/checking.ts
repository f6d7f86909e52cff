import {
  count,
  listOf,
  number,
  objectOf,
  oneOf,
  orNull,
  place,
  text,
  type JsonSchema,
} from "#core/schema/json-schema";
import { cause, certificate, control, finding, register, voidAcceptance, writtenBook } from "./shared";

const onSheet = { register, sheet: text };
const ruleIds = listOf(text);

const idle = objectOf(
  { reason: oneOf(["billing-off", "no-register", "no-dimensions"]), message: text },
  {
    ...{
      use: oneOf(["time", "travel"]),
      prices: count,
      controls: count,
      register,
      registers: listOf(register),
    },
    named: listOf(objectOf({ register, field: text })),
  },
);

const check = objectOf({
  findings: listOf(finding),
  counts: objectOf({ error: count, warning: count, info: count }),
  causes: listOf(cause),
  acceptances: objectOf({ count, void: listOf(voidAcceptance) }),
  rules: objectOf({ off: ruleIds, lowered: ruleIds }),
  registers: listOf(objectOf({ ...onSheet, rows: count })),
  passedOver: listOf(objectOf({ sheet: text, reason: text, message: text })),
  withoutTable: listOf(objectOf({ ...onSheet, message: text })),
  idle: listOf(idle),
});

const accept = objectOf({
  accepted: listOf(
    objectOf({ rule: text, register: orNull(register), sheet: text, row: place, message: text }),
  ),
  written: writtenBook(),
});

const controls = objectOf({
  controls: listOf(control),
  outcome: orNull(oneOf(["stop", "warning"])),
  counts: objectOf({ reached: count, clear: count, inactive: count, incomplete: count }),
});

const node = objectOf({
  ...{ code: text, name: text, level: place, worked: number, released: number },
  ...{ budgetHours: orNull(number), budgetSource: oneOf(["own", "below", "none"]) },
  ...{ budgetAmount: orNull(number), remaining: orNull(number), value: orNull(number), unpriced: count },
  ...{ state: oneOf(["over", "within", "none"]), amountState: oneOf(["over", "within", "none"]) },
  amountRemaining: orNull(number),
});

const budget = objectOf(
  {
    projects: listOf(node),
    entries: objectOf({ counted: count, outside: count, uncounted: count }),
  },
  {
    groups: listOf(
      objectOf(
        { code: orNull(text), worked: number, released: number, value: number, unpriced: count },
        { month: orNull(text), employee: orNull(text), customer: orNull(text) },
      ),
    ),
  },
);

const made = objectOf({
  file: text,
  registers: listOf(objectOf({ ...onSheet, rows: count })),
  verified: orNull(certificate),
});

/** What the verbs that look at a workbook, or make one, print with `--json`. */
export const checking: Readonly<Record<"check" | "accept" | "controls" | "budget" | "new", JsonSchema>> = {
  ...{ check, accept, controls, budget },
  new: made,
};
