/** How long Excel may be silent before it is asked whether somebody stands in a cell, in ms. */
const PATIENCE = 1500;

const listeners = new Set<(isWaiting: boolean) => void>();
/** How many requests wait for a cell. */
let waiting = 0;

const count = (by: 1 | -1): void => {
  const before = waiting;
  waiting += by;
  if ((before === 0) === (waiting === 0)) return;
  for (const tell of listeners) tell(waiting > 0);
};

/** Tells when Excel keeps requests waiting because a cell is being edited, and when it does no longer. Gives the way to stop. */
export const watchCell = (tell: (isWaiting: boolean) => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** Whether a cell is being edited: what may not wait is refused then, at once. A busy Excel answers when it is done. */
const isCellEdited = async (): Promise<boolean> => {
  try {
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return false;
  } catch (error) {
    return error instanceof OfficeExtension.Error && error.code === "InvalidOperationInCellEditMode";
  }
};

/** Lets a request that may wait for a cell tell so, when Excel has not answered for a while. */
const telling = async <T>(request: () => Promise<T>): Promise<T> => {
  const state = { isOver: false, isWaiting: false };
  const look = async (): Promise<void> => {
    const isEdited = await isCellEdited();
    if (state.isOver) return;
    if (isEdited !== state.isWaiting) count(isEdited ? 1 : -1);
    state.isWaiting = isEdited;
    timer = setTimeout(() => void look(), PATIENCE);
  };
  let timer = setTimeout(() => void look(), PATIENCE);
  try {
    return await request();
  } finally {
    state.isOver = true;
    clearTimeout(timer);
    if (state.isWaiting) count(-1);
  }
};

/** Has every request of a run tell when it waits for a cell. */
export const tellWaits = (context: Excel.RequestContext): void => {
  const sync = context.sync.bind(context);
  context.sync = (passed) => telling(() => sync(passed));
};
