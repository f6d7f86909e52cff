import type { SampleRow } from "./row";

const FOLDER = "https://ekstigen.example.se/dokument";

/** Documents of projects; of the two of LO.101 one is shown at registration (#62). */
export const attachments: readonly SampleRow<"attachments">[] = [
  {
    project: "LO.101",
    fileName: "Städschema.pdf",
    link: `${FOLDER}/LO/St%C3%A4dschema.pdf`,
    description: { sv: "Schema sal för sal", en: "Schedule, room by room" },
    atRegistration: 1,
  },
  {
    project: "LO.101",
    fileName: "Avtal LO.101.pdf",
    link: `${FOLDER}/LO/Avtal%20LO.101.pdf`,
    description: { sv: "Avtal med kommunen", en: "Contract with the municipality" },
    atRegistration: 0,
  },
  {
    project: "R1.Energi.Sol",
    fileName: "Takplan.png",
    link: "Ritningar/Takplan.png",
    description: { sv: "Panelernas placering", en: "Where the panels are" },
    atRegistration: 1,
  },
  {
    project: "ENT.2502",
    fileName: "Bygglov.pdf",
    description: { sv: "Finns i pärmen på kontoret", en: "In the binder at the office" },
  },
];
