import type { Frame } from "playwright-core";

/** A view's tab, by its name in the code. */
export const openView = (pane: Frame, view: string): Promise<void> => pane.locator(`#tab-${view}`).click();

/** A Fluent button by what it says. */
export const press = (pane: Frame, text: string | RegExp): Promise<void> =>
  pane.locator("fluent-button", { hasText: text }).first().click();

/** Chooses a file in the import's first step. */
export const chooseFile = (pane: Frame, name: string, buffer: Buffer): Promise<void> =>
  pane.locator('#view input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer });

/** The wizard's heading, which names its step. */
export const atStep = (pane: Frame, step: string): Promise<void> =>
  pane.locator("#view h2", { hasText: step }).waitFor();

/** How many rows of each outcome the preview tells. */
export const outcomes = async (pane: Frame): Promise<string[]> => {
  await pane.locator(".outcomes").waitFor();
  const texts = await pane.locator(".outcomes button").allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, " ").trim());
};
