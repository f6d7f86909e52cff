import { useMemo } from "preact/hooks";
import { loggedJobs } from "#core/book/log";
import { current } from "../book/book";
import { startView, starts } from "../kit/route";
import { Jobs } from "./Jobs";
import { UndoJob } from "./UndoJob";
import "./log.css";

/** Importlogg: what Kontera has written in the workbook, each job with its way back (#147). */
export function LogView() {
  const now = current.value;
  const jobs = useMemo(() => (now ? loggedJobs(now.book) : []), [now]);
  const asked = starts.value.log?.job;
  if (!now) return null;
  const undoing = jobs.find(({ job }) => job === asked);
  const show = (job: string): void => startView("log", { job });
  return undoing ? (
    <UndoJob job={undoing} onLeave={() => show("")} />
  ) : (
    <Jobs book={now.book} jobs={jobs} onUndo={({ job }) => show(job)} />
  );
}
