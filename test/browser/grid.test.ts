import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { Workbench } from "./workbench";

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

test("what is typed in the grid reaches the workbook, and undo takes it back", async () => {
  const { page, close } = await workbench.open({ query: "?book=empty" });
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
  await close();
});

test("Escape leaves the cell as it was, and F2 goes on from what it holds", async () => {
  const { page, close } = await workbench.open({ query: "?book=empty&lang=en" });
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
  await close();
});

test("a block that is copied comes out the same where it is pasted", async () => {
  const { page, close } = await workbench.open({ query: "?book=empty&lang=en" });
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
  await close();
});

test("the name box leads to any cell, and the sheet scrolls there", async () => {
  const { page, close } = await workbench.open({ query: "?book=empty" });
  await page.getByLabel("Namnruta").fill("C110");
  await page.keyboard.press("Enter");
  await cell(page, "C110").waitFor({ state: "visible" });
  await page.keyboard.type("här");
  await page.keyboard.press("Enter");
  expect(await content(page, 109, 2)).toBe("här");
  await close();
});
