import { onRibbonButton, showPane } from "../excel/ribbon";
import { notice } from "../pane/jobs/job";
import { view, type ViewId } from "../pane/kit/view";

/** The functions that manifest.xml names for the ribbon's buttons, and the view that each opens. */
const views = new Map<string, ViewId>([
  ["showCheck", "check"],
  ["showImport", "import"],
  ["showBudget", "budget"],
]);

async function show(id: ViewId): Promise<void> {
  view.value = id;
  const shown = await showPane();
  if (!shown.ok) notice.value = { kind: "refused", cause: shown.error };
}

/**
 * Ties the ribbon's buttons to the pane's views. To be called before anything is awaited: the press that started the
 * add-in comes as soon as office.js is ready, and is lost when nothing is tied by then (office-js issue 5176).
 */
export function tieCommands(): void {
  for (const [name, id] of views) onRibbonButton(name, () => show(id));
}
