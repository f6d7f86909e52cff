import type { Book } from "#core/book/book";
import type { Table } from "#core/book/table";
import type { ExportWay } from "#core/csv/exporting/export-way";
import { listKindsOf } from "#core/csv/exporting/list-kinds";
import { clockFace, dateOn } from "#core/values/clock";
import { names } from "../book/names";
import { isBusy } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { Choice } from "../kit/Choice";
import { useWorkbook } from "../workbook-context";
import { ColumnList, FixedColumns } from "./ColumnList";
import { HandedOver } from "./HandedOver";
import { Losses } from "./Losses";
import { ReceiverHint } from "./ReceiverHint";
import { ReceiverList } from "./ReceiverList";
import { RowsChosen } from "./RowsChosen";
import { copyExport, exportFile, exportToSheet, type Outgoing } from "./actions";
import { fileEnding } from "./file-name";
import { chosenColumns, handed, list, receiver, withTree } from "./state";
import { rowsOf, usePreview, useSince } from "./use-preview";
import { choosesColumns, offersLists, wayOf } from "./way";
import { words } from "./words";

type Props = { readonly book: Book; readonly table: Table; readonly revision: number };

const forget = (): void => {
  handed.value = undefined;
};

/** Whether a file made so, of the columns that are chosen, names its rows. */
const namesRows = (table: Table, columns: readonly number[] | undefined): boolean =>
  columns === undefined ||
  (table.register.key.length > 0 &&
    table.register.key.every((id) => columns.some((at) => at === table.columnOf.get(id))));

/** For whom the register is written, what goes along and what does not, and the ways out. */
export function ExportChoices({ book, table, revision }: Props) {
  const text = words.value;
  const settings = {
    receiver: receiver.value,
    list: offersLists({ receiver: receiver.value }) ? list.value : undefined,
    columns: chosenColumns.value,
    withTree: withTree.value,
  };
  const way = wayOf(book, table, settings);
  const since = useSince(book, table, revision);
  const rows = rowsOf(since);
  const preview = usePreview({ book, table, revision, way, wayKey: JSON.stringify(way), rows });
  const kinds = listKindsOf(table);
  return (
    <>
      <RowsChosen table={table} since={since} />
      <ReceiverList
        book={book}
        table={table}
        choose={(one) => {
          receiver.value = one;
          forget();
        }}
      />
      <ReceiverHint way={way} table={table} />
      {offersLists(settings) && kinds.length > 0 && (
        <Choice
          label={text.list}
          value={list.value ?? ""}
          options={[["", text.wholeRegister], ...kinds.map((kind) => [kind, text.lists[kind]] as const)]}
          choose={(id) => {
            list.value = kinds.find((kind) => kind === id);
            forget();
          }}
        />
      )}
      {settings.list && <p class="hint">{text.readOnlyList}</p>}
      {preview && (
        <Losses book={book} table={table} made={preview} rows={rows === "unknown" ? undefined : rows} />
      )}
      {choosesColumns(settings) && (
        <>
          <ColumnList table={table} changed={forget} />
          {!namesRows(table, settings.columns) && <p class="hint warning">{text.partial}</p>}
        </>
      )}
      {way?.kind === "form" && !choosesColumns(settings) && (
        <FixedColumns headers={way.form.columns.map(({ header }) => header)} />
      )}
      {preview?.rows === 0 && <p class="hint">{text.nothing}</p>}
      {handed.value && <HandedOver handed={handed.value} />}
      <Ways
        table={table}
        way={way}
        rows={rows}
        isReady={preview !== undefined && preview.rows > 0}
        files={preview?.files.length ?? 1}
      />
    </>
  );
}

type WaysProps = {
  readonly table: Table;
  readonly way: ExportWay | undefined;
  readonly rows: ReturnType<typeof rowsOf>;
  readonly isReady: boolean;
  readonly files: number;
};

/** The three ways out: a file, a new sheet, the clipboard. SIE is a file and nothing else, and several files are no one text. */
function Ways({ table, way, rows, isReady, files }: WaysProps) {
  const text = words.value;
  const workbook = useWorkbook();
  if (!way) return null;
  const { id } = table.register;
  const what = list.value && way.kind === "own" && way.isList ? text.lists[list.value] : undefined;
  const name = [names.value.register(id), ...(what === undefined ? [] : [what.toLowerCase()])].join(" ");
  const outgoing: Outgoing = {
    register: id,
    way,
    ...(rows && rows !== "unknown" && { rows }),
    name: `${name} ${dateOn(clockFace(new Date()))}${fileEnding(way)}`,
  };
  const off = isBusy.value || !isReady;
  return (
    <Acts keepsLast>
      {way.kind !== "sie" && (
        <>
          {files === 1 && (
            <fluent-button
              id="export-copy"
              disabled={off}
              onClick={() => void copyExport(workbook, outgoing)}
            >
              {text.copy}
            </fluent-button>
          )}
          <fluent-button
            id="export-sheet"
            disabled={off}
            onClick={() => void exportToSheet(workbook, outgoing, text.sheetName(name))}
          >
            {text.toSheet}
          </fluent-button>
        </>
      )}
      <fluent-button
        id="export-file"
        appearance="primary"
        disabled={off}
        onClick={() => void exportFile(workbook, outgoing)}
      >
        {text.make}
      </fluent-button>
    </Acts>
  );
}
