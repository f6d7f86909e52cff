import { signal } from "@preact/signals";
import { remember } from "./memory";

/** What somebody has chosen in Hantera åtkomst and not saved: codes and no names, folded. */
export type AccessPlan = {
  readonly op: string;
  readonly step: string;
  readonly clients: readonly string[];
  readonly consultants: readonly string[];
  readonly unwanted: readonly string[];
};

/** With more codes nothing is remembered: a part of a plan would be another plan. */
const MOST_CODES = 20_000;

const textsIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((one) => typeof one === "string") ? value : undefined;

const read = (before: unknown): AccessPlan | undefined => {
  if (typeof before !== "object" || before === null) return undefined;
  const { op, step, ...codes } = before as Partial<Record<keyof AccessPlan, unknown>>;
  const [clients, consultants, unwanted] = [
    textsIn(codes.clients),
    textsIn(codes.consultants),
    textsIn(codes.unwanted),
  ];
  if (typeof op !== "string" || typeof step !== "string" || !clients || !consultants || !unwanted)
    return undefined;
  return { op, step, clients, consultants, unwanted };
};

const sizeOf = (plan: AccessPlan): number =>
  plan.clients.length + plan.consultants.length + plan.unwanted.length;

/** The plan that is under way, as it is kept while the pane is closed; undefined for none. */
export const accessPlan = signal<AccessPlan | undefined>(undefined);

remember("access.plan", accessPlan, read, (plan) =>
  plan === undefined || sizeOf(plan) > MOST_CODES ? undefined : plan,
);
