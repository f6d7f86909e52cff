import { expect, test } from "vitest";
import { bookOf } from "../../rules/books";
import { asked } from "./asked";

test("a project's documents are answered with whether each shows when time is registered #57 #58 #62", () => {
  const book = bookOf({
    projects: [{ code: "A" }, { code: "B" }],
    attachments: [
      { project: "A", fileName: "avtal.pdf", link: "https://x.se/1", atRegistration: "Ja" },
      { project: "A", fileName: "ritning.pdf", description: "Plan 2", atRegistration: "Nej" },
      { project: "a", fileName: "bild.png" },
    ],
  });
  expect(asked(book, "A", "attachments")).toEqual({
    said: [
      "Fil: avtal.pdf, Länk: https://x.se/1, Visas vid registrering: Ja",
      "Fil: ritning.pdf, Beskrivning: Plan 2, Visas vid registrering: Nej",
      "Fil: bild.png, Visas vid registrering: Nej",
    ].join("; "),
    steps: ["A fileName listed", "A fileName listed", "A fileName listed"],
  });
  expect(asked(book, "B", "attachments")).toEqual({ said: "", steps: ["B fileName noRows"] });
});
