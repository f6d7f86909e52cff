import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "sv");

export const participants = {
  "not-participant": {
    title: "Registrering av någon som inte är deltagare",
    says: ({ employee, project }, names) =>
      `${q(employee)} är inte deltagare i ${q(project)}, och bara deltagare har tillgång till projektet. Lägg till den anställda i ${names.register("participants")}, eller välj ett annat projekt.`,
    why: "När dimensionen är inställd på endast deltagare kan ingen annan registrera på projektet.",
  },
  "participants-of-everyone": {
    title: "Deltagare där alla är deltagare",
    says: ({ project, employee }, names) =>
      `Alla anställda är deltagare i ${q(project)}, så raden med ${q(employee)} ändrar inget. Ta bort den, eller töm ${names.field("projects", "allEmployees")}.`,
    why: "När alla anställda är deltagare behövs bara rader för dem som är projektledare.",
  },
  "inherited-participant": {
    title: "Deltagaren ärvs redan",
    says: ({ employee, project, above, differs }) =>
      differs
        ? `${q(employee)} ärvs till ${q(project)} från ${q(above)} med en annan roll. Rollen på den här raden gäller; ta bort raden om den ärvda ska gälla.`
        : `${q(employee)} ärvs redan till ${q(project)} från ${q(above)} med samma roll. Raden behövs inte.`,
    why: "Egna och ärvda deltagare läggs ihop. Den egna rollen gäller före den ärvda.",
  },
  "no-participants": {
    title: "Projekt utan deltagare",
    says: ({ code }, names) =>
      `${q(code)} har inga deltagare, och bara deltagare har tillgång. Lägg till dem i ${names.register("participants")}, eller sätt ${names.field("projects", "allEmployees")} till Ja.`,
    why: "När bara deltagare har tillgång kan ingen registrera på ett projekt som saknar dem.",
  },
} as const satisfies Partial<RuleTexts>;
