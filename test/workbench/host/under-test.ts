import { afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { Locale } from "../../../workbench/host/model/workbook";
import {
  emptyWorkbook,
  startExcel,
  type RunningExcel,
  type StartOptions,
} from "../../../workbench/node/start-excel";

export type UnderTest = {
  excel: RunningExcel;
  /** Runs a batch on the sheet `Sheet1`. */
  run: <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) => Promise<T>;
};

/** Starts Excel for a test file, gives each test an empty workbook, and sees that it lets go of all ranges. */
export const excelUnderTest = (options: StartOptions = {}): UnderTest => {
  const test: UnderTest = {
    excel: undefined as unknown as RunningExcel,
    run: (batch) =>
      test.excel.Excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context)),
  };
  const locale: Locale = options.locale ?? "en-US";
  beforeAll(async () => {
    test.excel = await startExcel(options);
  });
  beforeEach(() => test.excel.reset(emptyWorkbook(locale)));
  afterEach(async () => {
    await test.excel.settle();
    expect(test.excel.host.references.size).toBe(0);
  });
  return test;
};

export type Failure = {
  readonly code: string;
  readonly location: string | undefined;
  readonly message: string;
};

/** The error that a batch ends in; fails when it does not. */
export const failureOf = async (work: Promise<unknown>): Promise<Failure> => {
  try {
    await work;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo.errorLocation };
  }
  throw new Error("nothing failed");
};
