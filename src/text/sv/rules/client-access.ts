import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "sv");

export const clientAccess = {
  "program-outside-package": {
    title: "Program utanför byråpaketet",
    says: ({ program, consultant }, names) =>
      `${q(program)} för ${q(consultant)} ingår inte i byråpaketet, så det kan inte tilldelas eller tas bort därifrån. Ta bort raden, eller sätt ${names.field("programs", "inPackage")} till Ja.`,
    why: "I Hantera åtkomst går det bara att välja bland programmen i byråpaketet.",
  },
  "access-without-program": {
    title: "Åtkomst utan program",
    says: ({ client, consultant }) =>
      `${q(consultant)} har åtkomst till ${q(client)} men inget program där. Lägg till ett program, eller ta bort raden, om det inte är meningen.`,
    why: "Åtkomst utan program är tillåten, men oftast har en rad blivit glömd.",
  },
} as const satisfies Partial<RuleTexts>;
