import { counted } from "../counted";
import type { ModulesViewText } from "../sv/modules-view";

export const modulesView = {
  title: "Modules",
  how: "A module that is turned off is left alone: its sheets are hidden and not checked, but all of it is still there.",
  inUse: (sheets) => `In use, ${counted(sheets, "en", "sheet", "sheets")}`,
  isOff: "Turned off",
  missing: "Not in the workbook",
  turnOff: (module) => `Turn off ${module}`,
  turnOn: (module) => `Turn on ${module}`,
  turnedOff: (module) => `${module} turned off`,
  turnedOn: (module) => `${module} turned on`,
  off: "Turn off",
  on: "Turn on",
} satisfies ModulesViewText;
