import { tableOf, type Book } from "../book/book";
import { texts } from "../book/table";
import type { Folded } from "../values/brands";
import { nodeLine, selfAndAbove } from "./project-rows";
import { resolveSetting } from "./setting";
import type { Resolved, TraceLine } from "./trace";

/** Whether employees see staffing comments in their own schedules, or only planners do (#77). */
const audienceLine = (book: Book): TraceLine | undefined => {
  const { value, trace } = resolveSetting(book, "showStaffingComments");
  const step = trace.find(({ verdict }) => verdict === "decides" || verdict === "standard");
  return step && { ...step, verdict: value === 1 ? "shown" : "hidden" };
};

/**
 * The comment (bemanningskommentar) that all shifts of a project get (#73–#75): its own, or that of the nearest
 * project above with one. The last step tells whether employees are shown it (#77).
 */
export const resolveStaffingComment = (book: Book, code: Folded): Resolved<string | undefined> => {
  const table = tableOf(book, "projects");
  const comments = table ? texts(table, "staffingComment") : [];
  const trace: TraceLine[] = [];
  for (const node of selfAndAbove(book, code)) {
    trace.push(nodeLine(book, node, "staffingComment", "decides"));
    const value = node.row === undefined ? undefined : comments[node.row];
    if (value === undefined) continue;
    const audience = audienceLine(book);
    return { value, trace: audience ? [...trace, audience] : trace };
  }
  return { value: undefined, trace };
};
