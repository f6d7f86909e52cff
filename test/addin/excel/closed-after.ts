import type { RunningExcel } from "../../../workbench/node/start-excel";

/** Lets a pane work that is closed when Excel has done its request of that number; false when there is none. */
export const closedAfter = async (
  excel: RunningExcel,
  work: () => Promise<unknown>,
  request: number,
): Promise<boolean> => {
  const { host } = excel;
  const send = host.receive.bind(host);
  const already = excel.requests.count;
  const isDone = (): boolean => excel.requests.count - already > request;
  let close = (): void => undefined;
  const closed = new Promise<"closed">((resolve) => {
    close = () => resolve("closed");
  });
  host.receive = (text, flags, answer) => {
    if (isDone()) return;
    send(text, flags, (answered) => {
      if (isDone()) close();
      else answer(answered);
    });
  };
  const outcome = await Promise.race([work(), closed]);
  await excel.settle();
  host.receive = send;
  return outcome === "closed";
};
