import type { Frame, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { expectFits, looks } from "./looks";
import { atStep, chooseFile, openView, press, ready } from "./pane-acts";
import { cellOf, typeIn } from "./sheets";
import { Workbench, type Open } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

type Exposed = {
  readonly workbench: {
    readonly user: { startEditing: () => void; stopEditing: () => void };
  };
};

const said = {
  sv: {
    sheet: "Kunder",
    log: "Importlogg",
    steps: ["Läsning", "Förhandsgranska", "Kvittens"],
    next: "Nästa",
    finish: /^Skriv /,
    waits: "tryck Enter i cellen",
  },
  en: {
    sheet: "Customers",
    log: "Import log",
    steps: ["Reading", "Preview", "Receipt"],
    next: "Next",
    finish: /^Write /,
    waits: "press Enter in the cell",
  },
} as const;

type Words = (typeof said)[keyof typeof said];

const opened = async ({ width, dark, lang }: (typeof looks)[number]): Promise<Open & { frame: Frame }> => {
  const open = await workbench.open({ query: `?lang=${lang}&pane=${width}`, dark });
  const frame = await open.pane();
  await ready(frame);
  return { ...open, frame };
};

/** Stands at the preview of a file with a new name for a customer that is known. */
const atPreview = async (page: Page, frame: Frame, words: Words): Promise<void> => {
  const [number, header, name] = [
    String(await cellOf(page, words.sheet, 2, 0)),
    String(await cellOf(page, words.sheet, 0, 0)),
    String(await cellOf(page, words.sheet, 0, 1)),
  ];
  await openView(frame, "import");
  const csv = `${header};${name}\r\n${number};Ett nytt namn\r\n90001;Åkeri Öst`;
  await chooseFile(frame, "kunder.csv", Buffer.from(csv));
  await atStep(frame, words.steps[0]);
  await press(frame, words.next);
  await press(frame, words.next);
  await atStep(frame, words.steps[1]);
};

test.each(looks)(
  "an import log that somebody has changed is told, and a register without its key's header ($width pixels, dark: $dark, $lang)",
  async (look) => {
    const words = said[look.lang];
    const open = await opened(look);
    const { page, frame } = open;
    await atPreview(page, frame, words);
    await press(frame, words.finish);
    await atStep(frame, words.steps[2]);
    await typeIn(page, words.log, "E2", "99");
    await openView(frame, "log");
    await frame.locator(".warning-box").waitFor();
    await frame.locator(".warning-box").scrollIntoViewIfNeeded();
    await expectFits(page, frame, "log-faults", look);
    await typeIn(page, words.sheet, "A1", "Xyz");
    await openView(frame, "check");
    await frame.locator(".warning-box[role=alert]").waitFor();
    await expectFits(page, frame, "lost-key", look);
    expect(open.troubles).toEqual([]);
    await open.close();
  },
);

test.each(looks)(
  "a job that waits for a cell says so, and can be canceled ($width pixels, dark: $dark, $lang)",
  async (look) => {
    const words = said[look.lang];
    const open = await opened(look);
    const { page, frame } = open;
    await atPreview(page, frame, words);
    await page.evaluate(() => (window as unknown as Exposed).workbench.user.startEditing());
    await press(frame, words.finish);
    await frame.locator(".working", { hasText: words.waits }).waitFor();
    await expectFits(page, frame, "cell-wait", look);
    await page.evaluate(() => (window as unknown as Exposed).workbench.user.stopEditing());
    await atStep(frame, words.steps[2]);
    expect(open.troubles).toEqual([]);
    await open.close();
  },
);
