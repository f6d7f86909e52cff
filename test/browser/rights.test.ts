import type { Frame, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { pressOn } from "./keys";
import { expectFits, langs, openedIn } from "./looks";
import { openView, ready, undoLast } from "./pane-acts";
import { wholeBook, withoutLog } from "./sheets";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const press = (frame: Frame, selector: string, key = "Enter"): Promise<void> =>
  pressOn(frame.locator(selector), key);

/** Registerrättigheter, opened from the heading of its module by keys. */
const openRights = async (lang: (typeof langs)[number] = "sv") => {
  const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
  const frame = await pane();
  await ready(frame);
  await openView(frame, "registers");
  await press(frame, "#group-menu-permission");
  await page.keyboard.press("Enter");
  await frame.locator("#lock-sheets").waitFor();
  return { page, frame, troubles, close };
};

type Exposed = {
  readonly workbench: {
    readonly workbook: {
      readonly sheets: readonly { readonly name: string; readonly protection?: unknown }[];
    };
  };
};

/** The sheets that are protected. */
const lockedSheets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as Exposed).workbench.workbook.sheets
      .filter(({ protection }) => protection !== undefined)
      .map(({ name }) => name),
  );

test("rights are changed by keys alone and taken back, and sheets are locked and opened again #130", async () => {
  const { page, frame, troubles, close } = await openRights();
  const before = withoutLog(await wholeBook(page));
  await frame.locator("#view select").selectOption("Läsare");
  await press(frame, '[aria-label="Kunder: får läsa"]', "Space");
  await press(frame, "#write-rights:not([disabled])");
  await frame.locator(".said", { hasText: "Registerrättigheter: Läsare" }).waitFor();
  expect(withoutLog(await wholeBook(page))).not.toEqual(before);
  await undoLast(frame);
  await expect.poll(async () => withoutLog(await wholeBook(page))).toEqual(before);
  expect(await lockedSheets(page)).toEqual([]);
  await press(frame, "#lock-sheets:not([disabled])", "Space");
  await expect.poll(() => lockedSheets(page)).toContain("Projekt");
  const locked = await lockedSheets(page);
  for (const kept of ["Inställningar", "Importlogg", "Kontera_"]) expect(locked).not.toContain(kept);
  await press(frame, "#lock-sheets:not([disabled])", "Space");
  await expect.poll(() => lockedSheets(page)).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});

test.each(langs)(
  "rights, a user's card and a role's card fit every width and theme, %s #116 #123 #130",
  async (lang) => {
    const { page, frame, troubles, close } = await openRights(lang);
    await expectFits(page, frame, "rights", lang);
    for (const [register, at] of [
      ["users", 0],
      ["roles", 0],
    ] as const) {
      await openView(frame, "registers");
      if ((await frame.locator(`#register-${register}`).count()) === 0)
        await press(frame, "#group-permission");
      await press(frame, `#register-${register}`);
      await pressOn(frame.locator('#view [role="row"]').nth(at));
      await press(frame, ".reach summary");
      await expectFits(page, frame, `permission-${register}`, lang);
    }
    expect(troubles).toEqual([]);
    await close();
  },
);
