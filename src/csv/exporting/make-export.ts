import { requireTable, type Book } from "../../book/book";
import type { RegisterId } from "../../registers/register";
import type { Task } from "../../values/task";
import { isCodePage } from "../code-pages";
import { leftOut } from "../form/loss";
import { writeForm, type FormedFiles } from "../form/write-form";
import { writeSie } from "../sie/write-sie";
import { exportCsv } from "../write";
import type { ExportAsked, ExportWay } from "./export-way";
import { letterLosses } from "./letter-losses";

type OwnWay = Extract<ExportWay, { readonly kind: "own" }>;

function* ownFile(
  book: Book,
  register: RegisterId,
  { options, isList }: OwnWay,
  { rows }: ExportAsked,
): Task<FormedFiles> {
  const table = requireTable(book, register);
  const columns = options.columns ?? table.headers.map((_, at) => at);
  const {
    bytes,
    rows: count,
    lost,
    unread,
  } = yield* exportCsv(book, register, {
    ...options,
    ...(rows && { rows }),
  });
  const going = columns.flatMap((at) => {
    const field = table.fields[at]?.id;
    const header = table.headers[at] ?? "";
    const target =
      field === undefined ? ({ kind: "extra", header } as const) : ({ kind: "field", field } as const);
    return [{ header, quoting: "needed" as const, target, cell: {} }];
  });
  return {
    files: [{ bytes, rows: count }],
    rows: count,
    lost,
    losses: [
      // Who asks for a list, or for some columns, knows what is not in it.
      ...(isList || options.columns ? [] : leftOut(table, { columns: going }, rows)),
      ...(isCodePage(options.encoding) ? yield* letterLosses(table, columns, options.encoding, rows) : []),
    ],
    unread,
  };
}

/**
 * A register as it is written for somebody, with all that does not go along: to be told before a file leaves (#136, #148).
 * Undefined for a register that the receiver takes none of. Yields the rows done.
 */
export function* makeExport(
  book: Book,
  register: RegisterId,
  way: ExportWay,
  asked: ExportAsked,
): Task<FormedFiles | undefined> {
  if (way.kind === "own") return yield* ownFile(book, register, way, asked);
  if (way.kind === "form") return yield* writeForm(book, register, way.form, asked);
  const { version, withTree = false } = way;
  const { rows } = asked;
  return writeSie(book, register, version, { ...(rows && { rows }), withTree });
}
