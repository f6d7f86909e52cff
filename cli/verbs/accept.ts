import { tableOf } from "#core/book/book";
import { namingOf } from "#core/book/naming";
import { sheetSpec } from "#core/registers/sheet-spec";
import { acceptFindings, rowsIn } from "#core/rules/engine/accept";
import { acceptedIn } from "#core/rules/engine/accepted";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { listFindings, type Listed } from "#core/rules/engine/listing";
import { rules } from "#core/rules/index";
import { namesOf } from "#core/text/names";
import { sayFinding } from "#core/text/say-finding";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import { addRegisterSheet } from "../../xlsx/add-register";
import { freeSpec } from "../../xlsx/free-spec";
import { required, type BookVerb } from "../call";
import { findingLine } from "../checking/finding-lines";
import { bookIn, type OpenBook } from "../open-book";
import type { Problem } from "../problem";
import { words } from "../words";
import { carryOut } from "../writing/carry-out";
import { endingProblem } from "../writing/ending";
import { saveBook } from "../writing/save-book";
import { savedJson, savedLines } from "../writing/saved-report";

/** Whether a finding points at one of the rows asked for, `register:row` by the worksheet's row; any row, when none is. */
const isAsked = ({ register, row }: Listed, rows: readonly string[]): boolean =>
  rows.length === 0 ||
  rows
    .flatMap((text) => text.split(","))
    .some((text) => text.trim().toLowerCase() === `${register ?? ""}:${row + 1}`.toLowerCase());

/** So many are told, one a line; the others are counted. */
const MOST_TOLD = 10;

/** The workbook with an empty sheet for what is accepted: its rows are then a job, which `undo` takes back. */
const withSheet = ({ document, file, book, original }: OpenBook): Result<OpenBook, Problem> => {
  if (document.isStructureProtected) return err({ code: "structure-protected", file });
  addRegisterSheet(document, freeSpec(document, sheetSpec("acceptances", book.lang)), []);
  return bookIn(document.save(), file, book.today, original);
};

/**
 * `accept`: findings of a rule are let stand (Godta), in a new file: a row each in `acceptances` (Godtagna anmärkningar) says
 * who, when and why, until a cell that they were made of changes.
 */
export const accept: BookVerb = (opened, call, lang) => {
  const { options } = call;
  const out = required(options.out);
  const ending = endingProblem(opened.file, out);
  if (ending) return err(ending);
  const { book } = opened;
  const rule = required(options.rule);
  const checked = finish(checkBook(book, rules));
  const listed = listFindings(book, findingsOf(checked));
  const known = finish(acceptedIn(checked, listed));
  const asked = listed.filter(
    (one) => one.finding.rule === rule && isAsked(one, options.rows) && !known.of.has(one),
  );
  if (asked.length === 0) {
    const found = [...new Set(listed.flatMap((one) => (known.of.has(one) ? [] : [one.finding.rule])))];
    return err({ code: "nothing-to-accept", rule, found });
  }
  const names = namesOf(lang, namingOf(book), book);
  const by = { by: required(options.who), day: options.today, why: options.why ?? "" };
  const writes = acceptFindings(
    checked,
    asked.map(({ finding }) => finding),
    by,
    (finding) => sayFinding(finding, names),
  );
  const counts = { added: asked.length, changed: 0, unchanged: 0, refused: 0 };
  const what = words[book.lang].accept.what(rule);
  const kept = writes.newRows ? withSheet(opened) : ok(opened);
  if (!kept.ok) return kept;
  const made = tableOf(kept.value.book, "acceptances");
  const edits = writes.newRows && made ? rowsIn(made, writes.newRows) : writes.edits;
  const job = carryOut(kept.value, edits, { what, register: "acceptances", file: "", ...counts });
  if (!job.ok) return job;
  const saved = saveBook(kept.value, call, out);
  if (!saved.ok) return saved;
  const asSaved = saved.value;
  function* lines(): Generator<string> {
    for (const one of asked.slice(0, MOST_TOLD)) yield findingLine(words[lang].check.accepted, one, names);
    if (asked.length > MOST_TOLD) yield words[lang].accept.more(asked.length - MOST_TOLD);
    yield words[lang].accept.written(out, asked.length);
    yield* savedLines(asSaved, lang);
  }
  return ok({
    exitCode: 0,
    json: {
      accepted: asked.map(({ finding, register, sheet, row }) => ({
        rule: finding.rule,
        register: register ?? null,
        sheet,
        row: row + 1,
        message: sayFinding(finding, names),
      })),
      written: { file: out, job: job.value, ...savedJson(asSaved) },
    },
    lines: lines(),
  });
};
