import type { ExcelHost } from "../host/host";

type Run = (...args: unknown[]) => Promise<unknown>;

const isGrouped = (options: unknown): options is Excel.RunOptions =>
  typeof options === "object" && options !== null && "mergeUndoGroup" in options;

/**
 * Plays undo groups, which the client in use does not know yet: a run that asks for one is told to the host, which
 * refuses what this Excel does not undo. A run that waits for a cell besides is refused (office-js issue 6711).
 */
export const playUndoGroups = (excel: typeof Excel, host: ExcelHost): void => {
  const run = excel.run.bind(excel) as Run;
  const grouped = async (options: Excel.RunOptions, batch: unknown): Promise<unknown> => {
    const { mergeUndoGroup, ...others } = options;
    if (!mergeUndoGroup) return run(others, batch);
    if (others.delayForCellEdit) throw new Error("An undo group does not wait for a cell.");
    host.groupUndo(1);
    try {
      return await run(others, batch);
    } finally {
      host.groupUndo(-1);
    }
  };
  const played: Run = (...args) => (isGrouped(args[0]) ? grouped(args[0], args[1]) : run(...args));
  Object.assign(excel, { run: played });
};
