import { findingsOf, checkBook } from "#core/rules/engine/check";
import { listFindings } from "#core/rules/engine/listing";
import { rules } from "#core/rules/index";
import { clockFace, dayOn } from "#core/values/clock";
import { finish } from "#core/values/task";
import { openWorkbook } from "../../../../addin/excel/workbook";
import { check, passed, stage } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { bookIn } from "../../../../cli/open-book";
import { startExcel } from "../../../../workbench/node/start-excel";
import { loadWorkbook } from "../../../../workbench/page/files/load";
import { openXlsx } from "../../../../xlsx/open";

type Checked = Parameters<typeof findingsOf>[0];
type Passed = readonly { readonly sheet: string; readonly reason: string }[];

/** What a check of a workbook comes to: where its registers stand, what was passed over, and every finding. */
export const answerOf = (checked: Checked, over: Passed) => ({
  registers: Array.from(checked.book.tables.values(), ({ register, place, order }) =>
    [register.id, place.sheet, place.name, order.length].join(" "),
  ).sort(),
  passedOver: over.map(({ sheet, reason }) => `${sheet} ${reason}`).sort(),
  findings: listFindings(checked.book, findingsOf(checked))
    .map(({ finding: { rule, severity, facts }, sheet, row, column }) =>
      [rule, severity, sheet, row, column, JSON.stringify(facts)].join(" "),
    )
    .sort(),
});

/** What the command line and the pane answer of one file. */
export const answersOf = async (bytes: Uint8Array) => {
  const opened = bookIn(bytes, "bok.xlsx", dayOn(clockFace(new Date())));
  const file = openXlsx(bytes);
  if (!opened.ok || !file.ok) throw new Error("The file is no workbook");
  const ofCommandLine = answerOf(finish(checkBook(opened.value.book, rules)), opened.value.passedOver);
  await startExcel({ workbook: loadWorkbook(file.value, "bok.xlsx", "sv-SE") });
  stage.value = { kind: "opening" };
  check.value = undefined;
  await checkAll(openWorkbook());
  const checked = check.peek();
  if (!checked) throw new Error("The pane has read nothing");
  return { ofCommandLine, ofPane: answerOf(checked, passed.value) };
};
