import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";
import { handle } from "../protocol/handle";

const DAY = 86_400_000;
const FROM_1904 = Date.UTC(1904, 0, 1);
const DAYS_BETWEEN_SYSTEMS = 1462;

/** The worksheet functions that an add-in may call; of the many, only this one is played. */
export const functions: Descriptor<Workbook> = {
  call: {
    // Assumption A37: a date is counted as the workbook counts its dates, from 1900 or from 1904.
    Date: ({ date1904 }, args) => {
      const days = (Date.UTC(args.number(0), args.number(1) - 1, args.number(2)) - FROM_1904) / DAY;
      return handle("FunctionResult", { value: date1904 ? days : days + DAYS_BETWEEN_SYSTEMS });
    },
  },
};

/** What a function came to. */
export const functionResult: Descriptor<{ readonly value: number }> = {
  read: { Value: ({ value }) => value, Error: () => null },
};
