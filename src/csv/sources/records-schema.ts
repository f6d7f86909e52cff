import { named } from "../../schema/json-schema";

/** A list of records in a program's answer, as Fortnox has its customers: each a set of values by name. */
export const recordsSchema = named("records", "A list of records", {
  type: "array",
  minItems: 1,
  items: { type: "object" },
});
