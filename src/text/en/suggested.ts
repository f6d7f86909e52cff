import { quote } from "../quote";
import type { doYouMean as sv } from "../sv/suggested";

const character = (one: string): string => (/[0-9]/.test(one) ? `the digit ${one}` : `the letter ${one}`);

export const doYouMean: typeof sv = (suggestion, mistaken) =>
  mistaken
    ? `Do you mean ${quote(suggestion, "en")}, with ${character(mistaken.meant)} instead of ${character(mistaken.stands)}?`
    : `Do you mean ${quote(suggestion, "en")}?`;
