import type { Delimiter } from "#core/csv/delimiter";
import { counted } from "#core/text/counted";
import { billingView } from "#core/text/en/billing-view";
import { budgetView } from "#core/text/en/budget-view";
import { checkView } from "#core/text/en/check-view";
import { exportView } from "#core/text/en/export-view";
import { importView } from "#core/text/en/import-view";
import { formatCount } from "#core/values/format";
import { controlsText } from "./controls-en";
import { help } from "./help-en";
import { priceText } from "./price-en";
import { problems } from "./problems-en";
import type { Words } from "./sv";

const delimiters: Record<Delimiter, string> = { ";": "semicolons", "\t": "tabs", ",": "commas", "|": "bars" };

export const en: Words = {
  help,
  problems,
  check: {
    severityName: checkView.severityName,
    more: (count, rows) => `(${formatCount(count, "en")} more: ${rows})`,
    accepted: "Accepted",
    acceptedCount: (count) =>
      `${counted(count, "en", "finding is accepted and not counted", "findings are accepted and not counted")}; --accepted lists them.`,
    voided: "No longer applies",
    rulesOff: (ids) => `Rules that do not apply, by the settings: ${ids.join(", ")}.`,
    rulesLowered: (ids) => `Rules for information only, by the settings: ${ids.join(", ")}.`,
    summary: (file, counts, rows, registers) =>
      `${file}: ${(["error", "warning", "info"] as const).map((each) => checkView.severity[each](counts[each])).join(", ")} in ${counted(rows, "en", "row", "rows")} of ${counted(registers, "en", "register", "registers")}.`,
  },
  accept: {
    what: (rule) => `Accept findings: ${rule}`,
    written: (file, count) => `${file}: ${counted(count, "en", "finding", "findings")} accepted.`,
  },
  plan: {
    title: (file, register) => `${file} → ${register}`,
    reading: (encoding, delimiter, headerLine) =>
      `Read as ${encoding} with ${delimiters[delimiter]} between the columns, ${headerLine === undefined ? "without headers" : `headers on line ${headerLine}`}.`,
    leftOut: "is not imported",
    inverted: (field) => `${field} (Yes means No)`,
    lacking: importView.lacking,
    line: importView.line,
    outcome: importView.outcome,
    counts: ({ new: added, changed, unchanged, refused }) =>
      `${formatCount(added, "en")} new, ${formatCount(changed, "en")} changed, ${formatCount(unchanged, "en")} unchanged, ${formatCount(refused, "en")} refused.`,
  },
  import: {
    written: (file, added, cells) =>
      `${file}: ${counted(added, "en", "row added", "rows added")}, ${counted(cells, "en", "cell written", "cells written")}.`,
  },
  export: {
    ready: exportView.ready,
    certificate: exportView.certificate,
    partly: (unchanged, refused) =>
      `${exportView.certificate(unchanged)} ${counted(refused, "en", "row is", "rows are")} refused because the register itself is wrong there: the key is missing or stands several times, or a cell cannot be read. check shows them.`,
    notRead: exportView.notRead,
    notSame: exportView.notSame,
    notFound: (line, key) =>
      `The file does not give the same register back. Line ${line}${key === "" ? "" : `, ${key},`} is read as a new row.`,
    lost: exportView.lost,
    unread: exportView.unread,
  },
  budget: {
    project: budgetView.project,
    name: "Name",
    worked: budgetView.worked,
    released: budgetView.released,
    budget: budgetView.budget,
    remaining: budgetView.remaining,
    amount: "Amount",
    state: budgetView.state,
    counted: budgetView.counted,
    uncounted: (rows) => `${budgetView.uncounted(rows)}: check shows why.`,
  },
  billing: billingView,
  controls: controlsText,
  price: priceText,
  release: {
    written: (file, basis, rows, amount) =>
      `${file}: basis ${basis}, ${counted(rows, "en", "row", "rows")}, ${amount}.`,
    takenBack: (file, basis, rows) => `${file}: ${billingView.jobs.undo(basis, rows, "")}.`,
    left: (project) => `${project}: its fixed price is not in it, for only a part of its rows is chosen.`,
    column: (sheet, header) => `${sheet} got the column ${header}.`,
  },
  rename: {
    written: (file, codes, cells) =>
      `${file}: ${counted(codes, "en", "new code", "new codes")}, ${counted(cells, "en", "cell written", "cells written")}.`,
  },
  log: { time: "Time", what: "What", file: "File", added: "New", changed: "Changed", undone: "Undone" },
  new: {
    made: (file, sheets) => `${file}: ${counted(sheets, "en", "register", "registers")}.`,
    sheet: (sheet, rows) => `  ${sheet}: ${counted(rows, "en", "row", "rows")}`,
  },
};
