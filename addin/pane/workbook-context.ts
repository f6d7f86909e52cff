import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Workbook } from "../ports";

/** The workbook that the pane stands in, for the views that write to it. */
export const WorkbookContext = createContext<Workbook | undefined>(undefined);

/** The workbook; the pane renders no view without one. */
export const useWorkbook = (): Workbook => {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error("No workbook stands around this view");
  return workbook;
};
