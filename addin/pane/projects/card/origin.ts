import type { TraceLine } from "#core/resolve/trace";
import type { Folded } from "#core/values/brands";
import { fold } from "#core/values/text";

/** The project that an answer comes from, as typed, when that is another than the one that is asked. */
export const originOf = (trace: readonly TraceLine[], code: Folded): string | undefined => {
  const deciding = trace.find(
    ({ register, verdict }) => verdict === "decides" && (register === "projects" || register === "prices"),
  );
  return deciding && fold(deciding.key) !== code ? deciding.key : undefined;
};
