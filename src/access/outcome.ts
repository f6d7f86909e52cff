/** What can be asked for: access and programs given, a client taken from consultants, programs taken from them (#151, #156, #157). */
export const accessOps = ["grant", "remove-clients", "remove-programs"] as const;
export type AccessOp = (typeof accessOps)[number];

/**
 * What becomes of each combination (#154, #155, Q40), by the numbers that they are kept as. The first is for what is not
 * asked: a program that a consultant does not have at a client that is taken away whole.
 */
const outcomes = ["none", "assigned", "removed", "exists", "absent", "noRight", "outsidePackage"] as const;
export type OutcomeName = (typeof outcomes)[number];
export type Outcome = Exclude<OutcomeName, "none">;

/** How many outcomes there are, with none. */
export const OUTCOMES = outcomes.length;

export const NONE = 0;
export const ASSIGNED = 1;
export const REMOVED = 2;
export const EXISTS = 3;
export const ABSENT = 4;
export const NO_RIGHT = 5;
export const OUTSIDE_PACKAGE = 6;

/** The outcomes of an operation, what happens first, then what need not, then what may not. */
export const outcomesOf = {
  grant: ["assigned", "exists", "noRight", "outsidePackage"],
  "remove-clients": ["removed", "absent", "noRight"],
  "remove-programs": ["removed", "absent", "noRight", "outsidePackage"],
} as const satisfies Record<AccessOp, readonly Outcome[]>;

/** The outcome of a number. */
export const outcomeAt = (number: number): OutcomeName => outcomes[number] ?? "none";

/** The number of an outcome. */
export const numberOfOutcome = (outcome: OutcomeName): number => outcomes.indexOf(outcome);
