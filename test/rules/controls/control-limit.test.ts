import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const ONE = 1_000_000;
const time = "Budgeterad tid";
const money = "Fakturerbar tid";

test("whole per cent up to 999, and any kronor but 0, are clean #47 #52", () => {
  expectClean("control-limit", {
    controls: [
      { control: time, limit: 80 },
      { control: time, limit: 999 },
      { control: time, limit: "1,5" },
      { control: money, limit: "0,5" },
      { control: money, limit: 100000 },
      { limit: 0 },
    ],
  });
});

test("0, a share and too many per cent are found #47 #52", () => {
  expectFound(
    "control-limit",
    {
      controls: [
        { control: time, limit: 0 },
        { control: money, limit: 0 },
        { control: time, limit: 0.8 },
        { control: time, limit: 1000 },
      ],
    },
    [
      { row: 0, field: "limit", facts: { limit: 0, reason: "zero" } },
      { row: 1, field: "limit", facts: { limit: 0, reason: "zero" } },
      { row: 2, field: "limit", facts: { limit: 0.8 * ONE, reason: "share" } },
      { row: 3, field: "limit", facts: { limit: 1000 * ONE, reason: "large" } },
    ],
  );
});
