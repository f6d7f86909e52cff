import type { Progress } from "../ports";
import { Batch } from "./batch";
import { Refused } from "./run";

/** A piece of a job, small enough for one request. */
export type Part = {
  readonly bytes: number;
  readonly queue: (batch: Batch) => void;
  /** It has to wait until everything before it is known to be done. */
  readonly waits?: true;
  /** It belongs to the second half of the job, in which rows come in. */
  readonly opens?: true;
};

/** How far a job came, kept outside of the run so that it outlives a failure. */
export type Sent = {
  /** How many requests were sent off, answered or not. */
  requests: number;
  /** Whether any request with rows to open was sent off. */
  opening: boolean;
};

/** How large a part may be: small enough that requests are filled well. */
export const partBytes = (budget: number): number => budget / 32;

/** What a request takes besides its parts. */
const REQUEST_BYTES = 1000;

/** Parts as requests of at most `budget` bytes, in order. */
const packed = (parts: readonly Part[], budget: number): Part[][] => {
  const requests: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const open = requests.at(-1);
    if (open && part.bytes <= room && !part.waits) open.push(part);
    else {
      requests.push([part]);
      room = budget - REQUEST_BYTES;
    }
    room -= part.bytes;
  }
  return requests;
};

const queue = (context: Excel.RequestContext, parts: readonly Part[], isFirst: boolean): void => {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  // Once a job: asked for again and again, it makes the window flicker.
  if (isFirst) application.suspendScreenUpdatingUntilNextSync();
  const batch = new Batch(context);
  for (const part of parts) part.queue(batch);
};

/** Sends parts in as few requests as the budget allows. Between requests `progress` is told and may cancel. */
export const send = async (
  context: Excel.RequestContext,
  parts: readonly Part[],
  budget: number,
  sent: Sent = { requests: 0, opening: false },
  progress: Progress = () => true,
): Promise<void> => {
  const requests = packed(parts, budget);
  for (const [at, request] of requests.entries()) {
    if (!progress(at / requests.length)) throw new Refused({ kind: "canceled" });
    queue(context, request, at === 0);
    sent.requests += 1;
    sent.opening ||= request.some(({ opens }) => opens);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each megabyte, not for each part
    await context.sync();
  }
};
