import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { sheetWrites } from "#core/book/sheet-writes";
import type { ImportPlan } from "#core/csv/import-plan";
import { acceptedIn } from "#core/rules/engine/accepted";
import { applyInSlices, checkBook, findingsOf, type Check } from "#core/rules/engine/check";
import { listFindings, type Listed } from "#core/rules/engine/listing";
import { toldMark } from "#core/rules/engine/told-mark";
import { rules } from "#core/rules/index";
import { sayFinding } from "#core/text/say-finding";
import type { Lang } from "#core/values/cell";
import { finish } from "#core/values/task";
import { applyWrites } from "../../xlsx/apply-writes";
import { jsonFindings, namesIn } from "../checking/json-findings";
import { bookIn, type OpenBook } from "../open-book";
import { controlsIn } from "../verbs/controls";

/** What `check` and `controls` say after an import and did not say before, and what they say no more. */
export type Consequences = {
  readonly appear: readonly object[];
  readonly vanish: readonly object[];
  /** The controls that are reached, and were not. */
  readonly trips: readonly object[];
  /** The findings that appear, as they are listed for people. */
  readonly listed: readonly Listed[];
};

/** A workbook larger than this is checked after the import, not twice before it. */
const MOST_ROWS = 200_000;

/** Findings by what makes each one and no other, as the pane tells them apart. */
const told = (
  check: Check,
  lang: Lang,
): ReadonlyMap<string, { readonly json: object; readonly listed: Listed }> => {
  const { book } = check;
  const listed = listFindings(book, findingsOf(check));
  const accepted = finish(acceptedIn(check, listed));
  const names = namesIn(book, lang);
  const jsons = [...jsonFindings(book, listed, accepted, names)];
  return new Map(
    listed.flatMap((one, at) => {
      const json = jsons[at];
      const mark = toldMark(book, one, accepted.of.get(one), sayFinding(one.finding, names));
      return json ? [[mark, { json, listed: one }] as const] : [];
    }),
  );
};

const reachedIn = (book: Book) => controlsIn(book).filter(({ verdict }) => verdict === "reached");

/** Whether the sheet itself calculates cells of a register that the edits touch: then it must be written to know what they hold. */
const isCalculated = ({ document, book }: OpenBook, edits: readonly Edit[]): boolean => {
  const names = new Set(
    [...new Set(edits.map(({ register }) => register))].map((id) => book.tables.get(id)?.place.name),
  );
  return document.sheets.some(({ tables }) =>
    tables.some(({ name, calculated }) => names.has(name) && (calculated ?? []).length > 0),
  );
};

/** A copy of the workbook after the edits: as it is written and read again where its sheets calculate, else as it is edited. */
const checkAfter = (copy: OpenBook, check: Check, edits: readonly Edit[]): Check => {
  if (isCalculated(copy, edits)) {
    const written = applyWrites(copy.document, finish(sheetWrites(copy.book, edits)));
    const again = written.ok ? bookIn(copy.document.save(), copy.file, copy.book.today) : undefined;
    if (again?.ok) return finish(checkBook(again.value.book, rules));
  }
  finish(applyInSlices(check, edits));
  return check;
};

const rowsIn = ({ tables }: Book): number =>
  [...tables.values()].reduce((sum, { order }) => sum + order.length, 0);

/**
 * What the workbook will be found to have once a plan is carried out, by checking a second copy of it before and after.
 * Undefined for a workbook that is too large to be checked twice in passing.
 */
export const consequencesOf = (
  { book, original, file }: OpenBook,
  { edits, counts }: ImportPlan,
  lang: Lang,
): Consequences | undefined => {
  if (rowsIn(book) + counts.new > MOST_ROWS) return undefined;
  if (edits.length === 0) return { appear: [], vanish: [], trips: [], listed: [] };
  const copy = bookIn(original, file, book.today);
  if (!copy.ok) return undefined;
  const check = finish(checkBook(copy.value.book, rules));
  const [before, reached] = [told(check, lang), reachedIn(check.book)];
  const checked = checkAfter(copy.value, check, edits);
  const after = told(checked, lang);
  const known = new Set(reached.map(({ row }) => row));
  const appear = [...after].flatMap(([mark, one]) => (before.has(mark) ? [] : [one]));
  return {
    appear: appear.map(({ json }) => json),
    vanish: [...before].flatMap(([mark, { json }]) => (after.has(mark) ? [] : [json])),
    trips: reachedIn(checked.book).filter(({ row }) => !known.has(row)),
    listed: appear.map(({ listed }) => listed),
  };
};
