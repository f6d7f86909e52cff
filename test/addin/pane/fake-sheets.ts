import type { SheetRow } from "#core/csv/sources/sheet-file";
import type { Result } from "#core/values/result";
import type { Refusal, Workbook } from "../../../addin/ports";

type Answer = <T>(give: () => T) => Promise<Result<T, Refusal>>;

/** The sheets that are no register: those of text that were made, and those that are imported from. */
export class FakeSheets {
  readonly texts: { readonly name: string; readonly rows: readonly (readonly string[])[] }[] = [];
  readonly cells = new Map<string, readonly SheetRow[]>();
  readonly write: Workbook["writeTextSheet"];
  readonly list: Workbook["listSheets"];
  readonly read: Workbook["readCells"];

  constructor(registers: () => readonly { readonly sheet: string }[], answer: Answer) {
    this.write = (name, rows) =>
      answer(() => {
        this.texts.push({ name, rows });
        return name;
      });
    this.list = () => answer(() => [...registers().map(({ sheet }) => sheet), ...this.cells.keys()]);
    this.read = (sheet) => answer(() => this.cells.get(sheet) ?? []);
  }
}
