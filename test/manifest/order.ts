import type { XmlElement } from "../../xlsx/xml/tree";
import { below } from "./manifest-file";

/** The order that Office wants of what an element holds; repeated elements stand together. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

function misplaced(element: XmlElement): string[] {
  const order = orders[element.name];
  if (order === undefined) return [];
  const names = element.children.map(({ name }) => name);
  const sorted = names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const first = names.findIndex((name, at) => name !== sorted[at] || !order.includes(name));
  return first < 0 ? [] : [`${element.name}: ${names[first] ?? ""} is out of place`];
}

/** Elements that do not stand where Office wants them. */
export const orderFaults = (root: XmlElement): string[] => [
  ...misplaced(root),
  ...[...below(root)].flatMap(([element]) => misplaced(element)),
];
