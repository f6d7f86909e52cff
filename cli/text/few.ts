/** So many of a list are named; the others are counted. */
const MOST_NAMED = 3;

/** A list of no more choices than this is given whole. */
const SHORT = 60;

/** The first names of a list, and how many more there are. */
export const few = (names: readonly string[], more: (count: number) => string): string =>
  [
    names.slice(0, MOST_NAMED).join(", "),
    ...(names.length > MOST_NAMED ? [more(names.length - MOST_NAMED)] : []),
  ].join(" ");

/** How many letters two texts begin with alike. */
const alike = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
};

/** The choices of a list: all of a short one, and of a long one a few that begin as the text does. */
export const someChoices = (
  text: string,
  choices: readonly string[],
  more: (count: number) => string,
): string =>
  choices.length <= SHORT
    ? choices.join(", ")
    : few(
        choices.toSorted((one, other) => alike(other, text) - alike(one, text)),
        more,
      );
