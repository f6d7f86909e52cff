import type { UnderTest } from "./under-test";

type Source = { add: (handler: (args: never) => Promise<void>) => OfficeExtension.EventHandlerResult<never> };

/** Listens to an event while `act` runs, and gives what came. */
export const hearing =
  (excel: UnderTest) =>
  async <T>(
    pick: (sheet: Excel.Worksheet, context: Excel.RequestContext) => OfficeExtension.EventHandlers<T>,
    act: () => Promise<void> | void,
  ): Promise<T[]> => {
    const seen: T[] = [];
    const handler = await excel.run(async (sheet, context) => {
      const result = (pick(sheet, context) as unknown as Source).add((args: T) => {
        seen.push(args);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    await act();
    await excel.excel.settle();
    await excel.excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await excel.excel.settle();
    return seen;
  };
