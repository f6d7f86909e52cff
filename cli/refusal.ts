import type { Problem } from "./problem";

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const FULL = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** A refusal of the operating system as a problem; anything else is a bug, and thrown on. */
export const refusal = (
  error: unknown,
  file: string,
  otherwise: "not-readable" | "not-writable",
): Problem => {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return { code: "no-such-file", file };
  if (code === "EISDIR") return { code: "is-folder", file };
  if (FULL.has(code)) return { code: "disk-full", file };
  if (code === "") throw error;
  return { code: otherwise, file };
};
