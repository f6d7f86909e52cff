/** A job that left something on the sheet where jobs are laid ready. */
export type LeftJob = {
  readonly lane: number;
  /** Excel broke it off: a part of it may stand. */
  readonly isBroken: boolean;
  /** The sheets it was to write to. */
  readonly sheets: readonly string[];
  /** It was making these sheets, and can only be taken back: they are taken away where nobody has written in them. */
  readonly isMaking?: true;
  /** The sheets stand and wait for their rows, which the pane that made them may be about to write. */
  readonly waits?: {
    readonly for: string;
    /** What that pane lays ready besides; "" when it does nothing that can be seen. */
    readonly work: string;
  };
};

/**
 * What is relied on when a row changes while a job is written: that Excel stops at the guard, so that nothing is written;
 * or, in an Excel that does not stop, that Kontera puts back what was written although the guard did not hold.
 */
export type WriteStrategy = "stop" | "putBack";

/** What to do with a job that Excel broke off. */
export type Mending = "finish" | "take-back";
