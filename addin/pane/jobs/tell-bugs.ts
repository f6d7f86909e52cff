import { notice } from "./job";

/** Makes a notice of every bug that nobody caught, so that no button ever does nothing without a word. */
export const tellBugs = (): void => {
  window.addEventListener("unhandledrejection", ({ reason }: PromiseRejectionEvent) => {
    notice.value = { kind: "bug", message: reason instanceof Error ? reason.message : String(reason) };
  });
};
