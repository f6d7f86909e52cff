import { ExcelError } from "../model/excel-error";
import type { Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";

/** Refuses what changes which sheets there are while the workbook's structure is protected. */
export const guardStructure = ({ isStructureProtected }: Workbook): void => {
  // Assumption A39: a protected structure refuses sheets with AccessDenied.
  if (isStructureProtected) throw new ExcelError("AccessDenied");
};

/** The protection of a workbook's structure; passwords are not played. */
export const workbookProtection: Descriptor<Workbook> = {
  read: { Protected: ({ isStructureProtected }) => isStructureProtected },
  call: {
    Protect: (workbook) => {
      workbook.isStructureProtected = true;
    },
    Unprotect: (workbook) => {
      workbook.isStructureProtected = false;
    },
  },
};
