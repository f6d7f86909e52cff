import { texts } from "../book/table";
import { hasEmptySegment } from "../tree/codes";
import { overRows } from "./over-rows";
import { defineRule } from "./rule";

type Facts = {
  readonly code: string;
  readonly problem: "empty-segment" | "character" | "unusual-character";
  /** The characters that do not belong, each once. */
  readonly characters: string;
};

const PLAIN = /^[\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{M}\p{N}]+)*$/u;
const STRANGE = /[^\p{L}\p{M}\p{N}.]/gu;
const TOLERATED = /^[-_]+$/;

/**
 * A project code is letters and digits in segments between dots (#13, Q3, Q4). A hyphen or an underscore is told as
 * a warning: other systems may refuse it. An empty segment or any other character is an error.
 */
export const projectCode = defineRule({
  id: "project-code",
  severity: "error",
  bind: (book) =>
    overRows<"projects", Facts>(book, "projects", ["code"], (table) => {
      const codes = texts(table, "code");
      return (row, report) => {
        const code = codes[row];
        if (code === undefined || PLAIN.test(code)) return;
        const at = { register: "projects", row, field: "code" } as const;
        if (hasEmptySegment(code)) report({ at, facts: { code, problem: "empty-segment", characters: "" } });
        const characters = [...new Set(code.match(STRANGE))].join("");
        if (characters === "") return;
        if (TOLERATED.test(characters))
          report({ at, facts: { code, problem: "unusual-character", characters }, severity: "warning" });
        else report({ at, facts: { code, problem: "character", characters } });
      };
    }),
});
