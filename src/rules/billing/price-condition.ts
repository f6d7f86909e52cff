import { isUnread, texts } from "../../book/table";
import { fold } from "../../values/text";
import { defineRule } from "../engine/rule";
import { overRows } from "../shapes/over-rows";

type Facts = {
  readonly code: string;
  readonly reason: "no-code" | "no-dimension" | "own-dimension";
  /** What stands in the other half. */
  readonly given: string;
};

/** A price asks for half a condition, or for a code in the dimension that it stands on itself (Q24): it never holds. */
export const priceCondition = defineRule({
  id: "price-condition",
  severity: "error",
  bind: (book) =>
    overRows<"prices", Facts>(book, "prices", ["dimension", "code", "whenDimension", "whenCode"], (table) => {
      const [dimensions, codes] = [texts(table, "dimension"), texts(table, "code")];
      const [whenDimensions, whenCodes] = [texts(table, "whenDimension"), texts(table, "whenCode")];
      return (row, report) => {
        const [dimension, code] = [whenDimensions[row], whenCodes[row]];
        const tell = (field: "whenDimension" | "whenCode", reason: Facts["reason"], given: string): void => {
          // A half that cannot be read is told of by unreadable-cell.
          if (isUnread(table, row, field)) return;
          report({
            at: { register: "prices", row, field },
            facts: { code: codes[row] ?? "", reason, given },
          });
        };
        if (dimension !== undefined && code === undefined) tell("whenCode", "no-code", dimension);
        if (dimension === undefined && code !== undefined) tell("whenDimension", "no-dimension", code);
        if (dimension === undefined || code === undefined) return;
        const isOwn = fold(dimension) === fold(dimensions[row] ?? "");
        if (isOwn && fold(code) !== fold(codes[row] ?? "")) tell("whenDimension", "own-dimension", dimension);
      };
    }),
});
