import { quote } from "../quote";

type Mistaken = { readonly stands: string; readonly meant: string };

const character = (one: string): string => (/[0-9]/.test(one) ? `siffran ${one}` : `bokstaven ${one}`);

/** Asks whether something else was meant, and tells which character looks like another. */
export const doYouMean = (suggestion: string, mistaken: Mistaken | undefined): string =>
  mistaken
    ? `Menar du ${quote(suggestion, "sv")}, med ${character(mistaken.meant)} i stället för ${character(mistaken.stands)}?`
    : `Menar du ${quote(suggestion, "sv")}?`;
