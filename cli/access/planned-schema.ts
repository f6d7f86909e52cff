import { count, listOf, mapOf, named, objectOf, oneOf, text } from "#core/schema/json-schema";

/** What may be predicted of a combination, or of the access to a client. */
const outcome = oneOf(["assigned", "removed", "exists", "absent", "noRight", "outsidePackage"]);

const combination = objectOf({ client: text, consultant: text, program: text, outcome });
const access = objectOf({ client: text, consultant: text, outcome });

/** What `access plan --json` prints. */
export const plannedParts = {
  access: listOf(access),
  outcomes: listOf(combination),
  counts: mapOf(count),
};

/** The same as a file that `access reconcile --plan` takes: what was planned, whatever else stands there. */
export const plannedFileSchema = named(
  "access-plan",
  "What was planned of access",
  objectOf({ outcomes: plannedParts.outcomes }, { access: plannedParts.access }),
);
