import { expect, test } from "vitest";
import { missingRegisters } from "../../../../addin/pane/book/missing-registers";
import { bookOf } from "../../../rules/books";

test("what is missing stands by module, the import log never", () => {
  const missing = missingRegisters(bookOf({ customers: [{}], projects: [{}] }));
  expect(missing.slice(0, 3)).toEqual([
    { module: "core", ids: ["settings", "dimensions", "codes"] },
    { module: "coding", ids: ["projectCodings", "timeCodes", "codingCombinations", "events"] },
    { module: "budget", ids: ["employees", "timeEntries", "controls"] },
  ]);
  expect(missing.flatMap(({ ids }) => ids)).not.toContain("importLog");
});
