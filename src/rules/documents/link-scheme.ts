import { texts } from "../../book/table";
import { unsafeScheme } from "../../values/link";
import { overRows } from "../over-rows";
import { rowsFilled } from "../rows-holding";
import { defineRule } from "../rule";

type Facts = { readonly link: string; readonly scheme: string };

/**
 * An attachment's link is no address of a document but something that runs or does (`javascript:`, `data:`,
 * `mailto:`): nobody should click it, and Kontera makes no link of it (#57).
 */
export const linkScheme = defineRule({
  id: "link-scheme",
  severity: "error",
  bind: (book) =>
    overRows<"attachments", Facts>(book, "attachments", ["link"], (table) => {
      const links = texts(table, "link");
      return {
        rows: () => rowsFilled(links),
        judge: (row, report) => {
          const link = links[row];
          const scheme = link === undefined ? undefined : unsafeScheme(link);
          if (link === undefined || scheme === undefined) return;
          report({ at: { register: "attachments", row, field: "link" }, facts: { link, scheme } });
        },
      };
    }),
});
