import { countryCode } from "../values/country";
import { overFormat } from "./over-format";
import { defineRule } from "./rule";

/** A country that is neither a code of two letters nor a name in Swedish or English (formats E1): the row's numbers are not checked. */
export const unknownCountry = defineRule({
  id: "unknown-country",
  severity: "warning",
  bind: (book) => overFormat(book, "country", (text) => countryCode(text) !== undefined),
});
