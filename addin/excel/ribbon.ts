import { err, ok, type Result } from "#core/values/result";
import type { Refusal } from "../ports";
import { refusalOf } from "./run";

/**
 * Ties a button of the ribbon, by the function name that manifest.xml gives it, to what it does. Excel hears when
 * that is done, well or not: until then the button does not answer.
 */
export function onRibbonButton(name: string, work: () => Promise<void>): void {
  // Outside Office there is no ribbon.
  if (typeof Office === "undefined") return;
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void work().finally(() => event.completed());
  });
}

/** Brings the pane into sight, wherever it was. */
export async function showPane(): Promise<Result<void, Refusal>> {
  try {
    await Office.addin.showAsTaskpane();
    return ok(undefined);
  } catch (error) {
    return err(refusalOf(error));
  }
}
