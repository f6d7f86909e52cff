import { expect, test } from "vitest";
import { RecentTexts } from "../../xlsx/xml/recent-texts";

const encoder = new TextEncoder();

test("each text is told as it stands, however many others are met before it and however like it they are", () => {
  const words = Array.from({ length: 60_000 }, (_, at) => String(100_000 + at));
  const asked = words.flatMap((word, at) => [word, words[at >> 1]!, "Ja"]);
  const bytes = encoder.encode(asked.join(";"));
  const texts = new RecentTexts();
  let start = 0;
  const wrong = asked.filter((word) => {
    const told = texts.read(bytes, start, start + word.length);
    start += word.length + 1;
    return told !== word;
  });
  expect(wrong).toEqual([]);
});

test("what stood in another part is not told of this one", () => {
  const texts = new RecentTexts();
  expect(
    ["Ja", "Nå"].map((word) => texts.read(encoder.encode(`<${word}>`), 1, 1 + encoder.encode(word).length)),
  ).toEqual(["Ja", "Nå"]);
  expect([texts.read(encoder.encode("<Ej>"), 1, 3), texts.read(encoder.encode("<&lt;>"), 1, 5)]).toEqual([
    "Ej",
    "<",
  ]);
});
