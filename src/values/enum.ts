/** One choice of an enum: its language-free id, its label in both languages, and what other systems call it. */
export type EnumChoice = {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
  readonly aliases?: readonly string[];
};
