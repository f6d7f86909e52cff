import { ExcelError } from "../model/excel-error";
import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";
import { handle } from "../protocol/handle";

type Key = { readonly key: string };

const valueOf = ({ documentSettings }: Workbook, key: string): unknown => {
  const text = documentSettings.get(key);
  return text === undefined ? undefined : JSON.parse(text);
};

const keep = ({ documentSettings }: Workbook, key: string, value: unknown): void => {
  documentSettings.set(key, JSON.stringify(value));
};

/**
 * A value the add-in keeps in the workbook, where `Office.context.document.settings` keeps them too. Assumption A46: it may be a text of
 * two megabytes, is saved with the workbook, and what Excel can undo stays.
 */
export const setting: Descriptor<Key> = {
  identity: ({ key }) => ({ _Id: key }),
  read: {
    Key: ({ key }) => key,
    Value: ({ key }, { workbook }) => valueOf(workbook, key),
  },
  write: {
    Value: ({ key }, value, { workbook }) => keep(workbook, key, value),
  },
  call: {
    Delete: ({ key }, _, { workbook }) => {
      workbook.documentSettings.delete(key);
    },
  },
};

export const settingCollection: Descriptor<Workbook> = {
  items: (workbook) => [...workbook.documentSettings.keys()].map((key) => handle("Setting", { key })),
  item: (workbook, args) => {
    const key = args.key(0);
    if (!workbook.documentSettings.has(key)) throw new ExcelError("ItemNotFound");
    return handle("Setting", { key });
  },
  call: {
    Add: (workbook, args) => {
      const key = args.text(0);
      keep(workbook, key, args.raw(1) ?? null);
      return handle("Setting", { key });
    },
    GetCount: (workbook) => workbook.documentSettings.size,
    GetItemOrNullObject: (workbook, args) => {
      const key = args.key(0);
      return workbook.documentSettings.has(key) ? handle("Setting", { key }) : null;
    },
  },
};
