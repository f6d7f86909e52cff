import { nearKeys } from "./near-keys";

/** The keys that are named but not there, and what each of them may be a slip of. */
export type MissingKeys = {
  /** Notes that a key is there, or is named no more. */
  readonly settle: (key: string) => void;
  /** Notes that a key is missing, and gives the one key there that it seems to mean. */
  readonly miss: (key: string) => string | undefined;
  /** The missing keys that may be a slip of this one, which has come or gone. */
  readonly concernedBy: (key: string) => readonly string[];
};

/** No keys missed yet, of those that a register has. */
export const missingKeys = (keysThere: () => Iterable<string>): MissingKeys => {
  const missing = new Set<string>();
  const nearThere = nearKeys(keysThere);
  const nearMissing = nearKeys(() => missing);
  return {
    settle: (key) => {
      if (missing.delete(key)) nearMissing.forget();
    },
    miss: (key) => {
      if (!missing.has(key)) {
        missing.add(key);
        nearMissing.forget();
      }
      const near = nearThere.near(key);
      return near.length === 1 ? near[0] : undefined;
    },
    concernedBy: (key) => {
      nearThere.forget();
      return nearMissing.near(key);
    },
  };
};
