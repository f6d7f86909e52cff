import type { Descriptor } from "../protocol/descriptor";

/** What the client tells Excel about itself when it has started. */
export const addinInternalService: Descriptor<undefined> = {
  call: { NotifyActionHandlerReady: () => null },
};
