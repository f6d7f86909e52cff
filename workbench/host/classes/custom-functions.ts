import type { FunctionResult } from "../functions/function-result";
import type { Descriptor } from "../protocol/descriptor";

/** Answers are gathered for 200 ms instead of 500. */
const QUICK_ANSWERS = 2;

/** Where the client tells that it can be called from cells, and what its functions came to. */
export const customFunctions: Descriptor<undefined> = {
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, { functionCalls }) => {
      functionCalls.start();
    },
    _GetEnabledFeatures: () => [QUICK_ANSWERS],
    SetInvocationArrayResults: (_, args, { functionCalls }) => {
      functionCalls.answer(args.raw(0) as readonly FunctionResult[]);
    },
  },
};
