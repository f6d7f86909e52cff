import { registerIds } from "#core/registers/index";
import {
  cell,
  count,
  day,
  listOf,
  number,
  objectOf,
  oneOf,
  orNull,
  place,
  text,
  yesOrNo,
  type JsonSchema,
} from "#core/schema/json-schema";

export const register = oneOf(registerIds);
const severity = oneOf(["error", "warning", "info"]);

/** Who let a finding stand, when and why. */
const acceptance = { by: orNull(text), date: orNull(day), why: orNull(text) };
export const voidAcceptance = objectOf({ rule: text, message: text, ...acceptance });

/** A finding as `check` tells it. */
export const finding = objectOf(
  {
    ...{ rule: text, severity, register: orNull(register), sheet: orNull(text), row: orNull(place) },
    ...{ column: text, value: cell, message: text, offer: orNull(cell), fixable: yesOrNo, accepted: yesOrNo },
  },
  { acceptance: objectOf(acceptance) },
);

export const cause = objectOf({
  ...{ rule: text, severity, sheet: orNull(text), column: text, message: text, count: place },
  rows: listOf(place),
});

/** Something told for programs by a code, and for people by a sentence. */
export const coded = objectOf({ code: text, message: text });

/** How much of a file came out as it went in. */
export const certificate = objectOf({ untouched: count, changed: listOf(text), added: listOf(text) });

const followed = objectOf({ formulas: count, rules: count, names: count, charts: count, pivots: count });

/** What a workbook that was written tells of itself; `more` is the verb's own. Only `file` and `job` where it is as it was. */
export const writtenBook = (
  more: Readonly<Record<string, JsonSchema>> = {},
  sometimes: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema =>
  objectOf(
    { file: text, job: orNull(text), ...more },
    { followed, uncalculated: count, verified: orNull(certificate), signatureLost: yesOrNo, ...sometimes },
  );

/** A step of what was looked at (docs/cli.md, resolve). */
export const step = objectOf({
  ...{ register, sheet: orNull(text), row: orNull(place), column: orNull(text) },
  ...{ value: orNull(cell), verdict: text, message: text },
});

/** How a control stands. */
export const control = objectOf(
  {
    ...{
      row: place,
      project: orNull(text),
      control: orNull(text),
      kind: orNull(text),
      limit: orNull(number),
    },
    basis: orNull(oneOf(["worked", "billable", "reviewedBillable"])),
    verdict: oneOf(["reached", "clear", "inactive", "incomplete"]),
    why: orNull(text),
    ...{ used: orNull(number), withUnreviewed: orNull(number), budget: orNull(number) },
    ...{ percent: orNull(number), unpriced: orNull(count), unpricedWithUnreviewed: orNull(count) },
    ...{ trippedBy: orNull(place), rows: listOf(place), forecast: orNull(day) },
  },
  { customer: text, period: text },
);

export const counts = objectOf({ new: count, changed: count, unchanged: count, refused: count });
