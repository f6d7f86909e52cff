import type { RegisterRight } from "../../resolve/register-rights";
import type { Day } from "../../values/brands";
import { isoDate } from "../../values/date";
import { counted } from "../counted";

/** What the pane says of permission: what a user reaches, and what a role may do with each register. */
export const permissionView = {
  title: "Registerrättigheter",
  how: "Vad rollen får göra med varje register. Ekonomisystemet håller reda på det; arbetsboken visar det.",
  role: "Roll",
  list: (role: string) => `Rättigheter för ${role}`,
  rights: { none: "–", read: "Läsa", edit: "Ändra" } satisfies Record<RegisterRight, string>,
  /** The same within a sentence, and as it is heard. */
  spoken: { none: "ingen rätt", read: "får läsa", edit: "får ändra" } satisfies Record<RegisterRight, string>,
  write: (count: number) => `Skriv ${counted(count, "sv", "rättighet", "rättigheter")}`,
  drop: "Släng ändringarna",
  logged: (role: string) => `Registerrättigheter: ${role}`,
  lacksColumn: "Bladet Registerrättigheter saknar en av kolumnerna Roll, Register och Rätt.",
  noRoles: "Det finns inga roller än. Skriv dem i registret Roller.",
  missing: (registers: readonly string[]) => `Det här kräver ${registers.join(" och ")}.`,
  create: "Skapa registren",
  lock: (role: string) => `Lås bladen för rollen ${role}`,
  locks: (sheets: readonly string[]) =>
    sheets.length === 0
      ? "Rollen får ändra i alla register, så inget blad låses."
      : `${counted(sheets.length, "sv", "blad", "blad")}: ${sheets.join(", ")}.`,
  noBarrier:
    "Det är Excels bladskydd utan lösenord: det hindrar misstag, inte människor. Vem som helst kan låsa upp.",
  undo: "Kontera skriver inget på ett låst blad, och kan inte heller ångra där förrän det är upplåst. Excels eget Ångra glömmer ofta det som gjordes före låsningen.",
  locked: (count: number) => `${counted(count, "sv", "blad är låst", "blad är låsta")}.`,
  unlocked: "Inget av bladen är låst av Kontera.",
  others: (sheets: readonly string[]) => `Skyddat av någon annan, och lämnas så: ${sheets.join(", ")}.`,
  reaches: (count: number) =>
    count === 0 ? "Har ingen behörighet" : `Når ${counted(count, "sv", "kod", "koder")}`,
  reachedBy: (count: number) =>
    count === 0 ? "Nås av ingen användare" : `Nås av ${counted(count, "sv", "användare", "användare")}`,
  reachedThrough: "Raderna som säger det",
  goThere: "Visa cellen",
  all: "alla",
  through: (role: string) => `genom rollen ${role}`,
  within: (count: number) => counted(count, "sv", "kod", "koder"),
  noEffect: "utan verkan: dimensionen används inte för behörighet",
  reviews: (count: number) => `Granskar ${counted(count, "sv", "projekt", "projekt")}`,
  reviewsAll: "Granskar alla projekt",
  reviewsNot: "Ingen av rollerna får granska, så det räknas inte.",
  everyProject: "alla projekt",
  mayDo: (registers: number) => `Rätt till ${counted(registers, "sv", "register", "register")}`,
  releases: (role: string) => `Får frisläppa, ${role}`,
  sees: (role: string) => `Får se behörighet, ${role}`,
  holders: (count: number) =>
    count === 0 ? "Ingen har rollen" : counted(count, "sv", "användare har rollen", "användare har rollen"),
  toRights: "Ändra rättigheter …",
  /** What stands beside somebody's name, and on the card. */
  left: "har slutat",
  leftOn: (day: Day | undefined) =>
    day === undefined
      ? "Finns inte kvar bland de anställda. Det som står kvar i registren bör tas bort."
      : `Slutade ${isoDate(day)}. Det som står kvar i registren bör tas bort.`,
  shows: "Arbetsboken visar det som källsystemen ska säga. Den stänger ingen ute.",
};

/** The sentences that every language has to have. */
export type PermissionViewText = typeof permissionView;
