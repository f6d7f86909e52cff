import { countryCode } from "../../values/country";
import { defineRule } from "../engine/rule";
import { overFormat } from "../shapes/over-format";

/** A country that is neither a code of two letters nor a name in Swedish or English (formats E1): the row's numbers are not checked. */
export const unknownCountry = defineRule({
  id: "unknown-country",
  severity: "warning",
  bind: (book) => overFormat(book, "country", (text) => countryCode(text) !== undefined),
});
