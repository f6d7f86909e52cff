import { resolveColor, resolveTextColor } from "../color";
import type { ResolvedField } from "../resolved-field";
import { oneOf } from "../resolved-value";

/** What the schedules of a project follow (#64–#88). */
export const staffingFields: readonly ResolvedField[] = [
  {
    kind: "color",
    module: "staffing",
    resolve: (book, code) => {
      const { value, trace } = resolveColor(book, code);
      return { value: oneOf("projects", "color", value), trace };
    },
  },
  {
    kind: "textColor",
    module: "staffing",
    resolve: (book, code) => {
      const { value, trace } = resolveTextColor(book, code);
      return { value: oneOf("projects", "textColor", value), trace };
    },
  },
];
