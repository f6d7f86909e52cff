import { ExcelError } from "../model/excel-error";
import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";
import { handle } from "../protocol/handle";

type Key = { readonly key: string };

/** A value the add-in keeps in the workbook. Assumption A26: apart from Office.context.document.settings. */
export const setting: Descriptor<Key> = {
  identity: ({ key }) => ({ _Id: key }),
  read: {
    Key: ({ key }) => key,
    Value: ({ key }, { workbook }) => workbook.settings.get(key),
  },
  write: {
    Value: ({ key }, value, { workbook }) => {
      workbook.settings.set(key, value);
    },
  },
  call: {
    Delete: ({ key }, _, { workbook }) => {
      workbook.settings.delete(key);
    },
  },
};

export const settingCollection: Descriptor<Workbook> = {
  items: (workbook) => [...workbook.settings.keys()].map((key) => handle("Setting", { key })),
  item: (workbook, args) => {
    const key = args.key(0);
    if (!workbook.settings.has(key)) throw new ExcelError("ItemNotFound");
    return handle("Setting", { key });
  },
  call: {
    Add: (workbook, args) => {
      const key = args.text(0);
      workbook.settings.set(key, args.raw(1) ?? null);
      return handle("Setting", { key });
    },
    GetCount: (workbook) => workbook.settings.size,
    GetItemOrNullObject: (workbook, args) => {
      const key = args.key(0);
      return workbook.settings.has(key) ? handle("Setting", { key }) : null;
    },
  },
};
