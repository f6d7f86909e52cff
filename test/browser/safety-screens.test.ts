import type { Frame, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { expectFits, looks } from "./looks";
import { atStep, chooseFile, openView, press, ready } from "./pane-acts";
import { cellOf, typeIn } from "./sheets";
import { Workbench, picture, type Open } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

type Exposed = {
  readonly workbench: {
    readonly host: { receive: (text: string, flags: number, answer: (answer: unknown) => void) => void };
    readonly user: { startEditing: () => void; stopEditing: () => void };
    readonly faults: { failSync: (sync: number, when: number) => void };
  };
};

const said = {
  sv: {
    sheet: "Kunder",
    log: "Importlogg",
    steps: ["Läsning", "Förhandsgranska", "Kvittens"],
    next: "Nästa",
    finish: /^Skriv /,
    takeBack: "Ta tillbaka",
    takenBack: "Ändringen är tagen tillbaka",
    waits: "tryck Enter i cellen",
  },
  en: {
    sheet: "Customers",
    log: "Import log",
    steps: ["Reading", "Preview", "Receipt"],
    next: "Next",
    finish: /^Write /,
    takeBack: "Take back",
    takenBack: "The change is taken back",
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

/** Excel breaks the next writing off, and the pane is closed before it hears of that; then it is opened again. */
const breakAndReopen = async (open: Open, frame: Frame, words: Words): Promise<Frame> => {
  await open.page.evaluate(() => {
    const { host, faults } = (window as unknown as Exposed).workbench;
    const receive = host.receive.bind(host);
    host.receive = (text, flags, answer) => {
      if (!text.includes("writing")) {
        receive(text, flags, answer);
        return;
      }
      // Three quarters on, what was asked for is being written.
      faults.failSync(0, Math.floor(((text.split("ActionType").length - 1) * 3) / 4));
      receive(text, flags, () => {
        const pane = document.querySelector<HTMLIFrameElement>("iframe.pane");
        if (!pane) throw new Error("There is no pane");
        host.receive = receive;
        const { src } = pane;
        pane.addEventListener("load", () => (pane.src = src), { once: true });
        pane.src = "about:blank";
      });
    };
  });
  await press(frame, words.finish);
  await frame
    .locator(".working")
    .waitFor({ state: "detached" })
    .catch(() => undefined);
  const again = await open.pane();
  await ready(again);
  return again;
};

test.each(looks)(
  "a job that Excel broke off is told by the next pane with its two ways out ($width pixels, dark: $dark, $lang)",
  async (look) => {
    const words = said[look.lang];
    const open = await opened(look);
    await atPreview(open.page, open.frame, words);
    const again = await breakAndReopen(open, open.frame, words);
    await again.locator(".said.bad", { hasText: words.takeBack }).waitFor();
    await expectFits(open.page, again, "left-job", look);
    await again.locator(".said.bad button", { hasText: words.takeBack }).click();
    await again.locator(`text=${words.takenBack}`).waitFor();
    expect(await cellOf(open.page, words.sheet, 2, 1)).not.toBe("Ett nytt namn");
    expect(await again.locator(".said.bad").count()).toBe(0);
    await picture(open.page, `left-job-taken-back-${look.width}-${look.lang}`);
    await open.close();
  },
);

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
