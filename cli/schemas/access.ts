import {
  count,
  listOf,
  objectOf,
  oneOf,
  orNull,
  place,
  text,
  type JsonSchema,
} from "#core/schema/json-schema";
import { plannedParts } from "../access/planned-schema";
import { writtenBook } from "./shared";

const combination = { client: text, consultant: text, program: orNull(text) };
const item = objectOf(combination);
const outcome = oneOf(["assigned", "removed", "exists", "absent", "noRight", "outsidePackage", "failed"]);
const fault = objectOf({ line: place, why: text, text });

const who = objectOf({
  assignments: listOf(
    objectOf({
      ...{ client: orNull(text), consultant: orNull(text), program: orNull(text), row: place },
      issues: listOf(text),
    }),
  ),
});

const reconcile = objectOf(
  {
    ...{ onlyHere: listOf(item), onlyThere: listOf(item) },
    differs: listOf(objectOf({ ...combination, planned: orNull(outcome), outcome: orNull(outcome) })),
    counts: objectOf({ onlyHere: count, onlyThere: count, differs: count, both: count }),
  },
  {
    refused: listOf(objectOf({ ...combination, outcome })),
    conflicts: listOf(objectOf({ ...combination, outcomes: listOf(outcome), lines: listOf(place) })),
    ...{ unread: listOf(place), faults: listOf(fault), passedOver: listOf(fault), written: writtenBook() },
  },
);

/** What the verbs of access print with `--json`. */
export const access: Readonly<
  Record<"access plan" | "access apply" | "access who" | "access reconcile", JsonSchema>
> = {
  "access plan": objectOf(plannedParts),
  "access apply": objectOf({ ...plannedParts, written: writtenBook() }),
  "access who": who,
  "access reconcile": reconcile,
};
