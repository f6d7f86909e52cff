import { texts } from "../../book/table";
import { unsafeScheme } from "../../values/link";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";
import { rowsFilled } from "../shapes/rows-holding";

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
