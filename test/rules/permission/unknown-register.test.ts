import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

test("registers are known in both languages, and by the company's own name #130 #3", () => {
  expectClean("unknown-register", {
    dimensions: [{ dimension: "6", kind: "Projekt", singular: "Uppdrag", plural: "Uppdrag" }],
    registerRights: [{ register: "Projekt" }, { register: "customers" }, { register: "uppdrag" }, {}],
  });
});

test("a register that there is none of is found, and the fix puts the one that was meant #130", () => {
  const registerRights = [{ role: "Chef", register: "Projeckt" }];
  expectFound("unknown-register", { registerRights: [...registerRights, { register: "Lager" }] }, [
    { row: 0, field: "register", facts: { text: "Projeckt", suggestion: "Projekt" } },
    { row: 1, field: "register", facts: { text: "Lager", suggestion: undefined } },
  ]);
  expectFixed("unknown-register", { registerRights });
});

test("a simple dimension is a register of its own: cost centers may be edited where projects are only read #130 #2", () => {
  const dimensions = [
    { dimension: "6", kind: "Projekt" },
    { dimension: "1", singular: "Kostnadsställe", plural: "Kostnadsställen" },
  ];
  const right = (register: string, given: string) => ({ role: "Ekonomi", register, right: given });
  expectClean("unknown-register", {
    dimensions,
    registerRights: [right("kostnadsställen", "Redigera"), right("Projekt", "Läsa")],
  });
  expectFound(
    "unknown-register",
    { dimensions, registerRights: [right("Kostnadställen", "Redigera"), right("Bilar", "Läsa")] },
    [
      { row: 0, field: "register", facts: { text: "Kostnadställen", suggestion: "Kostnadsställen" } },
      { row: 1, field: "register", facts: { text: "Bilar", suggestion: undefined } },
    ],
  );
});
