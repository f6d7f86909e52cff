import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "en");

export const documents = {
  "attachment-type": {
    title: "File type that is not allowed",
    says: ({ fileName, allowed }) =>
      `The file type of ${q(fileName)} is not among those allowed: ${q(allowed)}. Choose another file, or add the type in the settings.`,
    why: "The system that the attachment is for takes only some file types. The list stands in the settings.",
  },
  "link-scheme": {
    title: "The link leads to no document",
    says: ({ link, scheme }) =>
      `The link ${q(link)} begins with ${q(`${scheme}:`)} and leads to no document. Use an address with https, http or file, or a path.`,
    why: "A link can run a program or send something when somebody clicks it. Kontera makes only addresses of documents clickable.",
  },
  "file-name-differs": {
    title: "The link goes to another file",
    says: ({ fileName, linked }) =>
      `The row is named ${q(fileName)}, but the link goes to ${q(linked)}. Correct the file name or the link.`,
    why: "Whoever looks for the document goes by its name.",
  },
} as const satisfies Partial<RuleTexts>;
