import { signal } from "@preact/signals";

/** The pane's views, in the order of their tabs. */
export const viewIds = ["registers", "check", "projects", "customers", "import", "export", "budget"] as const;
export type ViewId = (typeof viewIds)[number];

/** The view that the pane shows. */
export const view = signal<ViewId>("registers");
