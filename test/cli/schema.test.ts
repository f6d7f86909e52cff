import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { userRegisterIds } from "#core/registers/index";
import type { JsonSchema } from "#core/schema/json-schema";
import { verbSchema } from "../../cli/schemas/verbs";
import { verbNames } from "../../cli/usage";
import { inOwnFolders, kontera, konteraJson } from "./command";
import { compileStrictly, holdToSchema } from "./hold-to-schema";

inOwnFolders();

const schemaOf = (...name: readonly string[]): JsonSchema =>
  konteraJson("schema", ...name).json as JsonSchema;

test("every verb, every register and what is kept as JSON has a schema of 2020-12 that stands by itself", () => {
  const ids = [
    ...verbNames,
    ...userRegisterIds,
    "journal",
    "journal-part",
    "export-template",
    "recipe",
    "records",
    "access-plan",
  ].map((name) => {
    const schema = schemaOf(...name.split(" "));
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true);
    compileStrictly(schema);
    return schema.$id;
  });
  // Kontroller is a register and a verb, and the verb goes before.
  expect(new Set(ids).size).toBe(ids.length - 1);
  expect(schemaOf("controls").$id).toBe("urn:kontera:verb:controls");
  expect(schemaOf("--register", "controls").$id).toBe("urn:kontera:register:controls");
});

test("a register goes by its id or its name, with the headers of the language", () => {
  const swedish = schemaOf("Kunder");
  expect(swedish).toEqual(schemaOf("customers"));
  expect(Object.keys((swedish.items || {}).properties ?? {})).toContain("Kundnummer");
  expect(Object.keys((schemaOf("customers", "--lang", "en").items || {}).properties ?? {})).toContain(
    "Customer number",
  );
});

test("people get the same schema as programs, line by line", () => {
  expect(JSON.parse(kontera("schema", "access", "plan").out)).toEqual(schemaOf("access plan"));
});

test("what has no schema is refused in one line, with what there is", () => {
  for (const args of [["kunnder"], [], ["customers", "x"], ["customers", "--register", "customers"]]) {
    const { code, out, err } = kontera("schema", ...args);
    expect([code, out, err.trimEnd().split("\n").length]).toEqual([2, "", 1]);
  }
  expect(kontera("schema", "kunnder").err).toContain("customers");
});

test("what a verb prints and its schema does not tell is found by the tests of the command line", () => {
  const good = { file: "a.xlsx", registers: [], verified: null };
  expect(() => holdToSchema("new", good)).not.toThrow();
  expect(() => holdToSchema("new", { ...good, more: 1 })).toThrow("more");
  expect(() =>
    holdToSchema("new", { ...good, registers: [{ register: "kunder", sheet: "A", rows: 0 }] }),
  ).toThrow();
  expect(verbSchema("new").additionalProperties).toBeUndefined();
});
