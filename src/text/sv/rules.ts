import type { RuleTexts } from "../rule-text";
import { fieldName } from "../names";

export const rules: RuleTexts = {
  "required-value": {
    title: "Värde saknas",
    says: ({ register, field }) => `${fieldName(register, field, "sv")} saknas. Fyll i cellen.`,
    why: "Raden kan inte användas utan de obligatoriska kolumnerna, varken här eller i systemet som tar emot den.",
  },
  "missing-parent": {
    title: "Huvudnod saknas",
    says: ({ code, parent }) => `${code} saknar förälder ${parent}. Lägg till en rad för ${parent}.`,
    why: "Varje nivå i projektträdet är en egen rad; utan den går det inte att ärva eller summera.",
  },
  "rule-failed": {
    title: "En kontroll gick fel",
    says: ({ rule, message }) =>
      `Kontrollen ${rule} kunde inte köras (${message}). De andra kontrollerna gäller.`,
    why: "Det är ett fel i Kontera, inte i arbetsboken.",
  },
};
