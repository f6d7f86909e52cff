import type { Frame, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { expectFits, langs, openedIn } from "./looks";
import { atStep, chooseFile, openView, press, ready } from "./pane-acts";
import { cellOf, typeIn, wholeBook, withoutLog } from "./sheets";
import { Workbench, type Open } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

type Exposed = {
  readonly workbench: {
    readonly user: { startEditing: () => void; stopEditing: () => void };
    readonly host: { receive: (text: string, flags: number, answer: (answer: unknown) => void) => void };
    readonly faults: { failSync: (sync: number, when?: string) => void };
  };
  /** Where the pane was before it was closed. */
  paneSource?: string;
};

const said = {
  sv: {
    sheet: "Kunder",
    log: "Importlogg",
    steps: ["Läsning", "Förhandsgranska", "Kvittens"],
    next: "Nästa",
    finish: /^Skriv /,
    waits: "tryck Enter i cellen",
    broken: "avbröts av Excel",
    mend: "Ta tillbaka",
    mended: "Ändringen är tagen tillbaka",
  },
  en: {
    sheet: "Customers",
    log: "Import log",
    steps: ["Reading", "Preview", "Receipt"],
    next: "Next",
    finish: /^Write /,
    waits: "press Enter in the cell",
    broken: "broken off by Excel",
    mend: "Finish",
    mended: "The change is finished",
  },
} as const;

type Words = (typeof said)[keyof typeof said];

const opened = async (lang: (typeof langs)[number]): Promise<Open & { frame: Frame }> => {
  const open = await workbench.open(openedIn(lang));
  const frame = await open.pane();
  await ready(frame);
  return { ...open, frame };
};

/** A customer that is known by one row; above stand some with planted faults. */
const KNOWN = 40;

/** Stands at the preview of a file with a new name for a customer that is known, and with some new ones. */
const atPreview = async (page: Page, frame: Frame, words: Words, added = ["Åkeri Öst"]): Promise<void> => {
  const [number, header, name] = [
    String(await cellOf(page, words.sheet, KNOWN, 0)),
    String(await cellOf(page, words.sheet, 0, 0)),
    String(await cellOf(page, words.sheet, 0, 1)),
  ];
  await openView(frame, "import");
  const lines = added.map((one, at) => `${90001 + at};${one}`);
  const csv = [`${header};${name}`, `${number};Ett nytt namn`, ...lines].join("\r\n");
  await chooseFile(frame, "kunder.csv", Buffer.from(csv));
  await atStep(frame, words.steps[0]);
  await press(frame, words.next);
  await press(frame, words.next);
  await atStep(frame, words.steps[1]);
};

test.each(langs)(
  "an import log that somebody has changed is told, and a register without its key's header, in each width and theme (%s)",
  async (lang) => {
    const words = said[lang];
    const open = await opened(lang);
    const { page, frame } = open;
    await atPreview(page, frame, words);
    await press(frame, words.finish);
    await atStep(frame, words.steps[2]);
    await typeIn(page, words.log, "E2", "99");
    await openView(frame, "log");
    await frame.locator(".warning-box").waitFor();
    await frame.locator(".warning-box").scrollIntoViewIfNeeded();
    await expectFits(page, frame, "log-faults", lang);
    await typeIn(page, words.sheet, "A1", "Xyz");
    await openView(frame, "check");
    await frame.locator(".warning-box[role=alert]").waitFor();
    await expectFits(page, frame, "lost-key", lang);
    expect(open.troubles).toEqual([]);
    await open.close();
  },
);

test.each(langs)(
  "a job that waits for a cell says so, and can be canceled, in each width and theme (%s)",
  async (lang) => {
    const words = said[lang];
    const open = await opened(lang);
    const { page, frame } = open;
    await atPreview(page, frame, words);
    await page.evaluate(() => (window as unknown as Exposed).workbench.user.startEditing());
    await press(frame, words.finish);
    await frame.locator(".working", { hasText: words.waits }).waitFor();
    await expectFits(page, frame, "cell-wait", lang);
    await page.evaluate(() => (window as unknown as Exposed).workbench.user.stopEditing());
    await atStep(frame, words.steps[2]);
    expect(open.troubles).toEqual([]);
    await open.close();
  },
);

/** So long that the import is laid ready before it is written. */
const many = Array.from({ length: 600 }, (_, at) => `Ny ${at} ${"å".repeat(300)}`);

/** Excel breaks off the request that writes, and the pane is closed before it hears of that. */
const breakOffAndClose = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const exposed = window as unknown as Exposed;
    const { host, faults } = exposed.workbench;
    const receive = host.receive.bind(host);
    host.receive = (text, flags, answer) => {
      if (!text.includes("writing")) {
        receive(text, flags, answer);
        return;
      }
      host.receive = receive;
      faults.failSync(0, "halfway");
      receive(text, flags, () => {
        const pane = document.querySelector<HTMLIFrameElement>("iframe.pane");
        if (!pane) throw new Error("There is no pane");
        const { src } = pane;
        pane.addEventListener("load", () => (exposed.paneSource = src), { once: true });
        pane.src = "about:blank";
      });
    };
  });

const reopened = async (open: Open): Promise<Frame> => {
  await open.page.waitForFunction(() => (window as unknown as Exposed).paneSource !== undefined);
  await open.page.evaluate(() => {
    const pane = document.querySelector<HTMLIFrameElement>("iframe.pane");
    if (pane) pane.src = (window as unknown as Exposed).paneSource ?? "";
  });
  const frame = await open.pane();
  await ready(frame);
  return frame;
};

test.each(langs)(
  "a job that Excel broke off is told by the next pane, and finished or taken back in one press, in each width and theme (%s)",
  async (lang) => {
    const words = said[lang];
    const open = await opened(lang);
    const { page, frame } = open;
    const before = withoutLog(await wholeBook(page));
    await atPreview(page, frame, words, many);
    await breakOffAndClose(page);
    await frame
      .locator("fluent-button", { hasText: words.finish })
      .first()
      .evaluate((button: HTMLElement) => button.click());
    const next = await reopened(open);
    await next.locator(".said.bad", { hasText: words.broken }).waitFor();
    expect(withoutLog(await wholeBook(page))).not.toEqual(before);
    await expectFits(page, next, "broken-job", lang);
    await next.locator(".foot-button", { hasText: words.mend }).click();
    await next.locator(".said", { hasText: words.mended }).waitFor();
    await next.locator(".working").waitFor({ state: "hidden" });
    // The book is read anew: until it has been, nothing can be pressed.
    await expect.poll(() => next.locator("#view [disabled], #view [disabled-focusable]").count()).toBe(0);
    await expectFits(page, next, "mended-job", lang);
    expect(await next.locator(".said.bad").count()).toBe(0);
    const now = withoutLog(await wholeBook(page));
    if (lang === "sv") expect(now).toEqual(before);
    else {
      expect(await cellOf(page, words.sheet, KNOWN, 1)).toBe("Ett nytt namn");
      for (const name of [many[0], many[599]])
        expect(JSON.stringify(now).split(`"${name!}"`)).toHaveLength(2);
    }
    expect(open.troubles).toEqual([]);
    await open.close();
  },
);
