import type { Book } from "#core/book/book";
import { namingOf } from "#core/book/naming";
import { idleParts } from "#core/resolve/idle";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { countFindings, listFindings, type Listed } from "#core/rules/engine/listing";
import { rules } from "#core/rules/index";
import { fieldOf, namesOf, type Names } from "#core/text/names";
import { readTexts } from "#core/text/read-text";
import { sayFinding } from "#core/text/say-finding";
import { cellName } from "#core/values/a1";
import { ok } from "#core/values/result";
import { finish } from "#core/values/task";
import type { BookVerb } from "../call";
import { jsonValue } from "../json-value";
import type { OpenBook } from "../open-book";
import { words } from "../words";

const jsonFinding = (book: Book, listed: Listed, names: Names) => {
  const { finding, register, sheet, row, header, value } = listed;
  const { rule, severity, at, edits } = finding;
  const field = at?.field === undefined ? undefined : fieldOf(at.register, at.field);
  return {
    rule,
    severity,
    register: register ?? null,
    sheet: register ? sheet : null,
    row: register ? row + 1 : null,
    column: header,
    value: jsonValue(value, field, book.date1904),
    message: sayFinding(finding, names),
    fixable: edits !== undefined && edits.length > 0,
  };
};

function* jsonFindings(book: Book, listed: readonly Listed[], names: Names) {
  for (const one of listed) yield jsonFinding(book, one, names);
}

function* findingLines(listed: readonly Listed[], names: Names): Generator<string> {
  const { severityName } = words[names.lang].check;
  for (const { finding, register, sheet, row, column } of listed) {
    const place = register ? `${sheet} ${cellName(row, column)}` : "";
    yield [severityName[finding.severity], place, sayFinding(finding, names), `[${finding.rule}]`]
      .filter((part) => part !== "")
      .join("  ");
  }
}

/** The registers that were read, where they stand and how many rows they hold. */
const registersRead = ({ tables }: Book) =>
  Array.from(tables.values(), ({ register, place, order }) => {
    return { register: register.id, sheet: place.sheet, rows: order.length };
  });

/** What was read, what was not, and what comes to nothing as things are set. */
function* readLines({ book, passedOver }: OpenBook, names: Names): Generator<string> {
  const text = readTexts[names.lang];
  for (const one of passedOver)
    if (one.reason !== "no-register") yield `${text.notChecked}  ${text.passedOver(one, names)}`;
  for (const one of idleParts(book)) yield `${text.withoutEffect}  ${text.idle(one, names)}`;
  const others = passedOver.filter(({ reason }) => reason === "no-register").map(({ sheet }) => sheet);
  if (others.length > 0) yield text.others([...new Set(others)]);
  yield text.registers(
    registersRead(book).map(({ register, rows }) => ({ name: names.register(register), rows })),
  );
}

/**
 * `check`: every finding of the workbook, and what of it was read; exit code 1 when a finding is an error, or a register
 * has lost columns of its key.
 */
export const check: BookVerb = (opened, _call, lang) => {
  const { book, file, passedOver } = opened;
  const findings = findingsOf(finish(checkBook(book, rules)));
  const counts = countFindings(findings);
  const listed = listFindings(book, findings);
  const names = namesOf(lang, namingOf(book));
  const rows = registersRead(book).reduce((sum, register) => sum + register.rows, 0);
  const text = readTexts[lang];
  function* lines(): Generator<string> {
    yield* findingLines(listed, names);
    yield* readLines(opened, names);
    yield words[lang].check.summary(file, counts, rows, book.tables.size);
  }
  const isWrong = counts.error > 0 || passedOver.some(({ reason }) => reason === "no-key");
  return ok({
    exitCode: isWrong ? 1 : 0,
    json: {
      findings: jsonFindings(book, listed, names),
      counts,
      registers: registersRead(book),
      passedOver: passedOver.map((one) => {
        return { sheet: one.sheet, reason: one.reason, message: text.passedOver(one, names) };
      }),
      idle: idleParts(book).map((one) => ({ ...one, message: text.idle(one, names) })),
    },
    lines: lines(),
  });
};
