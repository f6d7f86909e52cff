import { expect, test } from "vitest";
import { checkVatNumber, suggestVatNumber } from "#core/values/vat-number";

test.each([
  ["SE556016068001", "ok"],
  ["se556016068001", "fixable"],
  ["SE 556016-0680 01", "fixable"],
])("the VAT number %j is right: %s, formats E3", (text, verdict) => {
  expect(checkVatNumber(text)).toEqual({ verdict, canonical: "SE556016068001", country: "SE" });
});

test("a Swedish VAT number is right only if its organisation number is", () => {
  expect(checkVatNumber("SE559900123401")).toEqual({ verdict: "wrong-checksum" });
});

test.each(["SE556016068002", "XX12345678", "DEABCDEF", "DE1", ""])("%j is no VAT number", (text) => {
  expect(checkVatNumber(text)).toEqual({ verdict: "wrong-shape" });
});

test.each(["DE136695976", "FI20774740", "ATU13585627", "NL004495445B01", "EL094259216", "IE6433435OA"])(
  "the foreign VAT number %s is taken as it is",
  (text) => {
    expect(checkVatNumber(text).verdict).toBe("ok");
  },
);

test("a VAT number is suggested from a right organisation number only, formats E3", () => {
  expect(suggestVatNumber("556016-0680")).toBe("SE556016068001");
  expect(suggestVatNumber("559900-1234")).toBeUndefined();
});
