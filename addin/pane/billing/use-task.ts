import { useEffect, useState } from "preact/hooks";
import type { Task } from "#core/values/task";
import { keepDerived } from "../book/keep-derived";

/**
 * What long work gives, worked out in slices and anew when one of `of` is another; what it gave before stands meanwhile, unless
 * it was asked for something else: `name`.
 */
export const useTask = <T>(name: string, make: () => Task<T>, of: readonly unknown[]): T | undefined => {
  const [made, setMade] = useState<{ readonly name: string; readonly value: T }>();
  useEffect(
    () => keepDerived(make, { show: (value) => setMade({ name, value }), wait: () => undefined }),
    [name, ...of],
  );
  return made?.name === name ? made.value : undefined;
};
