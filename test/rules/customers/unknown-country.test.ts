import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("codes and names in both languages are clean", () => {
  const countries = ["SE", "Sverige", "sweden", "Norge", "Côte d'Ivoire", ""];
  expectClean("unknown-country", { customers: countries.map((country) => ({ country })) });
});

test("anything else is found", () => {
  expectFound("unknown-country", { customers: [{ country: "Sverje" }] }, [
    { row: 0, field: "country", facts: { register: "customers", field: "country", text: "Sverje" } },
  ]);
});
