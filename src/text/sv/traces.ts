import type { TraceTexts } from "../trace-text";

export const traces: TraceTexts = {
  decides: ({ key, field, value }) => `${key}: ${field} är ${value}. Det avgör.`,
  adds: ({ key, field, value }) => `${key}: ${field} ${value} räknas med i summan.`,
  outranked: ({ key, field, value }) => `${key}: ${field} är ${value}, men det gäller inte här.`,
  blank: ({ key, field }) => `${key}: cellen ${field} är tom.`,
  unreadable: ({ key, field }) => `${key}: cellen ${field} kan inte läsas och räknas som tom.`,
  noRow: ({ key }) => `${key} har ingen egen rad.`,
  hasBelow: ({ key }) => `${key} ligger under projektet, så det är inte registrerbart.`,
  leaf: ({ key }) => `Inget ligger under ${key}, så det är registrerbart.`,
  standard: ({ key, field, value }) =>
    `${key}: ${field} saknas.${value === "" ? "" : ` Då gäller ${value}.`}`,
};
