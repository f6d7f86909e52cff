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
