import { expect, test } from "vitest";
import { namingOf } from "#core/book/naming";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { rules } from "#core/rules/index";
import { namesOf } from "#core/text/names";
import { rowsText } from "#core/text/row-ranges";
import { sayFinding } from "#core/text/say-finding";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";

test("rows are named in order, runs of them as one, and of many the first", () => {
  expect(rowsText([5], "sv")).toBe("rad 5");
  expect(rowsText([8, 5, 9, 10], "sv")).toBe("rad 5 och 8–10");
  expect(rowsText([5, 7, 9], "en")).toBe("rows 5, 7 and 9");
  expect(rowsText([1, 3, 5, 7, 9, 11, 12, 13], "sv")).toBe("rad 1, 3, 5, 7, 9 och 3 till");
  expect(rowsText([1, 3, 5, 7, 9, 11], "en")).toBe("rows 1, 3, 5, 7, 9 and 1 more");
});

test("a finding about other rows names them where the workbook is at hand, and counts them elsewhere", () => {
  const book = bookOf({
    projects: [
      { code: "A", name: "Ett" },
      { code: "B", name: "Två" },
      { code: "a", name: "Tre" },
    ],
  });
  const [finding] = findingsOf(finish(checkBook(book, rules)));
  const say = (names: ReturnType<typeof namesOf>) => (finding ? sayFinding(finding, names) : "");
  expect(say(namesOf("sv", namingOf(book), book))).toContain("”A” finns även på rad 4 i Projekt.");
  expect(say(namesOf("en", namingOf(book), book))).toContain("“A” is also on row 4 of Projects.");
  expect(say(namesOf("sv", namingOf(book)))).toContain("”A” finns även på 1 annan rad i Projekt.");
});
