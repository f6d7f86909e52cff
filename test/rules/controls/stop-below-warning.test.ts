import { test } from "vitest";
import { DECIMAL_SCALE } from "#core/values/decimal";
import { expectClean, expectFound } from "../expect";

const id = "stop-below-warning";
const ONE = 10 ** DECIMAL_SCALE;
const control = (kind: string, limit: number | string, project = "A", of = "Budgeterad tid") => ({
  project,
  control: of,
  kind,
  limit,
});

test("a warning at or below the stop is clean, and other kinds and projects are others #40 Q9", () => {
  expectClean(id, {
    controls: [
      control("Varning", 80),
      control("Varning", 100),
      control("Registreringsstopp", 100),
      control("Registreringsstopp", 10, "B"),
      control("Registreringsstopp", 10, "A", "Fakturerbar tid"),
      control("Registreringsstopp", ""),
      { ...control("Registreringsstopp", 10), period: "månad" },
      { ...control("Registreringsstopp", 10), customer: "K" },
    ],
  });
});

test("a warning above the lowest stop is found, of money too #40 #52", () => {
  const money = "Fakturerbar tid";
  const controls = [
    control("Varning", 110),
    control("Registreringsstopp", 120, "a"),
    control("Registreringsstopp", 100),
    control("Registreringsstopp", 500, "A", money),
    control("Varning", 500.5, "A", money),
  ];
  expectFound(id, { controls }, [
    {
      row: 0,
      field: "limit",
      facts: { project: "A", warning: 110 * ONE, stop: 100 * ONE, of: "budgetedTime" },
    },
    {
      row: 4,
      field: "limit",
      facts: { project: "A", warning: 500.5 * ONE, stop: 500 * ONE, of: "billableTime" },
    },
  ]);
});
