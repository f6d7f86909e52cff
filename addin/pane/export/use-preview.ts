import { requireTable, type Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { changedSince, type Since } from "#core/csv/exporting/changed-since";
import type { ExportWay } from "#core/csv/exporting/export-way";
import { makeExport } from "#core/csv/exporting/make-export";
import { sinceRemembered } from "#core/csv/exporting/remembered";
import type { FormedFiles } from "#core/csv/form/write-form";
import { useSliced } from "../kit/use-sliced";
import { lang } from "../language";
import { sheetRows } from "./chosen-rows";
import { kept, memoryName } from "./kept-export";
import { earlier, receiver, rowChoice } from "./state";

/** What has changed since the last export, by its file or by what the workbook remembers of it; "blocked" where the file names no rows, undefined until it has been read. */
export const useSince = (
  book: Book,
  { register: { id } }: Table,
  revision: number,
): Since | "blocked" | undefined => {
  const file = rowChoice.value === "since" && earlier.value?.register === id ? earlier.value : undefined;
  const name = memoryName(id, receiver.value);
  const isKept = rowChoice.value === "since" && !file && kept.value?.name === name;
  const memory = isKept ? kept.value?.export : undefined;
  const found = useSliced(
    function* () {
      if (!file && memory) {
        const since = yield* sinceRemembered(requireTable(book, id), memory);
        return { from: memory, since };
      }
      if (!file) return undefined;
      const since = yield* changedSince(book, id, file.bytes);
      return { from: file, since: since.ok ? since.value : ("blocked" as const) };
    },
    [book, revision, file, memory, id],
  );
  return found && found.from === (file ?? memory) ? found.since : undefined;
};

/** The rows that go: undefined for all of them, "unknown" until it is known which. */
export const rowsOf = (since: Since | "blocked" | undefined): ReadonlySet<RowId> | "unknown" | undefined => {
  switch (rowChoice.value) {
    case "all":
      return undefined;
    case "shown":
    case "selected":
      return sheetRows.value?.rows ?? "unknown";
    case "since":
      return since === undefined || since === "blocked" ? "unknown" : since.rows;
  }
};

type Asked = {
  readonly book: Book;
  readonly table: Table;
  readonly revision: number;
  readonly way: ExportWay | undefined;
  /** Tells one way from another. */
  readonly wayKey: string;
  readonly rows: ReadonlySet<RowId> | "unknown" | undefined;
};

/** What would go out as the screen is set, and what would not: worked out before anything is made, and anew when the book changes. */
export const usePreview = ({ book, table, revision, way, wayKey, rows }: Asked): FormedFiles | undefined => {
  const { id } = table.register;
  const made = useSliced(
    function* () {
      if (!way || rows === "unknown") return undefined;
      const files = yield* makeExport(book, id, way, { lang: lang.value, ...(rows && { rows }) });
      return files && { id, wayKey, rows, files };
    },
    [book, id, revision, wayKey, rows],
  );
  return made?.id === id && made.wayKey === wayKey && made.rows === rows ? made.files : undefined;
};
