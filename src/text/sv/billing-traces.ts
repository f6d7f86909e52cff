import type { BillingTraceTexts } from "../trace-text";

export const billingTraces: BillingTraceTexts = {
  noCode: ({ key }) => `Dimensionen ${key} är med och avgör, men ingen kod är angiven i den.`,
  neverBilled: () => "Utan kod i en dimension som styr fakturering faktureras ingenting.",
  locked: ({ key, field, value }) =>
    `${key}: ${field} är ${value}, men koderna avgör, så det kan inte ändras på raden.`,
  noPrice: ({ key }) => `${key} har inget pris som gäller här.`,
  otherUse: ({ key, value }) => `${key}: ett av priserna gäller ${value}, inte det här.`,
  outsideDates: ({ key, field, value }) =>
    value === ""
      ? `${key}: ett av priserna hoppas över, för ${field} kan inte läsas.`
      : `${key}: ett av priserna har ${field} ${value} och gäller inte den dagen.`,
  unmet: ({ key, field, value }) =>
    `${key}: ett av priserna kräver ${field} ${value}, och den är inte angiven.`,
  incomplete: ({ key, field }) =>
    `${key}: ett av priserna hoppas över, för ${field} saknas eller kan inte läsas.`,
  lacksDimension: ({ key }) =>
    `${key}: ett av priserna saknar dimensionen som styr priset i Resa och gäller inte.`,
  unreadablePrice: ({ key, field }) =>
    `${key}: ett av priserna kan vara det som gäller, men ${field} kan inte läsas. Inget annat pris väljs.`,
  tied: ({ key, field, value }) =>
    `${key}: ${field} ${value} är lika specifikt som ett annat. Inget av dem kan väljas.`,
  registered: ({ key, field, value }) => `${key}: inget pris finns, så ${field} ${value} faktureras.`,
  controls: ({ key, field, value }) => `${key}: en kontroll med ${field} ${value} gäller här.`,
  incompleteControl: ({ key }) => `${key}: en kontroll saknar uppgifter och gäller inte.`,
  stops: ({ key, field, value }) =>
    `${key}: ${field} är ${value === "" ? "tom" : value}. Det hindrar att raden frisläpps.`,
  passes: ({ key, field, value }) => `${key}: ${field} är ${value}. Det hindrar inte.`,
};
