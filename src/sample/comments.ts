import type { Words } from "../values/by-lang";

type Sayings = readonly [Words, ...Words[]];

/** What people write to themselves on their time. */
export const internalComments: Sayings = [
  { sv: "Felsökning på plats", en: "Troubleshooting on site" },
  { sv: "Beställde reservdelar", en: "Ordered spare parts" },
  { sv: "Genomgång med arbetsledaren", en: "Went through it with the supervisor" },
  { sv: "Uppföljning från i går", en: "Followed up from yesterday" },
  { sv: "Åtgärdat, väntar på kontroll", en: "Mended, to be checked" },
  { sv: "Restid ingår", en: "Travel included" },
];

/** What people write to the customer on their time. */
export const externalComments: Sayings = [
  { sv: "Enligt beställning", en: "As ordered" },
  { sv: "Tilläggsarbete enligt överenskommelse", en: "Extra work as agreed" },
  { sv: "Kontroll och justering", en: "Checked and adjusted" },
  { sv: "Akut utryckning", en: "Emergency call" },
];

/** What a row of negative hours says. */
export const correctionComment: Words = { sv: "Rättelse av föregående rad", en: "Corrects the row before" };
