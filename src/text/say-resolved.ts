import { registerIds } from "../registers";
import type { ResolvedField } from "../resolve/resolved-field";
import type { PartId, ResolvedValue } from "../resolve/resolved-value";
import type { Lang } from "../values/cell";
import * as en from "./en/resolved";
import { registerName } from "./names";
import * as sv from "./sv/resolved";
import { valueText } from "./value-text";

const texts = { sv, en };

/** What one thing that can be asked of a project is called; `dimensionName` is what the company calls its dimension. */
export const resolvedLabel = (
  { kind, codingModule = "time" }: ResolvedField,
  lang: Lang,
  dimensionName = "",
): string => texts[lang].resolvedLabels[kind](dimensionName, codingModule);

/** What a part of an answer is called. */
const partLabel = (part: PartId, lang: Lang): string => texts[lang].partLabels[part];

type Words = Readonly<Record<string, string | undefined>>;

/** The registers by their ids, as no workbook has renamed them. */
const registerNames = (lang: Lang): Words =>
  Object.fromEntries(registerIds.map((id) => [id, registerName(id, lang)]));

/** The parts of an answer that are words of the program's own, in the reader's language. */
const wordsOf = (part: PartId, lang: Lang): Words | undefined => {
  const { codingOutcomes, priceSources, releaseStops } = texts[lang];
  if (part === "register") return registerNames(lang);
  if (part === "outcome") return codingOutcomes;
  if (part === "source") return priceSources;
  return part === "reasons" ? releaseStops : undefined;
};

const sayPart = (part: PartId, value: ResolvedValue, lang: Lang): string => {
  const words = wordsOf(part, lang);
  const say = (one: ResolvedValue): string => {
    const said = sayResolved(one, lang);
    return words?.[said] ?? said;
  };
  return value?.kind === "list" && words ? value.items.map(say).join("; ") : say(value);
};

/** The parts of an answer that say something, each with its label. */
export const saidParts = (
  value: Extract<ResolvedValue, { readonly kind: "parts" }>,
  lang: Lang,
): readonly { readonly part: PartId; readonly label: string; readonly text: string }[] =>
  Object.entries(value.parts).flatMap(([id, one]) => {
    const part = id as PartId;
    const text = sayPart(part, one, lang);
    return text === "" ? [] : [{ part, label: partLabel(part, lang), text }];
  });

/** An answer in one line; "" when there is none. */
export const sayResolved = (value: ResolvedValue, lang: Lang): string => {
  if (!value) return "";
  switch (value.kind) {
    case "one":
      return valueText(value.type, value.value, lang);
    case "list":
      return value.items
        .map((item) => sayResolved(item, lang))
        .filter((text) => text !== "")
        .join("; ");
    case "parts":
      return saidParts(value, lang)
        .map(({ label, text }) => `${label}: ${text}`)
        .join(", ");
  }
};
