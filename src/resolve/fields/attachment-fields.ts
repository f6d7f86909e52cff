import { tableOf } from "../../book/book";
import { numbers, texts } from "../../book/table";
import { nodeOf, typedCode } from "../project-rows";
import type { ResolvedField } from "../resolved-field";
import { listOf, oneBool, oneText, partsOf } from "../resolved-value";
import { absentLine, cellLine } from "../row-line";
import { rowsAbout } from "../rows-about";

/** The documents of a project, and which of them show when time or travel is registered on it (#57–#59, #62). */
export const attachmentsField: ResolvedField = {
  kind: "attachments",
  tab: "attachments",
  module: "documents",
  isLong: true,
  resolve: (book, code) => {
    const table = tableOf(book, "attachments");
    const key = typedCode(book, nodeOf(book, code));
    const rows = rowsAbout(table, "project", code);
    if (!table || rows.length === 0)
      return { value: listOf([]), trace: [absentLine("attachments", "fileName", key, table, "noRows")] };
    const value = listOf(
      rows.map((row) =>
        partsOf({
          fileName: oneText(texts(table, "fileName")[row]),
          link: oneText(texts(table, "link")[row]),
          description: oneText(texts(table, "description")[row]),
          atRegistration: oneBool(numbers(table, "atRegistration")[row] === 1),
        }),
      ),
    );
    return { value, trace: rows.map((row) => cellLine(table, row, "fileName", key, "listed")) };
  },
};
