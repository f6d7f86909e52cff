import type { Book } from "#core/book/book";
import { namingOf } from "#core/book/naming";
import { checkBook, findingsOf } from "#core/rules/engine/check";
import { countFindings, listFindings, type Listed } from "#core/rules/engine/listing";
import { rules } from "#core/rules/index";
import { fieldOf, namesOf, type Names } from "#core/text/names";
import { sayFinding } from "#core/text/say-finding";
import { cellName } from "#core/values/a1";
import { ok } from "#core/values/result";
import { finish } from "#core/values/task";
import type { BookVerb } from "../call";
import { jsonValue } from "../json-value";
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

/** `check`: every finding of the workbook; exit code 1 when one of them is an error. */
export const check: BookVerb = ({ book, file }, _call, lang) => {
  const findings = findingsOf(finish(checkBook(book, rules)));
  const counts = countFindings(findings);
  const listed = listFindings(book, findings);
  const names = namesOf(lang, namingOf(book));
  const rows = [...book.tables.values()].reduce((sum, { order }) => sum + order.length, 0);
  function* lines(): Generator<string> {
    yield* findingLines(listed, names);
    yield words[lang].check.summary(file, counts, rows, book.tables.size);
  }
  return ok({
    exitCode: counts.error > 0 ? 1 : 0,
    json: { findings: jsonFindings(book, listed, names), counts },
    lines: lines(),
  });
};
