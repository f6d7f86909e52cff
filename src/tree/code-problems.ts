import { hasEmptySegment } from "./codes";

/** What is wrong with a project code as it is typed. */
export type CodeProblem = {
  readonly problem: "empty-segment" | "character" | "unusual-character";
  /** The characters that do not belong, each once. */
  readonly characters: string;
};

const PLAIN = /^[\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{M}\p{N}]+)*$/u;
const STRANGE = /[^\p{L}\p{M}\p{N}.]/gu;
const TOLERATED = /^[-_]+$/;

const none: readonly CodeProblem[] = [];

/**
 * What keeps a code from being letters and digits in segments between dots (#13, Q3, Q4). A hyphen or an underscore
 * is only unusual: other systems may refuse it.
 */
export const codeProblems = (code: string): readonly CodeProblem[] => {
  if (PLAIN.test(code)) return none;
  const problems: CodeProblem[] = [];
  if (hasEmptySegment(code)) problems.push({ problem: "empty-segment", characters: "" });
  const characters = [...new Set(code.match(STRANGE))].join("");
  if (characters !== "")
    problems.push({ problem: TOLERATED.test(characters) ? "unusual-character" : "character", characters });
  return problems;
};
