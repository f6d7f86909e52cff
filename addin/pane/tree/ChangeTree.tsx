import { useMemo } from "preact/hooks";
import { leaveView, starts } from "../kit/route";
import { Restructure } from "./Restructure";
import { begin, work } from "./state";

/** The change of the project tree that is under way. */
export function ChangeTree() {
  const start = starts.value.tree;
  useMemo(() => begin(start), [start]);
  return <Restructure now={work.value} onLeave={() => leaveView("tree")} />;
}
