import { namingOf } from "#core/book/naming";
import { sheetSpec } from "#core/registers/sheet-spec";
import { acceptFindings } from "#core/rules/engine/accept";
import { acceptedIn } from "#core/rules/engine/accepted";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { listFindings, type Listed } from "#core/rules/engine/listing";
import { rules } from "#core/rules/index";
import { namesOf } from "#core/text/names";
import { sayFinding } from "#core/text/say-finding";
import { err, ok } from "#core/values/result";
import { finish } from "#core/values/task";
import { addRegisterSheet } from "../../xlsx/add-register";
import { freeSpec } from "../../xlsx/free-spec";
import { required, type BookVerb } from "../call";
import { findingLine } from "../checking/finding-lines";
import { words } from "../words";
import { carryOut } from "../writing/carry-out";
import { endingProblem } from "../writing/ending";

/** Whether a finding points at one of the rows asked for, `register:row` by the worksheet's row; any row, when none is. */
const isAsked = ({ register, row }: Listed, rows: readonly string[]): boolean =>
  rows.length === 0 ||
  rows
    .flatMap((text) => text.split(","))
    .some((text) => text.trim().toLowerCase() === `${register ?? ""}:${row + 1}`.toLowerCase());

/**
 * `accept`: findings of a rule are let stand (Godta), in a new file: a row each in `acceptances` (Godtagna träffar) says
 * who, when and why, until a cell that they were made of changes.
 */
export const accept: BookVerb = (opened, { disk, options }, lang) => {
  const out = required(options.out);
  const ending = endingProblem(opened.file, out);
  if (ending) return err(ending);
  const { book, document } = opened;
  const rule = required(options.rule);
  const checked = finish(checkBook(book, rules));
  const listed = listFindings(book, findingsOf(checked));
  const known = acceptedIn(checked, listed);
  const asked = listed.filter(
    (one) => one.finding.rule === rule && isAsked(one, options.rows) && !known.of.has(one),
  );
  if (asked.length === 0) return err({ code: "nothing-to-accept", rule });
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
  const job = carryOut(opened, writes.edits, { what, register: "acceptances", file: "", ...counts });
  if (!job.ok) return job;
  if (writes.newRows)
    addRegisterSheet(document, freeSpec(document, sheetSpec("acceptances", book.lang)), writes.newRows);
  const saved = disk.save(out, document.save());
  if (!saved.ok) return saved;
  function* lines(): Generator<string> {
    for (const one of asked) yield findingLine(words[lang].check.accepted, one, names);
    yield words[lang].accept.written(out, asked.length);
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
      written: { file: out, job: job.value },
    },
    lines: lines(),
  });
};
