import { existsSync, readFileSync, realpathSync } from "node:fs";
import { err, ok, type Result } from "#core/values/result";
import type { Problem } from "./problem";
import { refusal } from "./refusal";
import { saveFile, type Saving } from "./save-file";

/** The bytes of a file. */
const read = (file: string, place: string): Result<Uint8Array, Problem> => {
  try {
    return ok(readFileSync(place));
  } catch (error) {
    return err(refusal(error, file, "not-readable"));
  }
};

/** The files that a command can reach, by the names that its command line gives them. */
export type Disk = {
  readonly read: (file: string) => Result<Uint8Array, Problem>;
  /**
   * Writes a file whole or not at all: beside its place first, and into it when all of it is there. A file that stands
   * there is replaced; where it is a link, the file that it points at.
   */
  readonly save: (file: string, bytes: Uint8Array, saving?: Saving) => Result<void, Problem>;
  readonly has: (file: string) => boolean;
  /** Whether two names are of one file that is there. */
  readonly isSame: (one: string, other: string) => boolean;
};

/** The files of this machine; `at` tells where one of that name stands. */
export const diskOf = (at: (file: string) => string): Disk => ({
  read: (file) => read(file, at(file)),
  save: (file, bytes, saving = {}) => saveFile(file, at(file), bytes, saving),
  has: (file) => existsSync(at(file)),
  isSame: (one, other) =>
    existsSync(at(one)) && existsSync(at(other)) && realpathSync(at(one)) === realpathSync(at(other)),
});
