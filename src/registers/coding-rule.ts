/** Regel: what an accounting dimension demands of a registration (#36). */
export const codingRule = {
  kind: "enum",
  choices: [
    { id: "required", sv: "Måste anges", en: "Required" },
    { id: "optional", sv: "Kan anges", en: "Optional" },
    { id: "locked", sv: "Låst", en: "Locked" },
  ],
} as const;
