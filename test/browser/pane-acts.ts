import type { Frame } from "playwright-core";

/** Waits until the workbook has been read and Hem shows. */
export const ready = (pane: Frame): Promise<void> =>
  pane.locator(".todo, .all-clear, .first-run").first().waitFor();

/** What is pressed to come to a view, from anywhere: a place, and a way on from it. */
const ways: Readonly<Record<string, readonly string[]>> = {
  check: ["#place-home", '[id^="todo-"]'],
  customers: ["#place-registers", "#register-customers"],
  import: ["#place-home", "#home-import"],
  export: ["#place-home", "#home-export"],
  log: ["#pane-menu", '.menu-item:text-is("Importlogg"), .menu-item:text-is("Change log")'],
  modules: ["#pane-menu", '.menu-item:text-is("Moduler"), .menu-item:text-is("Modules")'],
};

/** Presses through to a view, by its name in the code: at its root where it is a place. */
export const openView = async (pane: Frame, view: string): Promise<void> => {
  const [first, ...rest] = ways[view] ?? [`#place-${view}`];
  const place = pane.locator(first ?? "");
  await place.click();
  // A place that was left on another view is gone to its root by a second press.
  if (first?.startsWith("#place") && (await pane.locator(".back-line").count()) > 0) await place.click();
  for (const way of rest) await pane.locator(way).first().click();
  await pane.locator(`#view[data-view="${view}"]`).waitFor();
};

/** Takes back the last change, at the foot of the pane, and waits until it is done. */
export const undoLast = async (pane: Frame): Promise<void> => {
  await pane.locator('.foot-button:has-text("Ångra"), .foot-link:has-text("Ångra")').last().click();
  await pane.locator(".said", { hasText: "Ångrat:" }).waitFor();
};

/** A Fluent button by what it says. */
export const press = (pane: Frame, text: string | RegExp): Promise<void> =>
  pane.locator("fluent-button", { hasText: text }).first().click();

/** Chooses a file in the import's first step. */
export const chooseFile = (pane: Frame, name: string, buffer: Buffer): Promise<void> =>
  pane.locator('#view input[type="file"]').first().setInputFiles({ name, mimeType: "text/csv", buffer });

/** The wizard's heading, which names its step. */
export const atStep = (pane: Frame, step: string): Promise<void> =>
  pane.locator("#view h2", { hasText: step }).waitFor();

/** How many rows of each outcome the preview tells. */
export const outcomes = async (pane: Frame): Promise<string[]> => {
  await pane.locator(".outcomes").waitFor();
  const texts = await pane.locator(".outcomes button").allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, " ").trim());
};
