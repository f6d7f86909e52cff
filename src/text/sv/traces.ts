import type { TraceTexts } from "../trace-text";
import { billingTraces } from "./billing-traces";

export const traces: TraceTexts = {
  ...billingTraces,
  decides: ({ key, field, value }) => `${key}: ${field} är ${value}. Det avgör.`,
  adds: ({ key, field, value }) => `${key}: ${field} ${value} räknas med i summan.`,
  listed: ({ key, field, value }) => `${key}: ${field} ${value} hör till.`,
  already: ({ key, field, value }) => `${key}: ${field} ${value} är redan med.`,
  outranked: ({ key, field, value }) => `${key}: ${field} är ${value}, men det gäller inte här.`,
  noEffect: ({ key, field, value }) => `${key}: ${field} är ${value}, men det har ingen verkan.`,
  contradicts: ({ register, key, field, value }) =>
    `${key}: ${field} är ${value}, men en annan cell på raden i ${register} säger emot. Ingen av dem gäller förrän raden är rättad.`,
  blank: ({ key, field }) => `${key}: cellen ${field} är tom.`,
  unreadable: ({ key, field }) => `${key}: cellen ${field} kan inte läsas och räknas som tom.`,
  standard: ({ key, field, value }) =>
    `${key}: ${field} saknas.${value === "" ? "" : ` Då gäller ${value}.`}`,
  on: ({ key, field }) => `${key}: ${field} är påslaget.`,
  off: ({ key, field }) => `${key}: ${field} är inte påslaget.`,
  passesOn: ({ key, field, value }) => `${key}: ${field} är ${value}, så nästa i ordningen får avgöra.`,
  noRow: ({ register, key }) => `${key} har ingen egen rad i ${register}.`,
  noRows: ({ register, key }) => `${register} har inget om ${key === "" ? "det" : key}.`,
  noRegister: ({ register }) => `Arbetsboken har inget register ${register}.`,
  hasBelow: ({ key }) => `${key} ligger under projektet, så det är inte registrerbart.`,
  leaf: ({ key }) => `Inget ligger under ${key}, så det är registrerbart.`,
  fromAbove: ({ key, field, value }) =>
    `${key}: ${field} är ${value}, så det hämtas från närmaste projekt ovanför som inte självt ärver.`,
  withAbove: ({ key, field, value }) =>
    `${key}: ${field} är ${value}, så deltagarna från projektet ovanför räknas med.`,
  nothingAbove: ({ key, field, value }) =>
    `${key}: ${field} är ${value}, men inget projekt ligger ovanför att ärva från. Det egna gäller.`,
  byColor: ({ key, field, value }) => `${key}: ${field} är ${value}, så den följer färgen.`,
  contrast: ({ key, field, value }) => `${key}: ${field} blir ${value}, som syns bäst mot färgen.`,
  shown: ({ key }) => `${key} är påslaget, så de anställda ser kommentaren.`,
  hidden: ({ key }) =>
    `${key} är inte påslaget, så kommentaren visas inte för de anställda, bara i schemavyerna.`,
  leftBlank: ({ key, field, value }) => `${key}: ${field} är ${value}, så fältet lämnas tomt.`,
  replaceable: ({ key, field, value }) => `${key}: ${field} är ${value}, så den byts ut.`,
  blocked: ({ key, field }) => `Tidkoden ${key} står kvar: ${field} är inte påslaget för den.`,
  meets: ({ key, value }) => `${key} har kompetensen ${value} på tillräcklig nivå.`,
  belowLevel: ({ key, value }) => `${key} har kompetensen ${value}, men på för låg nivå.`,
  lacks: ({ key, value }) => `${key} saknar kompetensen ${value}.`,
  within: ({ key, value }) => `Punkten ligger inom ${value} m från ${key}.`,
  outside: ({ key, value }) => `Punkten ligger mer än ${value} m från ${key}.`,
  beyondBook: () =>
    "Här står bara vad projektet tillåter. Inställningar per anställd, tidgrupp och företag finns inte i arbetsboken, och de kan begränsa mer.",
  notOpen: ({ key }) => `Tid kan inte registreras på ${key}, så det föreslås inte.`,
  allowed: ({ key, field, value }) => `${key} har rollen ${value}, där ${field} är påslaget.`,
  notAllowed: ({ key, field }) => `${key} har ingen roll där ${field} är påslaget.`,
};
