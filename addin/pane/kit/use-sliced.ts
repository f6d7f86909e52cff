import { useEffect, useState } from "preact/hooks";
import type { Task } from "#core/values/task";
import { inSlices } from "../../slices";

/** What a task comes to, worked out in slices each time that what it depends on has changed; what it came to last until then. */
export const useSliced = <T>(make: () => Task<T>, dependsOn: readonly unknown[]): T | undefined => {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let isCurrent = true;
    void inSlices(make(), () => isCurrent).then((made) => {
      if (isCurrent && made.ok) setValue(() => made.value);
    });
    return () => {
      isCurrent = false;
    };
  }, dependsOn);
  return value;
};
