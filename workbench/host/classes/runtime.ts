import { ExcelError } from "../model/excel-error";
import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";

/** The add-in's own switches: whether events reach it. */
export const runtime: Descriptor<Workbook> = {
  read: { EnableEvents: (_, scene) => scene.eventsEnabled },
  write: {
    EnableEvents: (_, value, scene) => {
      if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
      scene.eventsEnabled = value;
    },
  },
};
