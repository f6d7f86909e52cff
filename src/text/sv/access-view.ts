import type { AccessOp, Outcome } from "../../access/outcome";
import type { ReachIssue } from "../../access/reach";
import { formatCount } from "../../values/format";
import { counted } from "../counted";
import { listed } from "../listed";

/** How many programs there are, where some are asked for. */
const programs = (count: number): string => `${formatCount(count, "sv")} program`;

/** What is said of client access (klientåtkomst), in the pane and on the command line. */
export const accessView = {
  op: {
    grant: "Ge åtkomst och program",
    "remove-clients": "Ta bort åtkomst till klienter",
    "remove-programs": "Ta bort åtkomst till program",
  } satisfies Record<AccessOp, string>,
  /** What will become of a combination. */
  outcome: {
    assigned: "Tilldelas",
    removed: "Borttas",
    exists: "Finns redan",
    absent: "Fanns inte",
    noRight: "Saknar rätt",
    outsidePackage: "Utanför byråpaketet",
  } satisfies Record<Outcome, string>,
  /** Why a combination comes out as it does, and who could. */
  why: {
    assigned: "De skrivs i Tilldelningar.",
    removed: "De tas bort ur Tilldelningar.",
    exists: "Konsulten har redan programmet hos klienten. Inget behöver göras.",
    absent: "Det fanns inget att ta bort.",
    noRight: "Administratören saknar rätt i Adminrätter.",
    outsidePackage:
      "Programmet ingår inte i byråpaketet. Det sköts i det programmet, eller sätt I byråpaketet till Ja i Program.",
  } satisfies Record<Outcome, string>,
  /** What somebody has no right to at a client, and who has. */
  refused: (who: string, client: string, names: readonly string[], others: readonly string[]) =>
    `${who} har ${names.length === 0 ? "ingen rätt" : `inte rätt till ${listed(names, "sv")}`} hos ${client}. ${
      others.length === 0 ? "Ingen i Adminrätter har det." : `${listed(others, "sv")} har det.`
    }`,
  moreRefused: (clients: number) => `Och hos ${counted(clients, "sv", "klient till", "klienter till")}.`,
  product: (clients: number, consultants: number, of: number | undefined, all: number) =>
    `${counted(clients, "sv", "klient", "klienter")} × ${counted(consultants, "sv", "konsult", "konsulter")}${
      of === undefined ? "" : ` × ${programs(of)}`
    } = ${formatCount(all, "sv")}`,
  accessAlone: (count: number) =>
    `${counted(count, "sv", "konsult får", "konsulter får")} åtkomst utan program.`,
  goesWith: (consultant: string, names: readonly string[]) =>
    names.length === 0 ? `${consultant}: åtkomsten utan program` : `${consultant}: ${listed(names, "sv")}`,
  part: {
    assigned: (count: number) => `+${formatCount(count, "sv")}`,
    removed: (count: number) => `−${formatCount(count, "sv")}`,
    exists: (count: number) => `${formatCount(count, "sv")} finns redan`,
    absent: (count: number) => `${formatCount(count, "sv")} fanns inte`,
    noRight: (count: number) => `${formatCount(count, "sv")} saknar rätt`,
    outsidePackage: (count: number) => `${formatCount(count, "sv")} utanför paketet`,
  } satisfies Record<Outcome, (count: number) => string>,
  /** What was done, and is taken back. */
  undone: "Ångrat",
  /** The administrator who acts has left, on a day where that is known. */
  actingLeft: (who: string, day: string | undefined) =>
    `${who} ${day === undefined ? "har slutat" : `slutade ${day}`} och räknas därför inte ha någon rätt. Välj en annan administratör.`,
  /** Who is given something though the last day is past. */
  haveLeft: (names: readonly string[]) =>
    `${listed(names, "sv")} har slutat. Ge inget, om det inte är meningen.`,
  sheetHeaders: ["Klient", "Konsult", "Program", "Utfall", "Varför"],
  plansOnly:
    "Kontera planerar och för bok. Ändringen görs i ekonomisystemet, och resultatet därifrån kan stämmas av här.",
  job: (op: AccessOp, count: number, refused: number) =>
    `Åtkomst: ${
      op === "grant"
        ? counted(count, "sv", "tilldelad", "tilldelade")
        : counted(count, "sv", "borttagen", "borttagna")
    }${refused === 0 ? "" : `, ${formatCount(refused, "sv")} inte`}`,
  written: (file: string, added: number, blanked: number, removed: number) =>
    `${file}: ${counted(added, "sv", "rad tillagd", "rader tillagda")}, ${counted(removed, "sv", "rad borttagen", "rader borttagna")}${
      blanked === 0 ? "" : `, ${counted(blanked, "sv", "rad har", "rader har")} åtkomst kvar utan program`
    }.`,
  nothing: "Inget att göra: allt står redan som det ska, eller så saknas rätten.",
  issue: {
    goneClient: "klienten finns inte i Klienter",
    goneConsultant: "konsulten finns inte i Konsulter",
    leftConsultant: "konsulten har slutat",
    goneProgram: "programmet finns inte i Program",
    outsidePackage: "utanför byråpaketet",
    noProgram: "åtkomst utan program",
  } satisfies Record<ReachIssue, string>,
  noReach: "Ingen tilldelning.",
};

export type AccessViewText = typeof accessView;
