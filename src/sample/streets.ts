import type { Draw } from "./random";

/** Streets that most Swedish towns have. */
// Many words a line: a list to look over, not to read.
// oxfmt-ignore
const streets = [
  "Bangatan", "Björkvägen", "Brogatan", "Drottninggatan", "Ekvägen", "Fabriksgatan", "Garvaregatan",
  "Hamngatan", "Hantverkargatan", "Industrigatan", "Järnvägsgatan", "Kanalgatan", "Kungsgatan",
  "Kvarngatan", "Köpmangatan", "Magasinsgatan", "Nygatan", "Parkgatan", "Prästgatan", "Skolgatan",
  "Smedjegatan", "Storgatan", "Södra vägen", "Tallvägen", "Trädgårdsgatan", "Västra Långgatan",
  "Åkerigatan", "Ängsvägen", "Östra Storgatan",
] as const;

/** A street and a number. */
export const streetAddress = (draw: Draw): string => {
  const entrance = draw.chance(20) ? ` ${draw.pick(["A", "B", "C"])}` : "";
  return `${draw.pick(streets)} ${draw.between(1, 88)}${entrance}`;
};

/** Where the mail goes: now and then a box at the post office. */
export const postalAddress = (draw: Draw): string =>
  draw.chance(12) ? `Box ${draw.between(11, 999)}` : streetAddress(draw);
