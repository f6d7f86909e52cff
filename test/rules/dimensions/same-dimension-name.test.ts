import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const id = "same-dimension-name";

test("dimensions with names of their own are clean, one that repeats its own name too #3", () => {
  expectClean(id, {
    dimensions: [
      { dimension: "Projekt", singular: "Projekt", plural: "Projekt" },
      { dimension: "1", singular: "Kostnadsställe", plural: "Kostnadsställen" },
      { dimension: "20" },
      {},
    ],
  });
});

test("a name that is also another dimension's is found, once for each name #3", () => {
  expectFound(
    id,
    {
      dimensions: [
        { dimension: "1", singular: "Avdelning" },
        { dimension: "20", singular: "avdelning ", plural: "Avdelning" },
        { dimension: "Avdelning" },
      ],
    },
    [
      {
        row: 0,
        field: "singular",
        facts: { dimension: "1", field: "singular", name: "Avdelning", other: "Avdelning" },
      },
      {
        row: 1,
        field: "singular",
        facts: { dimension: "20", field: "singular", name: "avdelning", other: "Avdelning" },
      },
    ],
  );
});

test("the same dimension on two rows is a duplicate key, and told as one #3", () => {
  expectClean(id, {
    dimensions: [
      { dimension: "1", singular: "A" },
      { dimension: "1", singular: "A" },
    ],
  });
});
