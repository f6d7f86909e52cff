import { useEffect, useMemo, useState } from "preact/hooks";
import { causesOf, type Cause } from "#core/rules/engine/causes";
import type { Listed } from "#core/rules/engine/listing";
import { finish } from "#core/values/task";
import { finishInSlices } from "../../slices";

/** So few are parted before they are shown. */
const FEW = 200;

/** The causes of some findings; of many, those of the first few until they are parted. */
export const useCauses = (listed: readonly Listed[]): readonly Cause[] => {
  const first = useMemo(() => finish(causesOf(listed.slice(0, FEW))), [listed]);
  const [parted, setParted] = useState<readonly Cause[]>();
  const isMany = listed.length > FEW;
  useEffect(() => {
    if (!isMany) return undefined;
    let isWanted = true;
    void finishInSlices(causesOf(listed)).then((causes) => {
      if (isWanted) setParted(causes);
    });
    return () => {
      isWanted = false;
    };
  }, [listed, isMany]);
  return isMany ? (parted ?? first) : first;
};
