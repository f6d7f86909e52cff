import { tableOf, type Book } from "../book/book";
import { dimensionName } from "../book/dimensions";
import { numbers, texts } from "../book/table";
import type { NumberField } from "../registers";
import { absentLine, cellLine } from "./row-line";
import type { Resolved, TraceLine } from "./trace";

/** What the dimension of the projects says of participants (#90, #160). */
export type ParticipantRules = {
  /** Endast deltagare: nobody else reaches a project. */
  readonly participantsOnly: boolean;
  /** Visa egna som förval: an employee is first shown the projects that he or she takes part in. */
  readonly ownByDefault: boolean;
  /** Lägg till deltagare vid val: who chooses another one becomes a participant; only with the previous. */
  readonly autoAdd: boolean;
};

/**
 * The rules for participants as `dimensions` (Dimensioner) states them for the topmost dimension of kind Projekt (#90, #160).
 */
export const resolveParticipantRules = (book: Book): Resolved<ParticipantRules> => {
  const table = tableOf(book, "dimensions");
  const kinds = table ? texts(table, "kind") : [];
  const row = table?.order.find((one) => kinds[one] === "project");
  const none = { participantsOnly: false, ownByDefault: false, autoAdd: false };
  if (!table || row === undefined)
    return { value: none, trace: [absentLine("dimensions", "participantsOnly", "", table, "noRows")] };
  const key = dimensionName(book, texts(table, "dimension")[row] ?? "");
  const isOn = (field: NumberField<"dimensions">): boolean => numbers(table, field)[row] === 1;
  const step = (field: NumberField<"dimensions">): TraceLine =>
    cellLine(table, row, field, key, isOn(field) ? "on" : "off");
  const ownByDefault = isOn("ownByDefault");
  const autoAdd = step("autoAddParticipant");
  return {
    value: {
      participantsOnly: isOn("participantsOnly"),
      ownByDefault,
      autoAdd: ownByDefault && autoAdd.verdict === "on",
    },
    trace: [
      step("participantsOnly"),
      step("ownByDefault"),
      autoAdd.verdict === "on" && !ownByDefault ? { ...autoAdd, verdict: "noEffect" } : autoAdd,
    ],
  };
};
