/** Everything that must never happen, whoever else is at work. */
export const violationKinds = [
  /** A value stands in a row or column that it was not meant for. */
  "wrong-cell",
  /** What a person typed is gone. */
  "lost-edit",
  /** A row that the job was not to take is gone. */
  "lost-row",
  /** A row came that the job was not to bring. */
  "wrong-row",
  /** A column that somebody has is gone from the register. */
  "lost-column",
  /** What a person noted beside the table is gone. */
  "lost-note",
  /** The answer is ok, and not all of the job stands. */
  "ok-but-partial",
  /** The answer is that nothing stands, and something does. */
  "refused-but-left",
  /** The answer is that something changed since, and nothing that it names did. */
  "refused-in-vain",
  /** Blank rows stand in a register that nobody asked for. */
  "stray-blank-rows",
  /** The receipt tells other numbers than were asked for. */
  "wrong-receipt",
  /** The pane was closed, a part of its job stands, and nobody is told. */
  "half-after-reload",
  /** Excel broke a job off, and a pane that is open does not tell of it. */
  "not-told",
  /** At rest the pane's book is not what the workbook holds, and the pane does not say so. */
  "stale-book",
  /** An undo puts back something else than what stood there, or cannot be followed though nobody touched the log. */
  "undo-damaged",
  /** At rest something is left on the hidden sheet, and of no job that Excel broke off. */
  "lane-not-empty",
  /** A second import log was made. */
  "second-log",
  /** A job never ends, or at rest the pane goes on saying that it is behind. */
  "never-done",
  /** The product threw. */
  "threw",
] as const;

export type ViolationKind = (typeof violationKinds)[number];

export type Violation = { readonly kind: ViolationKind; readonly what: string };
