import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { spread } from "../../runs";
import { atRequest, atWriting } from "./at-request";
import { acts, openRace, raceJob, raceTable } from "./race";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const door = openWorkbook({ budget: 4_000, strategy: () => "putBack" });

/** Writes a telephone number in the job's last new row, if it stands there by now. */
const fillNewRow = (): boolean => {
  const { sheet, body } = raceTable(excel);
  const row = body.row + body.rows - 1;
  if (sheet.cells.content(row, 1) !== "N11" || sheet.cells.content(row, 3) !== "") return false;
  excel.user.type(sheet, `D${row + 1}`, "070-12 34");
  return true;
};

test("a new row that somebody writes in before it is put back stays, and is told: nobody hears that nothing was written", async () => {
  let kept = 0;
  const { from, step } = spread(3);
  for (let request = 1 + from; ; request += step) {
    openRace(excel, "putBack");
    const job = await raceJob(door);
    const seen = { isFilled: false };
    let watch: ReturnType<typeof atRequest> | undefined;
    const stop = atWriting(excel, () => {
      acts["types a name that the job changes"]!(excel);
      watch = atRequest(excel, request, () => (seen.isFilled = fillNewRow()));
    });
    const result = await door.write(job);
    watch?.stop();
    stop();
    if (watch?.happened === false) break;
    const { sheet, body } = raceTable(excel);
    const rows = sheet.cells.contents(body);
    const stays = rows.findIndex((row) => row[0] === "N11");
    if (!seen.isFilled) continue;
    expect(rows[stays]?.[2], `request ${request}`).toBe("070-12 34");
    if (result.ok) continue;
    kept++;
    expect(
      rows.filter(([number]) => typeof number === "string" && number.startsWith("N")),
      `request ${request}`,
    ).toHaveLength(1);
    expect(result.error, `request ${request}`).toMatchObject({
      kind: "taken-back",
      cause: { kind: "astray" },
      kept: [{ sheet: "Anställda", row: body.row + stays, found: "N11" }],
    });
  }
  expect(kept).toBeGreaterThan(0);
});
