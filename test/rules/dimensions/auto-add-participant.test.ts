import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

test("it goes with showing one's own by default #160", () => {
  expectClean("auto-add-participant", {
    dimensions: [
      { dimension: "6", ownByDefault: "Ja", autoAddParticipant: "Ja" },
      { dimension: "8", autoAddParticipant: "Nej" },
    ],
  });
});

test("alone it is found, and the fix blanks it #160", () => {
  const rows = { dimensions: [{ dimension: "6", autoAddParticipant: "Ja" }] };
  expectFound("auto-add-participant", rows, [
    { row: 0, field: "autoAddParticipant", facts: { dimension: "6" } },
  ]);
  expectFixed("auto-add-participant", rows);
});
