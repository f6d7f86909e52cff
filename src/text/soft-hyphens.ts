/** What the long Swedish words of the registers are put together of: each of these may begin a line. */
const parts = [
  ...["registrerings", "nummer", "numret", "kontering", "kombination", "kompetens", "kommentar", "kontroll"],
  ...[
    "rättighet",
    "ordning",
    "villkor",
    "underlag",
    "modell",
    "värden",
    "plats",
    "person",
    "stopp",
    "grupp",
    "nivå",
  ],
  ...["granska", "rapport"],
];

/** Shorter words have room everywhere. */
const LONG = /\p{L}{13,}/gu;

const seam = new RegExp(`(?<=\\p{L}{4})(?=${parts.join("|")})`, "giu");

/**
 * A label whose long words may be broken where Swedish breaks them: `Moms-registrerings-nummer`, with soft hyphens that show
 * only at the end of a line. For labels alone, never for what stands in a cell: that is copied as it is.
 */
export const softened = (label: string): string =>
  label.replaceAll(LONG, (word) => word.replaceAll(seam, "\u00AD"));
