import type { SettingWords } from "../../register-words";

/** The names of the known settings, in English. */
export const settings: SettingWords = {
  language: { name: "Language", choices: { sv: "Swedish", en: "English" } },
  currency: "Currency",
  companyName: "Company name",
  companyNumber: "Organisation number",
  placeRadius: "Default radius of a place (m)",
  salesPerHour: "Normal sales per scheduled hour",
  billingInTime: "Billing in Time",
  billingInTravel: "Billing in Travel",
  countBillable: "Count billable time in time controls",
  allowOutsideDates: "Allow registration outside the project's dates",
  blockClosing: "Block closing while unreviewed rows exist",
  pricesInherit: "Prices inherit in the tree",
  showStaffingComments: "Show staffing comments to employees",
  competenceLevels: "Highest competence level",
  attachmentTypes: "Attachment file types allowed",
  modulesOff: "Modules turned off",
  showColors: "Show colors in the sheet",
  showPermissions: "Show the Permission tab",
  releaseLevel: "Review level required for release",
  logLink: "Last link of the import log",
};
