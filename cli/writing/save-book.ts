import { err, ok, type Result } from "#core/values/result";
import type { XlsxDocument } from "../../xlsx/document";
import type { FollowedCounts } from "../../xlsx/follow/followed";
import { isSigned } from "../../xlsx/verify/signature";
import { verifyBook, type Certificate } from "../../xlsx/verify/verify-book";
import type { Call } from "../call";
import type { OpenBook } from "../open-book";
import type { Problem } from "../problem";
import type { Saving } from "../save-file";

/** What a workbook that was written tells of itself. */
export type SavedBook = {
  /** What pointed at cells that moved, and follows. */
  readonly followed: FollowedCounts;
  /** How many formulas Excel calculates when it opens the file. */
  readonly uncalculated: number;
  /** How much of the file came out as it went in; undefined when nobody looked. */
  readonly certificate: Certificate | undefined;
  /** Somebody had signed the file, and that signature holds no more. */
  readonly isSignatureLost: boolean;
};

/** What pointed at cells that moved and could not follow: listed, and let be only when the person has said so. */
const staleProblem = ({ followed: { stale } }: XlsxDocument, { options }: Call): Problem | undefined =>
  stale.length > 0 && !options.acceptStale ? { code: "stale", places: stale } : undefined;

/** A file that is written from what it held must still hold that. */
const savingOf = ({ file, original }: OpenBook, { disk, options }: Call, out: string): Saving => ({
  force: options.force,
  ...(disk.isSame(file, out) && { expected: original }),
});

/** Writes an edited workbook to `--out`, once nothing in it is wrong because of what was written. */
export const saveBook = (opened: OpenBook, call: Call, out: string): Result<SavedBook, Problem> => {
  const { document, original } = opened;
  const stale = staleProblem(document, call);
  if (stale) return err(stale);
  document.settleResults();
  const bytes = document.save();
  const verified = call.options.noVerify ? undefined : verifyBook(original, bytes, document.removed);
  if (verified && !verified.ok) return err({ code: "not-verified", file: out, flaws: verified.error });
  const saved = call.disk.save(out, bytes, savingOf(opened, call, out));
  if (!saved.ok) return saved;
  const { followed, uncalculated } = document;
  const isSignatureLost = isSigned(original);
  return ok({ followed: followed.counts, uncalculated, certificate: verified?.value, isSignatureLost });
};

/** Writes the workbook to `--out` as it was read. */
export const saveUnchanged = (opened: OpenBook, call: Call, out: string): Result<undefined, Problem> => {
  const saved = call.disk.save(out, opened.original, savingOf(opened, call, out));
  return saved.ok ? ok(undefined) : saved;
};
