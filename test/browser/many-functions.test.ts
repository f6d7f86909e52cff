import { beforeAll, expect, test } from "vitest";
import { registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { sheetSpec } from "#core/registers/sheet-spec";
import type { CellValue, Lang } from "#core/values/cell";
import { addRegisterSheet } from "../../xlsx/add-register";
import { newXlsx } from "../../xlsx/new";
import { langs } from "./looks";
import { cellOf, selectIn, typeIn } from "./sheets";
import { picture, Workbench, type Open } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const MAINS = 25;
const BELOW = 24;
const codes = Array.from({ length: MAINS }, (_, main) => `P${main}`).flatMap((main) => [
  main,
  ...Array.from({ length: BELOW }, (_, at) => `${main}.${at}`),
]);

const rowOf = (id: RegisterId, lang: Lang, cells: Readonly<Record<string, CellValue>>): CellValue[] =>
  sheetSpec(id, lang).columns.map(({ field }) => cells[field] ?? "");

/** Projects with budgets and time, as a file. */
const company = (lang: Lang): Buffer => {
  const file = newXlsx();
  addRegisterSheet(
    file,
    sheetSpec("projects", lang),
    codes.map((code) => rowOf("projects", lang, { code, name: `Projekt ${code}`, budgetHours: 40 })),
  );
  addRegisterSheet(
    file,
    sheetSpec("timeEntries", lang),
    codes.map((project, at) =>
      rowOf("timeEntries", lang, { date: 46_083, employee: "7", project, hours: 1 + (at % 8) }),
    ),
  );
  return Buffer.from(file.save());
};

type Exposed = {
  readonly workbench: {
    readonly workbook: {
      readonly sheets: readonly { readonly name: string }[];
      setActive: (sheet: unknown) => void;
    };
    readonly user: {
      addSheet: (name: string) => {
        readonly cells: { set: (row: number, column: number, value: unknown, formula?: string) => void };
      };
    };
    readonly host: { readonly functionCalls: { enterAll: () => void; readonly size: number } };
  };
};

/** A sheet of five thousand cells: a row a project, each asked by its code in the first column. */
const ask = (page: Open["page"], lang: Lang): Promise<number> =>
  page.evaluate(
    ([all, names]) => {
      const { user, host, workbook } = (window as unknown as Exposed).workbench;
      const sheet = user.addSheet("Uppföljning");
      for (const [row, code] of all.entries()) {
        sheet.cells.set(row + 1, 0, code);
        names.forEach((name, column) => {
          sheet.cells.set(row + 1, column + 1, "", `=KONTERA.${name}(A${row + 2})`);
        });
      }
      host.functionCalls.enterAll();
      workbook.setActive(sheet);
      return host.functionCalls.size;
    },
    [
      codes,
      lang === "sv"
        ? ["BUDGET", "ARBETAT", "FRISLÄPPT", "ÅTERSTÅR", "KLART", "SPÄRRAT", "ARBETSVÄRDE", "FAKTURERBAR"]
        : ["BUDGET", "WORKED", "RELEASED", "REMAINING", "READY", "BLOCKED", "WORTH", "BILLABLE"],
    ] as const,
  );

const texts = {
  sv: {
    heading: /^Arbetade timmar, P0/,
    project: registers.projects.name.sv,
    time: registers.timeEntries.name.sv,
  },
  en: {
    heading: /^Hours worked, P0/,
    project: registers.projects.name.en,
    time: registers.timeEntries.name.en,
  },
} as const;

test.each(langs)(
  "beside five thousand cells with functions each has its figure, follows an edit, and opens its rows when it is selected (%s) #96 #97",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open({
      query: `?lang=${lang}&pane=350&book=empty`,
    });
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await page
      .locator('.toolbar input[type="file"]')
      .setInputFiles({ name: "bolag.xlsx", mimeType, buffer: company(lang) });
    await page.locator(".sheet-tabs", { hasText: texts[lang].time }).waitFor();
    const frame = await pane();
    await frame.locator(".todo, .all-clear").first().waitFor();
    expect(await ask(page, lang)).toBe(5000);
    const last = codes.length;
    await expect.poll(() => cellOf(page, "Uppföljning", last, 2)).toBe(1 + ((last - 1) % 8));
    const before = await cellOf(page, "Uppföljning", 1, 2);
    expect(before).toBeTypeOf("number");
    await picture(page, `many-functions-${lang}`);
    const hours = sheetSpec("timeEntries", lang).columns.findIndex(({ field }) => field === "hours");
    await typeIn(page, texts[lang].time, `${String.fromCharCode(65 + hours)}3`, "20");
    await expect.poll(() => cellOf(page, "Uppföljning", 2, 2)).toBe(20);
    expect(await cellOf(page, "Uppföljning", 1, 2)).toBe(Number(before) + 18);
    await selectIn(page, "Uppföljning", "C2");
    await frame.locator("h2", { hasText: texts[lang].heading }).waitFor();
    await frame.locator(".figure-rows .entry").first().waitFor();
    await picture(page, `many-functions-rows-${lang}`);
    expect(troubles).toEqual([]);
    await close();
  },
);
