import { formatDate, formatHours } from "#core/values/format";
import { goToCell } from "../jobs/go-to";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import "./figures.css";
import type { EntryLine } from "./entry-line";

type Props = {
  readonly line: EntryLine | undefined;
  /** What else is said of it. */
  readonly why?: string | undefined;
  /** What it adds to the figure that it is a part of; its hours unless said. */
  readonly figure?: string | undefined;
};

/** An entry as a way to it in Excel. */
export function EntryLink({ line, why, figure }: Props) {
  const workbook = useWorkbook();
  if (!line) return null;
  const spoken = lang.value;
  const { sheet, row, column, date, employee, project, hours } = line;
  const facts = [date === undefined ? "" : formatDate(date, spoken), employee, project];
  const adds = figure ?? (hours === undefined ? undefined : formatHours(hours, spoken));
  return (
    <button type="button" class="entry" onClick={() => void goToCell(workbook, sheet, row, column)}>
      <span>
        {facts.filter((fact) => fact !== "").join(" · ")}
        <span class="hint">
          {noticeWords.value.rowOf(sheet, row + 1)}
          {why !== undefined && `: ${why}`}
        </span>
      </span>
      {adds !== undefined && <span class="entry-figure">{adds}</span>}
    </button>
  );
}
