import { onRibbonButton, showPane } from "../excel/ribbon";
import { notice } from "../pane/jobs/job";
import { showView, viewIds, type PlaceId, type ViewId } from "../pane/kit/route";
import { views } from "../pane/views";

async function show(id: ViewId, over: PlaceId, begin: (() => void) | undefined): Promise<void> {
  begin?.();
  showView(id, over);
  const shown = await showPane();
  if (!shown.ok) notice.value = { kind: "refused", cause: shown.error };
}

/**
 * Ties the ribbon's buttons to the pane's views. To be called before anything is awaited: the press that started the
 * add-in comes as soon as office.js is ready, and is lost when nothing is tied by then (office-js issue 5176).
 */
export function tieCommands(): void {
  for (const id of viewIds) {
    const { ribbon } = views[id];
    if (ribbon) onRibbonButton(ribbon.name, () => show(id, ribbon.over, ribbon.begin));
  }
}
