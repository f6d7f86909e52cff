import { knownSettings, type Setting } from "../registers/known-settings";
import type { TraceLine } from "../resolve/trace";
import type { Lang } from "../values/cell";
import type { StoredValue, ValueType } from "../values/value-type";
import { traces as en } from "./en/traces";
import type { Names } from "./names";
import { quote } from "./quote";
import { traces as sv } from "./sv/traces";
import { typeOf, valueText } from "./value-text";

const settings: Readonly<Record<string, Setting | undefined>> = knownSettings;

/** A value within a sentence: free text, which may hold sentences of its own, between quotation marks. */
const said = (type: ValueType, value: StoredValue, lang: Lang): string =>
  type.kind === "text" ? quote(String(value), lang) : valueText(type, value, lang);

/** What one step of a trace found, as a sentence. A setting is called by its name, not by the column its value stands in. */
export const sayLine = (step: TraceLine, names: Names): string => {
  const { lang } = names;
  const { register, key, field, value, verdict } = step;
  const setting = register === "settings" ? settings[key] : undefined;
  return { sv, en }[lang][verdict]({
    register: names.register(register),
    key: setting ? setting[lang] : key,
    field: names.field(register, field),
    value: value === undefined ? "" : said(typeOf(register, field, key), value, lang),
  });
};
