import type { Book } from "#core/book/book";
import { namingOf } from "#core/book/naming";
import { idleParts } from "#core/resolve/idle";
import { acceptedIn, type Accepted } from "#core/rules/engine/accepted";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { countFindings, listFindings } from "#core/rules/engine/listing";
import { policyOf } from "#core/rules/engine/policy";
import { rules } from "#core/rules/index";
import { namesOf, type Names } from "#core/text/names";
import { readTexts } from "#core/text/read-text";
import type { Lang } from "#core/values/cell";
import { ok } from "#core/values/result";
import { finish } from "#core/values/task";
import type { ReadingVerb } from "../call";
import { acceptedLine, jsonVoid, voidLines } from "../checking/accepted";
import { findingLine, findingLines, jsonCauses } from "../checking/finding-lines";
import { jsonFindings } from "../checking/json-findings";
import type { ReadBook } from "../open-book";
import { words } from "../words";

/** The accepted findings, and the acceptances that are void, for `--accepted`. */
function* acceptedLines(accepted: Accepted, names: Names): Generator<string> {
  const { accepted: word } = words[names.lang].check;
  for (const [one, acceptance] of accepted.of) yield acceptedLine(findingLine(word, one, names), acceptance);
  yield* voidLines(accepted, names.lang);
}

/** The rules that the settings turn off or lower. */
function* policyLines(book: Book, lang: Lang): Generator<string> {
  const { off, lowered } = policyOf(book);
  const text = words[lang].check;
  if (off.size > 0) yield text.rulesOff([...off]);
  if (lowered.size > 0) yield text.rulesLowered([...lowered]);
}

/** The registers that were read, where they stand and how many rows they hold. */
const registersRead = ({ tables }: Book) =>
  Array.from(tables.values(), ({ register, place, order }) => {
    return { register: register.id, sheet: place.sheet, rows: order.length };
  });

/** The registers that stand on a sheet without an Excel table: the pane reads them when they have been connected. */
const withoutTable = ({ tables }: Book, names: Names) =>
  [...tables.values()].flatMap(({ register: { id: register }, place: { name, sheet } }) =>
    name === ""
      ? [{ register, sheet, message: readTexts[names.lang].noTable({ sheet, register }, names) }]
      : [],
  );

/** What was read, what was not, and what comes to nothing as things are set. */
function* readLines({ book, passedOver }: ReadBook, names: Names): Generator<string> {
  const text = readTexts[names.lang];
  for (const one of passedOver)
    if (one.reason !== "no-register") yield `${text.notChecked}  ${text.passedOver(one, names)}`;
  for (const { message } of withoutTable(book, names)) yield `${text.withoutTable}  ${message}`;
  for (const one of idleParts(book)) yield `${text.withoutEffect}  ${text.idle(one, names)}`;
  const others = passedOver.filter(({ reason }) => reason === "no-register").map(({ sheet }) => sheet);
  if (others.length > 0) yield text.others([...new Set(others)]);
  yield text.registers(
    registersRead(book).map(({ register, rows }) => ({ name: names.register(register), rows })),
  );
}

/**
 * `check`: every finding of the workbook, and what of it was read; exit code 1 when a finding is an error, or a register
 * has lost columns of its key. What somebody has accepted is in neither counts nor exit code.
 */
export const check: ReadingVerb = (opened, { options }, lang) => {
  const { book, file, passedOver } = opened;
  const checked = finish(checkBook(book, rules));
  const listed = listFindings(book, findingsOf(checked));
  const accepted = finish(acceptedIn(checked, listed));
  const told = listed.filter((one) => !accepted.of.has(one));
  const counts = countFindings(told.map(({ finding }) => finding));
  const names = namesOf(lang, namingOf(book), book);
  const rows = registersRead(book).reduce((sum, register) => sum + register.rows, 0);
  const text = readTexts[lang];
  function* lines(): Generator<string> {
    yield* findingLines(told, names);
    if (options.accepted) yield* acceptedLines(accepted, names);
    yield* readLines(opened, names);
    yield* policyLines(book, lang);
    yield words[lang].check.summary(file, counts, rows, book.tables.size);
    if (accepted.of.size > 0) yield words[lang].check.acceptedCount(accepted.of.size);
  }
  const isWrong = counts.error > 0 || passedOver.some(({ reason }) => reason === "no-key");
  const { off, lowered } = policyOf(book);
  return ok({
    exitCode: isWrong ? 1 : 0,
    json: {
      findings: jsonFindings(book, listed, accepted, names),
      counts,
      causes: jsonCauses(told, names),
      acceptances: { count: accepted.of.size, void: accepted.void.map(jsonVoid) },
      rules: { off: [...off], lowered: [...lowered] },
      registers: registersRead(book),
      passedOver: passedOver.map((one) => {
        return { sheet: one.sheet, reason: one.reason, message: text.passedOver(one, names) };
      }),
      withoutTable: withoutTable(book, names),
      idle: idleParts(book).map((one) => ({ ...one, message: text.idle(one, names) })),
    },
    lines: lines(),
  });
};
