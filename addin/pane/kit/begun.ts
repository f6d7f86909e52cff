import { computed, signal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import { accessPlan } from "./access-plan";
import { heldImport } from "./held-import";
import { starts } from "./route";

/** Views that are gone through step by step. */
export type FlowId = "import" | "tree" | "adopt" | "access";

/** How far somebody has come in a flow: which step, of how many. */
export type Step = { readonly at: number; readonly of: number };

/** A flow that was begun and not ended; where it counts its steps, the one that it stands at. */
export type Begun = {
  readonly flow: FlowId;
  readonly step: Step | undefined;
  /** The file that has to be chosen again: its rows are not held. */
  readonly file?: string;
};

const importStep = signal<Step | undefined>(undefined);

/** Says how far the import has come; undefined before anything is chosen, and when it is over. It is known while others show. */
export const useImportStep = (step: Step | undefined): void => {
  useLayoutEffect(() => {
    importStep.value = step;
  }, [step?.at, step?.of]);
};

/** The steps of Hantera åtkomst that are counted. */
const accessSteps = ["clients", "people", "review"];

/** The flows that somebody has begun and not ended. */
export const begun = computed((): readonly Begun[] => {
  const { tree, adopt } = starts.value;
  const plan = accessPlan.value;
  const accessStep = { at: Math.max(1, accessSteps.indexOf(plan?.step ?? "") + 1), of: accessSteps.length };
  return [
    ...(importStep.value
      ? [{ flow: "import" as const, step: importStep.value }]
      : heldImport.value
        ? [{ flow: "import" as const, step: undefined, file: heldImport.value.file }]
        : []),
    ...(tree ? [{ flow: "tree" as const, step: undefined }] : []),
    ...(adopt ? [{ flow: "adopt" as const, step: undefined }] : []),
    ...(plan ? [{ flow: "access" as const, step: accessStep }] : []),
  ];
});
