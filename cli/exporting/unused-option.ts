import { learnedReceivers } from "#core/csv/form/known-forms";
import type { Options } from "../options";
import type { Problem } from "../problem";

/** The form that an export is asked for, as it was written; undefined for Kontera's own. */
const formAsked = ({ like, template, receiver }: Options): string | undefined => {
  if (template !== undefined) return "--template";
  if (like !== undefined) return "--like";
  return receiver === undefined || receiver === "kontera" ? undefined : `--profile ${receiver}`;
};

/** An option of an export that the others leave nothing to do: it is refused, so that nobody thinks that it counts. */
export const unusedOption = (options: Options): Problem | undefined => {
  const { like, template, receiver, list, tree, columns, encoding, delimiter, maps, accept } = options;
  const form = formAsked(options);
  const not = (option: string, other: string): Problem => ({ code: "not-with", option, other });
  const only = (option: string, other: string): Problem => ({ code: "only-with", option, other });
  if (template !== undefined && like !== undefined) return not("--template", "--like");
  // A receiver whose form nobody has told is learned from a file of its own.
  const isLearned = like !== undefined && receiver !== undefined && learnedReceivers.includes(receiver);
  if (
    form !== undefined &&
    receiver !== undefined &&
    (template !== undefined || like !== undefined) &&
    !isLearned
  )
    return not(form, `--profile ${receiver}`);
  if (tree && form !== "--profile sie4") return only("--tree", "--profile sie4");
  if (tree && options.register !== "projects") return only("--tree", "--register projects");
  if (list !== undefined && form !== undefined) return not("--list", form);
  if (list !== undefined && columns.length > 0) return not("--list", "--columns");
  const isOwnOrder = form === undefined || form === "--profile flex";
  if (columns.length > 0 && !isOwnOrder) return not("--columns", form);
  const isWrittenSo = isOwnOrder || form === "--like";
  if (encoding !== undefined && !isWrittenSo) return not("--encoding", form);
  if (delimiter !== undefined && !isWrittenSo) return not("--delimiter", form);
  if (like !== undefined) return undefined;
  if (maps.length > 0) return only("--map", "--like");
  return accept ? only("--accept", "--like") : undefined;
};
