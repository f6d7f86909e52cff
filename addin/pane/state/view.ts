import { signal } from "@preact/signals";

/** The pane's five views, in the order of their tabs. */
export const viewIds = ["registers", "check", "import", "export", "budget"] as const;
export type ViewId = (typeof viewIds)[number];

/** The view that the pane shows. */
export const view = signal<ViewId>("registers");
