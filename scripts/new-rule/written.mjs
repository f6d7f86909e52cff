/** A rule's id as the name of its constant. */
export const constantOf = (id) => id.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Where the author has something to write; test/rules/complete.test.ts lists what is left of them. */
const mark = "NEW RULE:";

/** The rule: it speaks of every row until it is taught which ones are wrong. */
export const ruleFile = ({ id, register, field }) => `import { rawCell } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

type Facts = { readonly text: string };

/** ${mark} say in a sentence what must hold, judge below which rows break it, and ask in reads for the columns. */
export const ${constantOf(id)} = defineRule({
  id: "${id}",
  severity: "warning",
  bind: (book) => {
    const reads = ["${field}"] as const;
    return overRows<"${register}", Facts>(book, "${register}", reads, (table) => (row, report) => {
      const text = String(rawCell(table, row, "${field}"));
      report({ at: { register: "${register}", row, field: "${field}" }, facts: { text } });
    });
  },
});
`;

/** Its sentences in a language. */
export const textEntry = ({ id, register, field }, lang) => `  ${id.includes("-") ? `"${id}"` : id}: {
    title: "${titleOf(id, lang)}",
    says: ({ text }, names) =>
      \`${mark} \${names.field("${register}", "${field}")} \${quote(text, "${lang}")}: what is wrong, and what to do.\`,
    why: "${mark} what goes wrong in the books otherwise.",
  },
`;

const titleOf = (id, lang) => `${mark} the heading of ${id} in ${lang}`;

/** Its section in docs/rules.md. */
export const docsSection = ({ id }) => `### ${id}

**${titleOf(id, "sv")}** · **${titleOf(id, "en")}** · warning

${mark} what is told, when, and why.

Fix: none.
`;

/** Its test: red until there is something to find, and nothing in a book that is in order. */
export const testFile = ({ id, register, field }) => `import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

test("${mark} a sentence of the books in which nothing is wrong", () => {
  expectClean("${id}", { ${register}: [{ ${field}: "right" }] });
});

test("${mark} a sentence of what is found, and what its fix does, or that it has none", () => {
  const rows = { ${register}: [{ ${field}: "right" }, { ${field}: "wrong" }] };
  expectFound("${id}", rows, [{ row: 1, field: "${field}", facts: { text: "wrong" } }]);
  expectFixed("${id}", rows);
});
`;
