import type { Frame } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { focusOn, pressOn } from "./keys";
import { expectFits, langs, openedIn } from "./looks";
import { chooseFile, openView, ready } from "./pane-acts";
import { Workbench, type Open } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

/** Closes the pane and opens it again in the same window. */
const reopened = async ({ page, pane }: Open): Promise<Frame> => {
  await page.evaluate(async () => {
    const frame = document.querySelector<HTMLIFrameElement>("iframe.pane");
    if (!frame) throw new Error("There is no pane");
    const { src } = frame;
    const load = (to: string): Promise<unknown> =>
      new Promise((resolve) => {
        frame.addEventListener("load", resolve, { once: true });
        frame.src = to;
      });
    await load("about:blank");
    await load(src);
  });
  const frame = await pane();
  await ready(frame);
  return frame;
};

const typeIn = async (frame: Frame, field: string, text: string): Promise<void> => {
  await focusOn(frame.locator(field));
  await frame.page().keyboard.press("Control+a");
  await frame.page().keyboard.type(text);
};

const october = Buffer.from("Nr hos oss;Vem;Stad\r\n1;Ny kund;Lund\r\n");

test.each(langs)(
  "a half-filled form, Tänk om and what was decided of an import are offered when the pane is opened again, by keys, in each width and theme (%s) (spec 5.8)",
  async (lang) => {
    const open = await workbench.open(openedIn(lang));
    const { page, troubles, close } = open;
    let frame = await open.pane();
    await ready(frame);
    await openView(frame, "customers");
    await pressOn(frame.locator("#new-customer"));
    await typeIn(frame, '[name="name"]', "Åkes Åkeri");
    await openView(frame, "projects");
    for (const above of ["R1", "R1.Fast"])
      await pressOn(frame.locator(`[data-code="${above}"]`), "ArrowRight");
    await pressOn(frame.locator('[data-code="R1.Fast.Nord"]'));
    await pressOn(frame.locator("#card-what-if"));
    await typeIn(frame, "#what-if-hours", "100");
    await typeIn(frame, "#what-if-from", "R1.Fast.Syd");
    await page.keyboard.press("Enter");
    await frame.locator("#thought-0").waitFor();
    await typeIn(frame, "#what-if-hours", "7");
    await openView(frame, "import");
    await chooseFile(frame, "okt.csv", october);
    await pressOn(frame.locator('.acts fluent-button[appearance="primary"]'));
    await frame.locator("#column-0").selectOption({ index: 3 });
    const chosen = await frame.locator("#column-0").inputValue();

    frame = await reopened(open);
    await frame.locator("#begun-import", { hasText: "okt.csv" }).waitFor();
    await expectFits(page, frame, "begun", lang);
    await pressOn(frame.locator("#begun-import"));
    await frame.locator("#held-import").waitFor();
    await expectFits(page, frame, "begun-import", lang);
    await chooseFile(frame, "okt.csv", october);
    await expect.poll(() => frame.locator("#column-0").inputValue()).toBe(chosen);
    await openView(frame, "home");
    await pressOn(frame.locator("#begun-form-customers-new"));
    await expect.poll(() => frame.locator('[name="name"]').inputValue()).toBe("Åkes Åkeri");
    await openView(frame, "projects");
    await frame.locator("#go-on-thinking").first().waitFor();
    for (const above of ["R1", "R1.Fast"])
      if ((await frame.locator('[data-code="R1.Fast.Nord"]').count()) === 0)
        await pressOn(frame.locator(`[data-code="${above}"]`), "ArrowRight");
    await pressOn(frame.locator('[data-code="R1.Fast.Nord"]'));
    await pressOn(frame.locator("#card-what-if"));
    await frame.locator("#thought-0").waitFor();
    await expect.poll(() => frame.locator("#what-if-hours").inputValue()).toBe("7");
    expect(await frame.evaluate(() => JSON.stringify(localStorage))).not.toContain("Åkeri");
    expect(troubles).toEqual([]);
    await close();
  },
);
