import { fieldName } from "../../names";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";
import { fieldValue } from "../../value-text";

type Part = { readonly name: string; readonly code: string };

const q = (text: string): string => quote(text, "sv");
const parts = (codes: readonly Part[]): string =>
  codes.map(({ name, code }) => `${name} ${q(code)}`).join(", ");
const combination = (kind: string): string => fieldValue("codingCombinations", "kind", kind, "sv");

export const coding = {
  "missing-code": {
    title: "Koden finns inte i dimensionen",
    says: ({ header, value, to, dimension, suggestion }, names) =>
      `${header}: ${q(value)} finns inte i ${names.register(to)}${dimension === undefined ? "" : ` för ${q(dimension)}`}. ${suggestion === undefined ? "Rätta koden, eller lägg upp den där." : `Menar du ${q(suggestion)}?`}`,
    why: "En kod som inte finns i sin dimension går inte att kontera på, summera eller föra över.",
  },
  "combination-not-allowed": {
    title: "Kombinationen är inte tillåten",
    says: ({ codes, denied }, names) =>
      denied
        ? `${parts(codes)}: kombinationen är inte tillåten. Raden med ${parts(denied)} i ${names.register("codingCombinations")} säger ${combination("deny")}. Rätta någon av koderna, eller ändra raden.`
        : `${parts(codes)}: ingen rad i ${names.register("codingCombinations")} tillåter kombinationen. Rätta någon av koderna, eller lägg till en rad.`,
    why: "När det finns konteringskombinationer är bara de som listas tillåtna. Den första raden som stämmer avgör.",
  },
  "unreachable-combination": {
    title: "Raden avgör aldrig",
    says: ({ above, kind, isRepeated }) =>
      isRepeated
        ? `Raden säger samma sak som raden ovanför med ${parts(above)}. Ta bort den.`
        : `Raden avgör aldrig, för raden ovanför med ${parts(above)} säger redan ${combination(kind)}. Flytta upp raden, eller ta bort den.`,
    why: "Raderna läses uppifrån, och den första som stämmer avgör. Undantag ska stå före det som gäller i allmänhet.",
  },
  "blank-combination": {
    title: "Kombination utan koder",
    says: ({ kind }) =>
      `Raden har ${fieldName("codingCombinations", "kind", "sv")} ${combination(kind)}, men ingen kod. Fyll i koderna, eller skriv * där vilken kod som helst får stå.`,
    why: "En rad utan koder säger ingenting. Tom cell betyder att dimensionen ska vara tom, * att den kan ha vilken kod som helst.",
  },
} as const satisfies Partial<RuleTexts>;
