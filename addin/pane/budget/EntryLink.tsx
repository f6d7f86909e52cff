import { formatDate, formatHours } from "#core/values/format";
import { goToCell } from "../jobs/go-to";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import type { EntryLine } from "./entry-line";

/** A time row as a way to it in Excel. */
export function EntryLink({ line, why }: { readonly line: EntryLine | undefined; readonly why?: string }) {
  const workbook = useWorkbook();
  if (!line) return null;
  const spoken = lang.value;
  const { sheet, row, column, date, project, hours } = line;
  const facts = [date === undefined ? "" : formatDate(date, spoken), project].filter((fact) => fact !== "");
  return (
    <button type="button" class="entry" onClick={() => void goToCell(workbook, sheet, row, column)}>
      <span>
        {facts.join(" · ")}
        <span class="hint">
          {noticeWords.value.rowOf(sheet, row + 1)}
          {why !== undefined && `: ${why}`}
        </span>
      </span>
      {hours !== undefined && <span class="entry-hours">{formatHours(hours, spoken)}</span>}
    </button>
  );
}
