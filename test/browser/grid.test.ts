import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Workbench, type Open } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const cell = (page: Page, address: string) => {
  const [, letters = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const column = letters.charCodeAt(0) - 64;
  return page.locator(
    `revogr-data[col-type="rgCol"] .rgCell[aria-rowindex="${row}"][aria-colindex="${column}"]`,
  );
};

type Exposed = {
  workbench: {
    workbook: { active: { cells: { content: (row: number, column: number) => unknown } } };
    user: { paste: (sheet: unknown, place: string, matrix: string[][]) => void };
  };
};
const content = (page: Page, row: number, column: number) =>
  page.evaluate(([r, c]) => (window as unknown as Exposed).workbench.workbook.active.cells.content(r, c), [
    row,
    column,
  ] as const);

/** A page with one book, in which each test gets a sheet of its own. */
let open: Open | undefined;
afterAll(() => open?.close());

/** That page, on a sheet where nothing stands. */
const onNewSheet = async (): Promise<Page> => {
  open ??= await workbench.open({ query: "?book=empty" });
  const { page } = open;
  const sheets = page.locator(".sheet-tabs [role=tab]");
  const count = await sheets.count();
  await page.locator(".add-sheet").click();
  await expect.poll(() => sheets.count()).toBe(count + 1);
  return page;
};

test("what is typed in the grid reaches the workbook, and undo takes it back", async () => {
  const page = await onNewSheet();
  await cell(page, "B2").click();
  await page.keyboard.type("12,5");
  await page.keyboard.press("Enter");
  await page.keyboard.type("räksmörgås");
  await page.keyboard.press("Tab");
  expect(await content(page, 1, 1)).toBe(12.5);
  expect(await content(page, 2, 1)).toBe("räksmörgås");
  await expect.poll(() => page.getByLabel("Namnruta").inputValue(), { timeout: 60_000 }).toBe("C3");
  await page.keyboard.press("Control+z");
  expect(await content(page, 2, 1)).toBe("");
  await page.getByRole("button", { name: "Gör om" }).click();
  expect(await content(page, 2, 1)).toBe("räksmörgås");
});

test("Escape leaves the cell as it was, and F2 goes on from what it holds", async () => {
  const page = await onNewSheet();
  await cell(page, "A1").click();
  await page.keyboard.type("first");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("second");
  await page.keyboard.press("Escape");
  expect(await content(page, 0, 0)).toBe("first");
  await page.keyboard.press("F2");
  await page.keyboard.type(" and more");
  await page.keyboard.press("Enter");
  expect(await content(page, 0, 0)).toBe("first and more");
});

test("a block that is copied comes out the same where it is pasted", async () => {
  const page = await onNewSheet();
  await page.evaluate(() => {
    const { user, workbook } = (window as unknown as Exposed).workbench;
    user.paste(workbook.active, "A1", [
      ["Code", "Name"],
      ["'0010", 'a "quoted"\ttab'],
    ]);
  });
  await cell(page, "A1").click();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  const copied = await page.evaluate(() => {
    const data = new DataTransfer();
    const field = document.activeElement;
    field?.dispatchEvent(
      new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }),
    );
    return data.getData("text/plain");
  });
  expect(copied).toBe('Code\tName\r\n0010\t"a ""quoted""\ttab"');
  await cell(page, "D5").click();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, copied);
  expect(await content(page, 4, 4)).toBe("Name");
  expect(await content(page, 5, 4)).toBe('a "quoted"\ttab');
});

test("Enter after Tab goes back to the first column, and the status bar sums what is selected", async () => {
  const page = await onNewSheet();
  await cell(page, "B2").click();
  for (const [text, key] of [
    ["1", "Tab"],
    ["2", "Tab"],
    ["3", "Enter"],
    ["4", "Tab"],
  ] as const) {
    await page.keyboard.type(text);
    await page.keyboard.press(key);
  }
  expect([await content(page, 1, 3), await content(page, 2, 1)]).toEqual([3, 4]);
  await cell(page, "B2").click();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.locator(".summed", { hasText: /Antal: 3.*Summa: 6/ }).waitFor();
});

test("the name box leads to any cell, and the sheet scrolls there", async () => {
  const page = await onNewSheet();
  await page.getByLabel("Namnruta").fill("C110");
  await page.keyboard.press("Enter");
  await cell(page, "C110").waitFor({ state: "visible" });
  await page.keyboard.type("här");
  await page.keyboard.press("Enter");
  expect(await content(page, 109, 2)).toBe("här");
});

test("work that is not saved is marked, asked about before it is left, and saved with Ctrl+S", async () => {
  const { page, close } = await workbench.open({ query: "?book=empty" });
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await cell(page, "B2").click();
  await page.locator(".unsaved").waitFor({ state: "detached" });
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  await page.locator(".unsaved").waitFor();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  expect((await download).suggestedFilename()).toBe("Bok1.xlsx");
  await page.locator(".unsaved").waitFor({ state: "detached" });
  await page.keyboard.type("y");
  await page.keyboard.press("Enter");
  const file = { name: "trasig.xlsx", mimeType: "application/zip", buffer: Buffer.from("ingen bok") };
  await page.locator('.toolbar input[type="file"]').setInputFiles(file);
  await page.locator(".notice", { hasText: "trasig.xlsx" }).waitFor();
  expect(asked).toEqual(["confirm"]);
  expect(await content(page, 2, 1)).toBe("y");
  await page.reload();
  expect(asked).toEqual(["confirm", "beforeunload"]);
  await close();
});

test("rows are inserted, deleted, sorted and filtered from the sheet's menu, and text is found with Ctrl+F", async () => {
  const { page, close } = await workbench.open({ query: "?lang=sv" });
  await page.locator(".sheet-tabs [aria-selected='true']", { hasText: "Projekt" }).waitFor();
  await page.locator(".all-sheets").selectOption({ label: "Kunder" });
  await page.locator(".sheet-tabs [aria-selected='true']", { hasText: "Kunder" }).waitFor();
  const menu = async (item: RegExp) => {
    await cell(page, "B3").click({ button: "right" });
    await page.getByRole("menuitem", { name: item }).click();
  };
  const second = await content(page, 2, 1);
  await cell(page, "B3").click();
  await menu(/^Infoga rad/);
  expect([await content(page, 2, 1), await content(page, 3, 1)]).toEqual(["", second]);
  await menu(/^Ta bort raden/);
  expect(await content(page, 2, 1)).toBe(second);
  await menu(/^Sortera fallande/);
  expect(await content(page, 2, 1)).not.toBe(second);
  await page.keyboard.press("Control+f");
  await page.keyboard.type(String(second));
  await page.keyboard.press("Enter");
  await page.locator(".find-bar", { hasText: "1 av 1" }).waitFor();
  await close();
});
