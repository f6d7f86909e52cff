import { useEffect } from "preact/hooks";
import type { Table } from "#core/book/table";
import type { Since } from "#core/csv/exporting/changed-since";
import { current } from "../book/book";
import { selected } from "../book/selected";
import { FilePicker } from "../kit/FilePicker";
import { useWorkbook } from "../workbook-context";
import { readSheetRows, sheetRows } from "./chosen-rows";
import { kept, memoryName, readKept } from "./kept-export";
import { earlier, receiver, rowChoice } from "./state";
import { words } from "./words";

type Props = {
  readonly table: Table;
  /** What has changed since the earlier export; "blocked" where its file names no rows. */
  readonly since: Since | "blocked" | undefined;
};

/** What is known of the rows that were chosen: how many show, or how many have changed since which file. */
export function RowsChosen({ table, since }: Props) {
  const workbook = useWorkbook();
  const choice = rowChoice.value;
  const place = selected.value;
  const revision = current.value?.revision;
  useEffect(() => {
    if (choice === "shown" || choice === "selected") void readSheetRows(workbook, table, choice);
  }, [workbook, table, choice, revision, choice === "selected" ? place : undefined]);
  if (choice === "since") return <EarlierFile table={table} since={since} />;
  if (choice === "all") return null;
  return (
    <p class="hint" role="status">
      {rowsText(table, choice)}
    </p>
  );
}

const rowsText = (table: Table, choice: "shown" | "selected"): string => {
  const text = words.value;
  const found = sheetRows.value;
  if (choice === "shown") return found ? text.shownRows(found.rows.size, found.hidden) : "";
  return found && found.rows.size + found.hidden > 0
    ? text.selectedRows(found.rows.size, found.hidden)
    : text.noneSelected(table.place.sheet);
};

function EarlierFile({ table, since }: Props) {
  const text = words.value;
  const workbook = useWorkbook();
  const file = earlier.value?.register === table.register.id ? earlier.value : undefined;
  const name = memoryName(table.register.id, receiver.value);
  useEffect(() => {
    if (!file) void readKept(workbook, name);
  }, [workbook, name, file]);
  const memory = !file && kept.value?.name === name ? kept.value.export : undefined;
  const choose = async (chosen: File): Promise<void> => {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    earlier.value = { register: table.register.id, name: chosen.name, bytes };
  };
  return (
    <div class="since">
      {!file && !memory && <p class="hint">{text.sinceNone}</p>}
      {memory && since && since !== "blocked" && (
        <p class="hint" role="status">
          {text.sinceRemembered(memory.time, since.added, since.changed)}
        </p>
      )}
      {file && since && (
        <p class={since === "blocked" ? "problem" : "hint"} role="status">
          {since === "blocked"
            ? text.sinceBlocked(file.name)
            : text.sinceFile(file.name, since.added, since.changed)}
        </p>
      )}
      {(file ?? memory) && since && since !== "blocked" && <p class="hint">{text.sinceWhole}</p>}
      <FilePicker
        button={(file ?? memory) ? text.sinceOther : text.sinceChoose}
        hint=""
        accept=".csv,.txt,.tsv,.tab,.si,.se,.sie,text/csv,text/plain"
        choose={(chosen) => void choose(chosen)}
      />
    </div>
  );
}
