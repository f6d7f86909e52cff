import { expect, test } from "vitest";
import { resolvedFieldsOf } from "#core/resolve/resolved-fields";
import { listOf, oneBool, oneOf, oneText, partsOf } from "#core/resolve/resolved-value";
import { resolvedLabel, sayResolved } from "#core/text/say-resolved";
import { bookOf } from "../rules/books";

test("everything that can be asked of a project is called something of its own in both languages", () => {
  const book = bookOf({
    dimensions: [
      { dimension: "1", singular: "Kostnadsställe" },
      { dimension: "6", kind: "Projekt" },
    ],
  });
  for (const lang of ["sv", "en"] as const) {
    const labels = resolvedFieldsOf(book).map((field) => resolvedLabel(field, lang, "Kostnadsställe"));
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.every((label) => /^[A-ZÅÄÖ]/.test(label))).toBe(true);
  }
});

test("an answer is said in one line, whatever its shape, and what is not there is left out", () => {
  const value = listOf([
    partsOf({
      name: oneText("Eva"),
      role: oneOf("participants", "role", "manager"),
      email: oneText(undefined),
    }),
    partsOf({ name: oneText("Bo"), inherited: oneBool(true) }),
  ]);
  expect(sayResolved(value, "sv")).toBe("Namn: Eva, Roll: Projektledare; Namn: Bo, Ärvd: Ja");
  expect(sayResolved(partsOf({ outcome: oneText("leftBlank") }), "en")).toBe("Outcome: Left blank");
  expect(sayResolved(undefined, "sv")).toBe("");
});
