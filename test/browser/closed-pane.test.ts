import type { Frame, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { spread } from "../runs";
import { atStep, chooseFile, openView, press, ready } from "./pane-acts";
import { cellOf, wholeBook, withoutLog } from "./sheets";
import { Workbench, picture, type Open } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

type Answer = (answer: unknown) => void;
type Exposed = {
  readonly workbench: {
    readonly host: { receive: (text: string, flags: number, answer: Answer) => void };
    readonly user: { insertRows: (sheet: unknown, row: number, count: number) => void };
    readonly workbook: {
      readonly sheet: (name: string) => {
        readonly cells: {
          readonly rows: readonly unknown[];
          content: (row: number, column: number) => unknown;
        };
      };
    };
  };
  /** How many requests Excel has got since they were counted, and where the pane was before it was closed. */
  requests: number;
  paneSource?: string;
};

/** So long that the import takes several requests, and is laid ready before it is written. */
const long = "å".repeat(300);
const imported = Array.from({ length: 600 }, (_, at) => [`9${1000 + at}`, `Ny ${at} ${long}`] as const);

/** Chooses a file of new customers and a new name for one that is known, and stands at its preview. */
const atPreview = async (): Promise<
  Open & { readonly frame: Frame; readonly known: string; readonly old: string }
> => {
  const open = await workbench.open();
  const frame = await open.pane();
  await ready(frame);
  await openView(frame, "import");
  const known = String(await cellOf(open.page, "Kunder", 40, 0));
  const old = String(await cellOf(open.page, "Kunder", 40, 1));
  const lines = ["Kundnr;Namn", ...imported.map((line) => line.join(";")), `${known};Ett nytt namn`];
  await chooseFile(frame, "kunder.csv", Buffer.from(lines.join("\r\n")));
  await atStep(frame, "Läsning");
  await press(frame, "Nästa");
  await press(frame, "Nästa");
  await atStep(frame, "Förhandsgranska");
  return { ...open, frame, known, old };
};

/** Asks for the writing, and does not wait for the button, which may be gone with its pane at once. */
const finishImport = (frame: Frame): Promise<void> =>
  frame
    .locator("fluent-button", { hasText: /^Skriv / })
    .first()
    .evaluate((button: HTMLElement) => button.click());

/** Closes the pane when Excel has done its request of that number, counted from now. */
const closeAfter = (page: Page, request: number): Promise<void> =>
  page.evaluate((last) => {
    const exposed = window as unknown as Exposed;
    const { host } = exposed.workbench;
    const receive = host.receive.bind(host);
    exposed.requests = 0;
    host.receive = (text, flags, answer) => {
      if (exposed.requests > last) return;
      receive(text, flags, (answered) => {
        exposed.requests++;
        if (exposed.requests <= last) {
          answer(answered);
          return;
        }
        const pane = document.querySelector<HTMLIFrameElement>("iframe.pane");
        if (!pane) throw new Error("There is no pane");
        const { src } = pane;
        pane.addEventListener("load", () => (exposed.paneSource = src), { once: true });
        pane.src = "about:blank";
        host.receive = receive;
      });
    };
  }, request);

/** Opens the pane again that was closed. */
const reopen = async (open: Open): Promise<Frame> => {
  await open.page.evaluate(() => {
    const pane = document.querySelector<HTMLIFrameElement>("iframe.pane");
    if (pane) pane.src = (window as unknown as Exposed).paneSource ?? "";
  });
  const frame = await open.pane();
  await ready(frame);
  return frame;
};

const isClosed = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as Exposed).paneSource !== undefined);

/** How many requests an import takes that nothing disturbs: played once. */
let length: Promise<number> | undefined;
const requestsOfImport = async (): Promise<number> => {
  const { page, frame, close } = await atPreview();
  await page.evaluate(() => {
    const exposed = window as unknown as Exposed;
    const { host } = exposed.workbench;
    const receive = host.receive.bind(host);
    exposed.requests = 0;
    host.receive = (text, flags, answer) => {
      exposed.requests++;
      receive(text, flags, answer);
    };
  });
  await finishImport(frame);
  await frame.locator("h2", { hasText: "Kvittens" }).waitFor();
  const count = await page.evaluate(() => (window as unknown as Exposed).requests);
  await close();
  return count;
};

/**
 * Plays something at requests of a job, a share of them by day (test/runs.ts) and always the last, and the first of them as
 * many as are asked for; gives what was played, in order.
 */
const atRequests = async <Outcome>(play: (request: number) => Promise<Outcome | undefined>, first = 0) => {
  const { from, step } = spread(4);
  const after = (request: number): number =>
    request + 1 < first ? request + 1 : from + step * Math.max(0, Math.floor((request - from) / step) + 1);
  // Where this time there are fewer requests than were counted, the last is looked for backwards.
  let last = (await (length ??= requestsOfImport())) - 1;
  const outcomes: Outcome[] = [];
  let played = -1;
  for (let request = first > 0 ? 0 : from; request > played;) {
    const outcome = await play(request);
    if (outcome === undefined) {
      last = --request;
      continue;
    }
    outcomes.push(outcome);
    played = request;
    request = Math.min(after(request), last);
  }
  return outcomes;
};

test("a pane closed at any request of an import leaves the old or the new, and the next one tells which", async () => {
  const outcomes = await atRequests(async (request) => {
    const open = await atPreview();

    const { page, frame } = open;
    const before = withoutLog(await wholeBook(page));
    await closeAfter(page, request);
    await finishImport(frame);
    const receipt = frame.locator("h2", { hasText: "Kvittens" });
    const isDone = await Promise.race([
      receipt.waitFor().then(
        () => true,
        () => false,
      ),
      page.waitForFunction(() => (window as unknown as Exposed).paneSource !== undefined).then(() => false),
    ]);
    if (isDone && !(await isClosed(page))) {
      await open.close();
      return undefined;
    }
    const again = await reopen(open);
    await again.locator(".working").waitFor({ state: "hidden" });
    // Sheets that wait for their rows are told, and taken away in one press; nothing else is left of a job.
    const takeAway = again.locator("fluent-button, button", { hasText: "Ta bort bladen" });
    const isEmpty = async (): Promise<boolean> => !(await wholeBook(page)).includes("Kontera_");
    await expect.poll(async () => (await isEmpty()) || (await takeAway.count()) > 0).toBe(true);
    if ((await takeAway.count()) > 0) await takeAway.first().click();
    await expect.poll(isEmpty).toBe(true);
    const isNew = (await cellOf(page, "Kunder", 40, 1)) === "Ett nytt namn";
    const now = withoutLog(await wholeBook(page));
    if (isNew) expect(JSON.stringify(now).split(long)).toHaveLength(imported.length + 1);
    else expect(now).toEqual(before);
    expect(await again.locator(".said.bad").count()).toBe(0);
    expect(await again.locator(".last-text", { hasText: "kunder.csv" }).count()).toBe(isNew ? 1 : 0);
    await picture(page, `closed-pane-${request}`);
    expect(open.troubles).toEqual([]);
    await open.close();
    return isNew ? now : "old";
    // Nothing is written by the second request, whichever of the others are played.
  }, 2);
  expect(outcomes.map((now) => (now === "old" ? now : "new")).join(" ")).toMatch(/^old( old)+( new)+$/);
  const written = outcomes.filter((now) => now !== "old");
  for (const now of written) expect(now).toEqual(written[0]);
});

test("a row that a co-author inserts at any request of an import gives nobody another's name", async () => {
  const counts = await atRequests(async (request) => {
    const { page, frame, known, old, close } = await atPreview();

    await page.evaluate((when) => {
      const exposed = window as unknown as Exposed;
      const { host, user, workbook } = exposed.workbench;
      const receive = host.receive.bind(host);
      exposed.requests = 0;
      host.receive = (text, flags, answer) => {
        if (exposed.requests++ === when) user.insertRows(workbook.sheet("Kunder"), 10, 1);
        receive(text, flags, answer);
      };
    }, request);
    await finishImport(frame);
    const told = frame.locator(".said.bad");
    const done = frame.locator("h2", { hasText: "Kvittens" });
    await told.or(done).first().waitFor();
    await frame.locator(".working").waitFor({ state: "hidden" });
    const [count, names] = await page.evaluate(() => {
      const exposed = window as unknown as Exposed;
      const { cells } = exposed.workbench.workbook.sheet("Kunder");
      const all = cells.rows.map((_, row) => [String(cells.content(row, 0)), String(cells.content(row, 1))]);
      return [exposed.requests, all] as const;
    });
    const nameOf = new Map(names as [string, string][]);
    const isDone = await done.isVisible();
    expect(nameOf.get(known), `request ${request}`).toBe(isDone ? "Ett nytt namn" : old);
    for (const [number, name] of imported) expect(nameOf.get(number)).toBe(isDone ? name : undefined);
    expect(names.filter(([, name]) => name === "Ett nytt namn")).toHaveLength(isDone ? 1 : 0);
    await close();
    return count > request ? count : undefined;
  });
  expect(counts.length).toBeGreaterThan(2);
});
