import type { Locale } from "../model/workbook";
import type { RequirementSets } from "./requirement-sets";

export type ContextParts = {
  readonly appId: string;
  readonly locale: Locale;
  readonly settings: ReadonlyMap<string, string>;
  readonly readOnly: boolean;
  readonly documentUrl: string;
  readonly requirementSets: RequirementSets;
};

const EXCEL_ON_THE_WEB = 16;

/** What office.js asks for first: which application this is, its language, document and settings. */
export const appContext = (parts: ContextParts): Readonly<Record<string, unknown>> => ({
  _id: parts.appId,
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: "16.0",
  _appMinorVersion: 0,
  _hostFullVersion: "16.0.18000.10000",
  _appUILocale: parts.locale,
  _dataLocale: parts.locale,
  _docUrl: parts.documentUrl,
  _clientMode: parts.readOnly ? 0 : 1,
  _settings: [...parts.settings],
  _reason: "documentOpened",
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "workbench",
  _appInstanceId: "workbench",
  _touchEnabled: false,
  _commerceAllowed: false,
  _requirementMatrix: JSON.stringify(parts.requirementSets),
  _hostCustomMessage: "",
  _addinName: "workbench",
  _appDomains: [],
});
