import type { Note, TreeRefusal, RowsIn } from "../../restructure/plan";
import { counted } from "../counted";
import type { Names } from "../names";
import { quote } from "../quote";
import type { Sentences } from "../sentences";

const q = (text: string): string => quote(text, "sv");
const rows = (count: number): string => counted(count, "sv", "rad", "rader");
const listed = (list: readonly RowsIn[], names: Names): string =>
  list.map((one) => `${names.register(one.register)} (${rows(one.rows.length)})`).join(", ");

const refusals: Sentences<TreeRefusal, [Names]> = {
  "no-projects": (_, names) => `Arbetsboken har inget register ${names.register("projects")}.`,
  "unknown-project": ({ project }) => `${q(project)} finns inte, och inget under den koden heller.`,
  "no-code": () => "Skriv en kod.",
  "no-name": () => "Skriv ett namn.",
  "no-column": ({ field }, names) =>
    `Bladet för ${names.register("projects")} har ingen kolumn ${names.field("projects", field)}. Lägg till den först.`,
  "empty-segment": ({ project }) =>
    `${q(project)} börjar eller slutar med punkt, eller har två i rad. Skriv koden som BS.HR.Bem, med något mellan punkterna.`,
  character: ({ project, characters }) =>
    `${q(project)} innehåller ${q(characters)}. En projektkod är bokstäver och siffror, med punkt mellan nivåerna.`,
  exists: ({ project }) => `${q(project)} finns redan. Välj en annan kod.`,
  "missing-parent": ({ project, parent }) =>
    `${q(project)} skulle hänga i luften: ${q(parent)} finns inte. Skapa ${q(parent)} först.`,
  "same-code": ({ project }) => `${q(project)} är den kod som projektet har.`,
  "below-itself": ({ project, to }) =>
    `${q(to)} ligger under ${q(project)} självt. Välj en plats någon annanstans i trädet.`,
  "has-children": ({ project, children }) =>
    `${q(project)} har ${counted(children, "sv", "projekt", "projekt")} under sig. Ta med dem, eller flytta dem först.`,
  referenced: ({ project, references }, names) =>
    `${q(project)} kan inte tas bort: det eller något under det används i ${listed(references, names)}. Avsluta projektet i stället, eller ta bort det som pekar på det först.`,
  "closed-already": ({ project }) => `${q(project)} är redan avslutat.`,
  "no-status": (_, names) =>
    `Bladet för ${names.register("projects")} har ingen kolumn ${names.field("projects", "status")}. Lägg till den först.`,
  "open-entries-block": ({ project, entries }, names) =>
    `${q(project)} kan inte avslutas medan något på det eller under det är ogranskat: ${listed(entries, names)}. Granska raderna först, eller ändra inställningen som spärrar.`,
};

const notes: Sentences<Note, [Names]> = {
  "unusual-character": ({ project, characters }) =>
    `${q(project)} innehåller ${q(characters)}. Kontrollera att systemet som tar emot koden godtar det.`,
  "already-named": (at, names) =>
    `${names.register(at.register)}: ${counted(at.rows.length, "sv", "rad pekar", "rader pekar")} redan på den nya koden, fast inget projekt har den. Sedan hör ${at.rows.length === 1 ? "den" : "de"} till det här projektet.`,
  "entries-on-parent": ({ project, ...at }, names) =>
    `${names.register(at.register)}: ${counted(at.rows.length, "sv", "rad står", "rader står")} på ${q(project)}, som får underprojekt och då inte går att registrera på. Flytta ${at.rows.length === 1 ? "den" : "dem"} till ett underprojekt.`,
  "open-entries": (at, names) =>
    `${names.register(at.register)}: ${counted(at.rows.length, "sv", "rad är ogranskad", "rader är ogranskade")} och kan inte flyttas eller kompletteras när projektet är avslutat.`,
  unreleased: (at, names) =>
    `${names.register(at.register)}: ${counted(at.rows.length, "sv", "fakturerbar rad är inte frisläppt", "fakturerbara rader är inte frisläppta")}.`,
};

/** What stands in the way of a change of the project tree, and what to know before it is made. */
export const restructureText = {
  refusals,
  notes,
  /** What the import log calls each change. */
  jobs: {
    new: (project: string) => `Nytt projekt ${project}`,
    copy: (project: string, to: string) => `Kopia ${project} → ${to}`,
    move: (project: string, to: string) => `Kodbyte ${project} → ${to}`,
    delete: (project: string) => `Borttaget projekt ${project}`,
    close: (project: string) => `Avslutat projekt ${project}`,
  },
  /** The headers of the list of codes that changed. */
  codeHeaders: ["Gammal kod", "Ny kod", "Namn"],
};

export type RestructureText = typeof restructureText;
