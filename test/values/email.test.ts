import { expect, test } from "vitest";
import { isEmail } from "#core/values/email";

test.each(["anna@example.se", "anna.ek+faktura@mail.example.com", "åsa@räksmörgås.se", "o'neil@example.se"])(
  "%s can be an e-mail address, formats E3",
  (text) => {
    expect(isEmail(text)).toBe(true);
  },
);

test.each([
  "anna",
  "anna@",
  "@example.se",
  "anna@example",
  "anna@@example.se",
  "anna ek@example.se",
  "a@b.se; c@d.se",
  "anna@example..se",
  "anna@-example.se",
  ".anna@example.se",
  "an..na@example.se",
  "anna\u200B@example.se",
  "<anna@example.se>",
  `${"a".repeat(250)}@b.se`,
])("%j cannot be an e-mail address, formats E3", (text) => {
  expect(isEmail(text)).toBe(false);
});

test("an address of 254 characters is not too long, one of 255 is", () => {
  const domain = "@example.se";
  expect(isEmail("a".repeat(254 - domain.length) + domain)).toBe(true);
  expect(isEmail("a".repeat(255 - domain.length) + domain)).toBe(false);
});

test.each(["anna.@example.se", "anna@example-.se", "anna@example.se.", "anna@.example.se"])(
  "%j has a dot or a hyphen where none can be",
  (text) => {
    expect(isEmail(text)).toBe(false);
  },
);
