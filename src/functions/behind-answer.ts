import type { Book } from "../book/book";
import type { FunctionFault } from "../resolve/function-answer";
import type { TraceLine } from "../resolve/trace";
import type { Folded } from "../values/brands";
import { err, ok, type Result } from "../values/result";
import { asked, entryOn, ruleOn } from "./about-project";
import { projectOf, type Argument } from "./arguments";
import type { FunctionId } from "./function-ids";

/** The functions that are read off the registers, and add nothing up. */
type ReadOff = Extract<FunctionId, "BILLABLE" | "UNITPRICE" | "EFFECTIVE" | "RULE" | "WHY">;

type Found = { readonly project: Folded; readonly trace: readonly TraceLine[] };

const traceOf = (
  book: Book,
  project: Folded,
  id: ReadOff,
  args: readonly Argument[],
): Result<readonly TraceLine[], FunctionFault> => {
  switch (id) {
    case "BILLABLE":
    case "UNITPRICE": {
      const entry = entryOn(book, args);
      if (!entry.ok) return entry;
      const { laidOut, flag, price } = entry.value;
      return ok([...laidOut, ...(id === "BILLABLE" ? flag : price).trace]);
    }
    case "RULE": {
      const rule = ruleOn(book, args);
      return rule.ok ? ok(rule.value.trace) : rule;
    }
    default: {
      const field = asked(book, args);
      return field.ok ? ok(field.value.field.resolve(book, project).trace) : field;
    }
  }
};

/** The cells that such a function's answer was found in, and those that were passed over, with why. */
export const traceBehind = (
  book: Book,
  id: ReadOff,
  args: readonly Argument[],
): Result<Found, FunctionFault> => {
  const project = projectOf(book, id === "EFFECTIVE" || id === "WHY" ? args[1] : args[0]);
  if (!project.ok) return project;
  const trace = traceOf(book, project.value, id, args);
  if (!trace.ok) return trace;
  return trace.value.length === 0
    ? err({ kind: "nothing" })
    : ok({ project: project.value, trace: trace.value });
};
