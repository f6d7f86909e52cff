import { formatDate, formatHours } from "../../../../src/values/format";
import { goToCell } from "../../actions/go-to";
import { lang } from "../../language";
import { noticeWords } from "../../parts/words";
import { useWorkbook } from "../../workbook-context";
import type { EntryLine } from "./entry-line";

/** A time row as a way to it in Excel. */
export function EntryLink({ line, why }: { readonly line: EntryLine | undefined; readonly why?: string }) {
  const workbook = useWorkbook();
  if (!line) return null;
  const spoken = lang.value;
  const { sheet, row, column, date, project, hours } = line;
  const facts = [
    date === undefined ? undefined : formatDate(date, spoken),
    project,
    hours === undefined ? undefined : formatHours(hours, spoken),
    why,
  ];
  return (
    <button type="button" class="entry" onClick={() => void goToCell(workbook, sheet, row, column)}>
      <b>{noticeWords.value.rowOf(sheet, row + 1)}</b>{" "}
      {facts.filter((fact) => fact !== undefined && fact !== "").join(" · ")}
    </button>
  );
}
