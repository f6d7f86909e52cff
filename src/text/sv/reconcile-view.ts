import type { UnreadLine, UnreadWhy } from "../../access/told";
import { counted } from "../counted";
import { listed } from "../listed";

/** Why a line of the accounting system's file is not used. */
const why: Record<UnreadWhy, (text: string) => string> = {
  "no-client": (text) => `klienten saknas i ”${text}”.`,
  "no-consultant": (text) => `konsulten saknas i ”${text}”.`,
  "no-outcome": (text) => `utfallet saknas i ”${text}”.`,
  "unknown-client": (text) => `”${text}” finns inte i Klienter.`,
  "unknown-consultant": (text) => `”${text}” finns inte i Konsulter.`,
  "unknown-program": (text) => `”${text}” finns inte i Program.`,
  broken: (text) => `det går inte att veta var cellerna slutar i ”${text}”.`,
  damaged: (text) => `bokstäver är förstörda i ”${text}”.`,
  "cut-off": (text) => `raden ”${text}” är kortare än rubrikerna.`,
  "above-headers": (text) =>
    `raden ”${text}” står ovanför rubrikerna. Låt filen ha en rubrikrad, överst, eller dela den.`,
  "under-headers": (text) =>
    `raden ”${text}” står under andra rubriker än filens. Låt filen ha en rubrikrad, eller dela den.`,
  headers: (text) => `”${text}” är rubrikerna en gång till.`,
  units: (text) => `”${text}” säger hur kolumnerna skrivs.`,
  total: (text) => `”${text}” är en summa.`,
};

const numbers = (lines: readonly number[]): string => listed(lines.map(String), "sv");

/** What is said of reconciling client access with the accounting system, in the pane and on the command line. */
export const reconcileView = {
  failed: "Fel",
  onlyHere: (count: number) =>
    `${counted(count, "sv", "finns bara i Tilldelningar: ge den i ekonomisystemet, eller ta bort den här", "finns bara i Tilldelningar: ge dem i ekonomisystemet, eller ta bort dem här")}${count === 0 ? "." : ":"}`,
  onlyThere: (count: number) =>
    `${counted(count, "sv", "finns bara i ekonomisystemet: för in den här, eller ta bort den där", "finns bara i ekonomisystemet: för in dem här, eller ta bort dem där")}${count === 0 ? "." : ":"}`,
  differs: (count: number) =>
    `${counted(count, "sv", "blev något annat än planen", "blev något annat än planen")}:`,
  refused: (count: number) =>
    `${counted(count, "sv", "gjordes inte i ekonomisystemet", "gjordes inte i ekonomisystemet")}:`,
  conflicts: (count: number) =>
    `${counted(count, "sv", "står med olika utfall i filen och används inte", "står med olika utfall i filen och används inte")}:`,
  onLines: (lines: readonly number[]) => `rad ${numbers(lines)}`,
  reconciled: (added: number, removed: number) =>
    `Åtkomst avstämd: ${counted(added, "sv", "förd in", "förda in")}, ${counted(removed, "sv", "borttagen", "borttagna")}`,
  truthWritten: (file: string, added: number, removed: number) =>
    `${file}: ${counted(added, "sv", "förd in", "förda in")} i Tilldelningar, ${counted(removed, "sv", "borttagen", "borttagna")}.`,
  unused: ({ line, why: reason, text }: UnreadLine) => `Rad ${line} används inte: ${why[reason](text)}`,
  moreUnused: (count: number) => `Och ${counted(count, "sv", "rad till", "rader till")}.`,
  nothingTold: (file: string, unread: readonly UnreadLine[]) => {
    const [first] = unread;
    return first === undefined
      ? `${file} har ingen rad under rubrikerna.`
      : `${file} har ingen rad som går att använda. Rad ${first.line}: ${why[first.why](first.text)}`;
  },
  linesUnread: (file: string, unread: readonly UnreadLine[]) =>
    `${file}: rad ${numbers(unread.map(({ line }) => line))} går inte att använda`,
};

export type ReconcileViewText = typeof reconcileView;
