import { PLAIN_BEHAVIOR, type Behavior } from "./model/behavior";
import { REQUIREMENT_SETS, type RequirementSets } from "./xdm/requirement-sets";

/** One Excel among those that people have: what it says it can do, and how it behaves. */
export type Profile = { readonly requirementSets: RequirementSets; readonly behavior: Behavior };

/** The sets with another level of Excel's own; which Excel has which stands in Microsoft's table of requirement sets. */
const atLevel = (ExcelApi: string): RequirementSets => ({ ...REQUIREMENT_SETS, ExcelApi });

/** What the table on undo capabilities says of Windows and Mac, of the members that the host plays. */
const NO_UNDO_ON_DESKTOP = [
  "Workbook.save",
  "Worksheet.copy",
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
];

const NO_UNDO_ON_WEB = [
  "Workbook.save",
  "Worksheet.copy",
  "Worksheet.delete",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
];

/** The smallest write that office-js issue 6491 reports as refused in an undo group: 40 rows of 40 cells. */
const UNDO_GROUP_CELLS = 1600;

/** What Windows and Mac have in common. */
const DESKTOP: Behavior = {
  ...PLAIN_BEHAVIOR,
  needsFocus: true,
  keepsUndoList: true,
  notInUndoGroup: NO_UNDO_ON_DESKTOP,
  undoGroupCells: UNDO_GROUP_CELLS,
};

/** The Excels that Kontera is tried on. */
export const profiles = {
  /** Excel 2021, bought once: ExcelApi 1.14, and no undo of what an add-in does. */
  excel2021: { requirementSets: atLevel("1.14"), behavior: { ...PLAIN_BEHAVIOR, needsFocus: true } },
  /** Microsoft 365 on Windows. */
  "m365-windows": {
    requirementSets: atLevel("1.20"),
    behavior: { ...DESKTOP, eventDelay: 2 },
  },
  /** Microsoft 365 on a Mac. */
  "m365-mac": {
    requirementSets: atLevel("1.20"),
    behavior: { ...DESKTOP, tellsDeletedTables: false, eventDelay: 20 },
  },
  /** Excel on the web. */
  web: {
    requirementSets: atLevel("1.20"),
    behavior: {
      ...PLAIN_BEHAVIOR,
      keepsUndoList: true,
      notInUndoGroup: NO_UNDO_ON_WEB,
      undoGroupCells: UNDO_GROUP_CELLS,
      tellsChoices: false,
      eventDelay: 40,
    },
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof profiles;

/** The Excel of which nothing special is told: every set that the host plays, and nothing in its way. */
export const plainExcel: Profile = { requirementSets: REQUIREMENT_SETS, behavior: PLAIN_BEHAVIOR };

export const isProfileName = (name: string): name is ProfileName => Object.hasOwn(profiles, name);
