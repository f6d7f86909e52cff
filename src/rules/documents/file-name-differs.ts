import { texts } from "../../book/table";
import { extensionOf, linkedFile, unsafeScheme } from "../../values/link";
import { fold } from "../../values/text";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";
import { rowsFilled } from "../shapes/rows-holding";

type Facts = { readonly fileName: string; readonly linked: string };

/** Pages that show a document, and so end otherwise than the document does. */
const pages = new Set(["aspx", "asp", "php", "html", "htm", "jsp"]);

/** An attachment's link ends in another file than the one that the row names (#57). */
export const fileNameDiffers = defineRule({
  id: "file-name-differs",
  severity: "info",
  bind: (book) =>
    overRows<"attachments", Facts>(book, "attachments", ["fileName", "link"], (table) => {
      const fileNames = texts(table, "fileName");
      const links = texts(table, "link");
      return {
        rows: () => rowsFilled(links),
        judge: (row, report) => {
          const [fileName, link] = [fileNames[row], links[row]];
          if (fileName === undefined || link === undefined || unsafeScheme(link) !== undefined) return;
          const linked = linkedFile(link);
          if (linked === undefined || pages.has(extensionOf(linked) ?? "")) return;
          if (fold(linked) === fold(fileName)) return;
          report({ at: { register: "attachments", row, field: "link" }, facts: { fileName, linked } });
        },
      };
    }),
});
