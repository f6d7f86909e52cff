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
import { err, ok, type Result } from "#core/values/result";
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
const read = (file: string, place: string): Result<Uint8Array, Problem> => {
  try {
    return ok(readFileSync(place));
  } catch (error) {
    return err(refusal(error, file, "not-readable"));
  }
};

const save = (file: string, place: string, bytes: Uint8Array): Result<void, Problem> => {
  let temporary: string | undefined;
  try {
    const isThere = existsSync(place);
    if (isThere && statSync(place).isDirectory()) return err({ code: "is-folder", file });
    const whole = isThere ? realpathSync(place) : place;
    temporary = `${whole}.${process.pid}.tmp`;
    writeFileSync(temporary, bytes, { flag: "wx" });
    if (isThere) chmodSync(temporary, statSync(whole).mode);
    renameSync(temporary, whole);
    return ok(undefined);
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    return err(refusal(error, file, "not-writable"));
  }
};

/** The files that a command can reach, by the names that its command line gives them. */
export type Disk = {
  readonly read: (file: string) => Result<Uint8Array, Problem>;
  /**
   * Writes a file whole or not at all: beside its place first, and into it when all of it is there. A file that stands
   * there is replaced; where it is a link, the file that it points at.
   */
  readonly save: (file: string, bytes: Uint8Array) => Result<void, Problem>;
  readonly has: (file: string) => boolean;
  /** Whether two names are of one file that is there. */
  readonly isSame: (one: string, other: string) => boolean;
};

/** The files of this machine; `at` tells where one of that name stands. */
export const diskOf = (at: (file: string) => string): Disk => ({
  read: (file) => read(file, at(file)),
  save: (file, bytes) => save(file, at(file), bytes),
  has: (file) => existsSync(at(file)),
  isSame: (one, other) =>
    existsSync(at(one)) && existsSync(at(other)) && realpathSync(at(one)) === realpathSync(at(other)),
});
