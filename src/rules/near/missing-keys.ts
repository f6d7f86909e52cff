import type { Folded } from "../../values/brands";
import { hasDigit, lookalikes } from "./lookalike";
import { nearKeys, type NearKeys } from "./near-keys";

/** The keys that are named but not there, and what each of them may be a slip of. */
export type MissingKeys = {
  /** Notes that a key is there, or is named no more. */
  readonly settle: (key: Folded) => void;
  /** Notes that a key is missing, and gives the one key there that it seems to mean: one that looks like it before all others. */
  readonly miss: (key: Folded) => Folded | undefined;
  /** The missing keys that may be a slip of this one, which has come or gone. */
  readonly affectedBy: (key: Folded) => readonly Folded[];
};

/** No keys missed yet, of those that are there. */
export const missingKeys = (there: NearKeys): MissingKeys => {
  const missing = new Set<Folded>();
  const nearMissing = nearKeys(
    () => missing,
    (key) => missing.has(key),
  );
  return {
    settle: (key) => {
      missing.delete(key);
    },
    miss: (key) => {
      missing.add(key);
      nearMissing.note(key);
      const alike = hasDigit(key) ? lookalikes(key).filter(there.isThere) : [];
      const near = alike.length === 1 ? alike : there.near(key);
      return near.length === 1 ? near[0] : undefined;
    },
    affectedBy: (key) => {
      there.note(key);
      if (missing.size === 0) return [];
      const alike = lookalikes(key).filter((one) => missing.has(one));
      return [...nearMissing.near(key), ...alike];
    },
  };
};
