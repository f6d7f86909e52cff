/** A sentence for each code of a union, given the facts that come with that code; a missing one does not compile. */
export type Sentences<Union extends { readonly code: string }, More extends readonly unknown[] = []> = {
  readonly [Code in Union["code"]]: (facts: Extract<Union, { readonly code: Code }>, ...more: More) => string;
};

/** The sentence for one of them. */
export const sentence = <Union extends { readonly code: string }, More extends readonly unknown[]>(
  sentences: Sentences<Union, More>,
  facts: Union,
  ...more: More
): string => {
  // The facts' code picks the function made for those facts; a lookup loses that they belong together.
  const say = sentences[facts.code as Union["code"]] as (facts: Union, ...more: More) => string;
  return say(facts, ...more);
};
