import type { Point } from "../../values/distance";
import { resolveClocking } from "../clocking";
import { resolveProjectsAt } from "../projects-at";
import type { ResolvedField } from "../resolved-field";
import { listOf, one, oneBool, oneText, partsOf } from "../resolved-value";

/** What a point has to say of a project: whether somebody there may clock in on it, and which projects it proposes (#120, #121). */
export const pointFields = (at: Point): readonly ResolvedField[] => [
  {
    kind: "clocking",
    tab: "places",
    module: "places",
    resolve: (book, code) => {
      const { value, trace } = resolveClocking(book, code, at);
      return { value: oneBool(value), trace };
    },
  },
  {
    kind: "projectsAt",
    tab: "places",
    module: "places",
    resolve: (book) => {
      const { value, trace } = resolveProjectsAt(book, at);
      const items = value.map(({ project, place, meters }) =>
        partsOf({
          project: oneText(project),
          place: oneText(place),
          meters: one({ kind: "integer" }, Math.round(meters)),
        }),
      );
      return { value: listOf(items), trace };
    },
  },
];
