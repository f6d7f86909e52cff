import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "sv");

export const documents = {
  "attachment-type": {
    title: "Filtyp som inte är tillåten",
    says: ({ fileName, allowed }) =>
      `Filtypen på ${q(fileName)} är inte bland de tillåtna: ${q(allowed)}. Välj en annan fil, eller lägg till filtypen i inställningarna.`,
    why: "Systemet som bilagan ska till tar bara emot vissa filtyper. Listan står i inställningarna.",
  },
  "link-scheme": {
    title: "Länken leder inte till ett dokument",
    says: ({ link, scheme }) =>
      `Länken ${q(link)} börjar med ${q(`${scheme}:`)} och leder inte till något dokument. Använd en adress med https, http eller file, eller en sökväg.`,
    why: "En länk kan köra program eller skicka något när någon klickar. Kontera gör bara dokumentadresser klickbara.",
  },
  "file-name-differs": {
    title: "Länken går till en annan fil",
    says: ({ fileName, linked }) =>
      `Raden heter ${q(fileName)}, men länken går till ${q(linked)}. Rätta filnamnet eller länken.`,
    why: "Den som letar efter dokumentet går på namnet.",
  },
} as const satisfies Partial<RuleTexts>;
