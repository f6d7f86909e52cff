import type { XmlElement } from "../../xlsx/xml/tree";
import { attribute, below, child } from "./manifest-file";

const home = "sv-SE";
const other = "en-US";

/** How many characters a value may have: those of the store's own fields, and of the resources. */
const limits: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

const urls = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];

type Text = { readonly element: XmlElement; readonly limit: number; readonly inResources: boolean };

/** Everything with a value by language, and how long it may be: a text, or an address. */
function textsOf(root: XmlElement): Text[] {
  return [...below(root)].flatMap(([element, around]) => {
    if (element.attributes["DefaultValue"] === undefined) return [];
    const parent = around.at(-1)?.name ?? "";
    const limit = urls.includes(element.name) ? 2048 : (limits[parent] ?? limits[element.name] ?? 0);
    return [{ element, limit, inResources: around.some(({ name }) => name === "Resources") }];
  });
}

function valuesOf({ element }: Text): string[] {
  const overrides = element.children.map((override) => attribute(override, "Value"));
  return [attribute(element, "DefaultValue"), ...overrides];
}

/** Texts and addresses that Office would cut or refuse for their length, and empty ones. */
export const lengthFaults = (root: XmlElement): string[] =>
  textsOf(root).flatMap((text) =>
    valuesOf(text)
      .filter((value) => value.length === 0 || value.length > text.limit)
      .map((value) => `"${value.slice(0, 20)}" has ${value.length} of at most ${text.limit} characters`),
  );

/** Texts that lack a language or have one too many; overrides of the wrong kind, which Excel does not load (office-js issue 2464). */
export function languageFaults(root: XmlElement): string[] {
  const found = child(root, "DefaultLocale").text;
  const faults = found === home ? [] : [`the default language is ${found}`];
  for (const { element, inResources } of textsOf(root)) {
    const value = attribute(element, "DefaultValue");
    const locales = element.children.map((override) => attribute(override, "Locale"));
    const isUrl = urls.includes(element.name);
    if (locales.includes(home)) faults.push(`"${value}" has an override for the default language`);
    else if (isUrl ? locales.some((locale) => locale !== other) : locales.join() !== other)
      faults.push(`"${value}" is in ${[home, ...locales].join(", ")}`);
    for (const { name, prefix } of element.children)
      if (name !== "Override" || prefix !== (inResources ? "bt:" : ""))
        faults.push(`"${value}" has <${prefix}${name}>`);
  }
  return faults;
}

/** Addresses that are not on https. */
export const addressFaults = (root: XmlElement): string[] =>
  textsOf(root)
    .filter(({ element }) => urls.includes(element.name))
    .flatMap(valuesOf)
    .filter((url) => !URL.canParse(url) || new URL(url).protocol !== "https:")
    .map((url) => `${url} is not on https`);
