import { effect, signal } from "@preact/signals";
import { accessOps, type AccessOp } from "#core/access/outcome";
import type { Prediction } from "#core/access/predict";
import { fold } from "#core/values/text";
import { accessPlan, type AccessPlan } from "../kit/access-plan";
import { keepAs, keptAs } from "../kit/kept";

/** The steps of Hantera åtkomst, and what came of it last. */
export type Step = "clients" | "people" | "review" | "result" | "reconcile";
export const step = signal<Step>("clients");

export const op = signal<AccessOp>("grant");

/** Codes that are ticked, folded. They stay from step to step, both ways. */
export type Ticked = ReadonlySet<string>;
export const clients = signal<Ticked>(new Set());
export const consultants = signal<Ticked>(new Set());
/** The programs that are not wanted: all of the bureau's package are to begin with (#153). */
export const unwanted = signal<Ticked>(new Set());

/** What is searched for among the clients. */
export const search = signal("");

/** Whether only the clients that are ticked are listed. */
export const onlyChosen = signal(false);

/** What was last recorded, as it was predicted, and the name of the job in the import log. */
export type Recorded = { readonly prediction: Prediction; readonly job: string };
export const result = signal<Recorded | undefined>(undefined);

/** Takes up a plan that was under way when the pane was closed; what it names that is gone is not chosen. */
const takeUp = (plan: AccessPlan): void => {
  op.value = accessOps.find((one) => one === plan.op) ?? "grant";
  step.value = plan.step === "people" || plan.step === "review" ? plan.step : "clients";
  clients.value = new Set(plan.clients);
  consultants.value = new Set(plan.consultants);
  unwanted.value = new Set(plan.unwanted);
};

const begun = accessPlan.peek();
if (begun) takeUp(begun);

// Without a client nobody has begun.
effect(() => {
  const chosen = {
    op: op.value,
    step: step.value,
    clients: [...clients.value],
    consultants: [...consultants.value],
    unwanted: [...unwanted.value],
  };
  accessPlan.value = chosen.clients.length > 0 ? chosen : undefined;
});

const PLACE = "kontera.administrator";

/** Who acts, remembered on this computer. */
const actsAs = signal<string | undefined>(undefined);

/** The administrator who acts: the one of last time where the register still has them, else the first who has not left. */
export const actingAmong = (
  administrators: readonly string[],
  hasLeft: (administrator: string) => boolean,
): string | undefined => {
  const wanted = fold(actsAs.value ?? keptAs(PLACE) ?? "");
  return (
    administrators.find((one) => fold(one) === wanted) ??
    administrators.find((one) => !hasLeft(one)) ??
    administrators[0]
  );
};

/** Chooses who acts. */
export const actAs = (administrator: string): void => {
  keepAs(PLACE, administrator);
  actsAs.value = administrator;
};

/** A set with some codes in it, or out of it. */
export const withCodes = (ticked: Ticked, codes: readonly string[], on: boolean): Ticked => {
  const next = new Set(ticked);
  for (const code of codes)
    if (on) next.add(fold(code));
    else next.delete(fold(code));
  return next;
};

/** Begins anew: nobody is chosen. Who acts, and what for, stay. */
export const beginAnew = (): void => {
  step.value = "clients";
  clients.value = new Set();
  consultants.value = new Set();
  unwanted.value = new Set();
  search.value = "";
  onlyChosen.value = false;
};
