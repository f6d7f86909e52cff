import { afterAll, beforeAll, expect, test } from "vitest";
import { openView, press } from "./pane-acts";
import { Workbench, picture, violations } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());

const looks = [
  { width: 320, dark: false, lang: "sv" },
  { width: 320, dark: true, lang: "en" },
  { width: 350, dark: true, lang: "sv" },
  { width: 350, dark: false, lang: "en" },
];

test.each(looks)(
  "list, card, form, deletion and care are accessible and fit ($width pixels, dark: $dark, $lang)",
  async ({ width, dark, lang }) => {
    const { page, pane, troubles, close } = await workbench.open({
      query: `?lang=${lang}&pane=${width}`,
      dark,
    });
    const frame = await pane();
    await frame.locator(lang === "sv" ? "text=Senaste jobb" : "text=Latest jobs").waitFor();
    await openView(frame, "customers");
    await frame.locator(".customer-row").first().waitFor();
    const look = async (name: string): Promise<void> => {
      await picture(page, `customers-${name}-${width}-${dark ? "dark" : "light"}-${lang}`);
      expect({ name, found: await violations(frame) }).toEqual({ name, found: [] });
      const needed = await frame.evaluate(() => document.documentElement.scrollWidth);
      expect({ name, needed }).toEqual({ name, needed: width });
    };
    await look("list");
    await frame.locator(".customer-row").nth(1).click();
    await frame.locator(".customer-card").waitFor();
    await look("card");
    await press(frame, lang === "sv" ? "Redigera" : "Edit");
    await frame.locator("form input").nth(1).fill("");
    await press(frame, lang === "sv" ? "Granska" : "Review");
    await frame.locator("form .problem").first().waitFor();
    await look("form");
    await press(frame, lang === "sv" ? "Avbryt" : "Cancel");
    await press(frame, lang === "sv" ? "Radera" : "Delete");
    await frame.locator(".preview-actions").waitFor();
    await look("remove");
    await press(frame, lang === "sv" ? "Avbryt" : "Cancel");
    await press(frame, lang === "sv" ? "Datavård" : "Data care");
    await frame.locator(".finding-list").waitFor();
    await look("care");
    expect(troubles).toEqual([]);
    await close();
  },
);
