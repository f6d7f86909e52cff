import { counted } from "../counted";

/** What the import wizard says of recipes. */
export const importRecipe = {
  fits: (name: string, from: string) =>
    `Filen har samma rubriker som ”${from}”, som importreceptet ”${name}” är lärt av.`,
  use: "Läs enligt receptet",
  used: (name: string) => `Läses enligt importreceptet ”${name}”.`,
  leave: "Läs utan receptet",
  keepTitle: "Spara som importrecept",
  keepWhat:
    "Allt som bestämts om filen sparas i arbetsboken under avsändarens namn, och föreslås när samma rubriker kommer igen.",
  name: "Avsändare, eller vad filerna kallas",
  keep: "Spara receptet",
  replaces: (name: string) => `Ersätter receptet ”${name}”.`,
  tooLong: "Filen har fler kolumner än ett recept rymmer i en cell.",
  logged: (name: string) => `Importreceptet ”${name}” sparat`,
  list: (count: number) => `Importrecept (${counted(count, "sv", "recept", "recept")})`,
  listWhat: "Ett recept kan tas till en annan arbetsbok som fil. Raderna finns på bladet Importrecept.",
  toFile: (name: string) => `”${name}” till fil`,
  fromFile: "Hämta ett recept ur en fil …",
  drop: "eller släpp den här",
  notARecipe: (file: string) => `${file} är inget importrecept.`,
};

export type ImportRecipeText = typeof importRecipe;
