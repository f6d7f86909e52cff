import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { revision } from "../book/book";
import { notice } from "../jobs/job";
import { FixAll, type FixPlan } from "./FixAll";
import { planTogether, type Together } from "./fix";

/** The screen that shows fixes before they are made, while it shows, the way to it, and out of it. */
export const useFixes = (
  backTo: string,
): {
  readonly review: (together: Together) => void;
  readonly screen: ComponentChildren;
  readonly leave: () => void;
} => {
  const [plan, setPlan] = useState<FixPlan>();
  const review = async (together: Together): Promise<void> => {
    const edits = await planTogether(together);
    if (edits && edits.length > 0) setPlan({ together, edits, revision: revision.value });
    else if (edits) notice.value = { kind: "nothing-to-do" };
  };
  const leave = (): void => setPlan(undefined);
  return {
    leave,
    review: (together) => void review(together),
    screen: plan && (
      <FixAll plan={plan} onPlan={() => void review(plan.together)} backTo={backTo} onLeave={leave} />
    ),
  };
};
