import {
  chmodSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { err, ok, type Result } from "../src/values/result";
import type { Problem } from "./problem";

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** A refusal of the operating system as a problem; anything else is a bug, and thrown on. */
const refusal = (error: unknown, file: string, otherwise: "not-readable" | "not-writable"): Problem => {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return { code: "no-such-file", file };
  if (code === "EISDIR") return { code: "is-folder", file };
  if (code === "") throw error;
  return { code: otherwise, file };
};

/** The bytes of a file. */
export const readBytes = (file: string): Result<Uint8Array, Problem> => {
  try {
    return ok(readFileSync(file));
  } catch (error) {
    return err(refusal(error, file, "not-readable"));
  }
};

/**
 * Writes a file whole or not at all: beside its place first, and into it when all of it is there. A file that stands
 * there is replaced; where it is a link, the file that it points at.
 */
export const saveBytes = (file: string, bytes: Uint8Array): Result<void, Problem> => {
  let temporary: string | undefined;
  try {
    const isThere = existsSync(file);
    if (isThere && statSync(file).isDirectory()) return err({ code: "is-folder", file });
    const place = isThere ? realpathSync(file) : file;
    temporary = `${place}.${process.pid}.tmp`;
    writeFileSync(temporary, bytes, { flag: "wx" });
    if (isThere) chmodSync(temporary, statSync(place).mode);
    renameSync(temporary, place);
    return ok(undefined);
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    return err(refusal(error, file, "not-writable"));
  }
};

export const fileExists = (file: string): boolean => existsSync(file);

/** Whether two names are of one file that is there. */
export const isSameFile = (one: string, other: string): boolean =>
  existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
