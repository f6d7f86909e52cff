import { expect, test } from "vitest";
import { bookOf } from "../../rules/books";
import { asked } from "./asked";

const book = bookOf({
  projects: [
    { code: "A", startDate: "2026-01-01", endDate: "2026-06-30" },
    { code: "A.B", startDate: "2026-03-01", endDate: "2026-12-31" },
  ],
});

test("a project's start and its end are each told with the reasons for that date alone #8 Q14", () => {
  expect(asked(book, "A.B", "startDate")).toEqual({
    said: "2026-03-01",
    steps: ["A.B startDate decides", "A startDate outranked"],
  });
  expect(asked(book, "A.B", "endDate")).toEqual({
    said: "2026-06-30",
    steps: ["A.B endDate outranked", "A endDate decides"],
  });
});
