import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { err, ok, type Result } from "#core/values/result";
import { otherWriters, temporaryName } from "./leftovers";
import type { Problem } from "./problem";
import { refusal } from "./refusal";

/** How a file is to be written. */
export type Saving = {
  /** What the file held when it was read, where it is written from what it held: it must still hold that. */
  readonly expected?: Uint8Array;
  /** Write although somebody has the file open. */
  readonly force?: boolean;
};

const ANY_WRITE = 0o222;

/** The files that Excel and LibreOffice lay beside one that somebody has open. */
const ownerFiles = (place: string): readonly string[] =>
  [`~$${basename(place)}`, `.~lock.${basename(place)}#`].map((name) => join(dirname(place), name));

const isLink = (place: string): boolean =>
  lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;

const mayBeWritten = (place: string): boolean => {
  // Renaming asks the folder alone, and root may write everything: a file that nobody may write is meant to stay.
  if ((statSync(place).mode & ANY_WRITE) === 0) return false;
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** What speaks against replacing the file that stands in a place. */
const standingProblem = (file: string, place: string, { force }: Saving): Problem | undefined => {
  if (!existsSync(dirname(place))) return { code: "no-folder", file };
  if (!existsSync(place)) return isLink(place) ? { code: "not-a-file", file } : undefined;
  const stat = statSync(place);
  if (stat.isDirectory()) return { code: "is-folder", file };
  if (!stat.isFile()) return { code: "not-a-file", file };
  const whole = realpathSync(place);
  if (!mayBeWritten(whole)) return { code: "read-only", file };
  const isOpen = [...ownerFiles(place), ...ownerFiles(whole)].some((name) => existsSync(name));
  return isOpen && !force ? { code: "open-elsewhere", file } : undefined;
};

const isStill = (place: string, { expected }: Saving): boolean =>
  expected === undefined || (existsSync(place) && Buffer.compare(readFileSync(place), expected) === 0);

/**
 * Writes a file whole or not at all: beside its place first, and into it when all of it is there and the place still
 * holds what it held. Where it is a link, the file that it points at.
 */
export const saveFile = (
  file: string,
  place: string,
  bytes: Uint8Array,
  saving: Saving,
): Result<void, Problem> => {
  let temporary: string | undefined;
  try {
    const problem = standingProblem(file, place, saving);
    if (problem) return err(problem);
    const isThere = existsSync(place);
    const whole = isThere ? realpathSync(place) : place;
    otherWriters(whole);
    temporary = temporaryName(whole);
    writeFileSync(temporary, bytes, { flag: "wx", flush: true });
    if (isThere) chmodSync(temporary, statSync(whole).mode);
    // From here on every other run sees that this one writes: two of them cannot both find the file as they read it.
    const code = otherWriters(whole).length > 0 ? "being-written" : "changed-meanwhile";
    if (code === "being-written" || !isStill(whole, saving)) {
      rmSync(temporary, { force: true });
      return err({ code, file });
    }
    renameSync(temporary, whole);
    return ok(undefined);
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    return err(refusal(error, file, "not-writable"));
  }
};
