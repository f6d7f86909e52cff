import { useEffect, useMemo } from "preact/hooks";
import { current } from "../book/book";
import { leaveView, starts } from "../kit/route";
import { Restructure } from "./Restructure";
import { suggestCode } from "./actions";
import { begin, work } from "./state";

/** The change of the project tree that is under way. */
export function ChangeTree() {
  const start = starts.value.tree;
  useMemo(() => begin(start), [start]);
  const { change, project } = work.value.draft;
  const book = current.value?.book;
  useEffect(() => void suggestCode(), [change, project, book]);
  return <Restructure now={work.value} onLeave={() => leaveView("tree")} />;
}
