import { useRef } from "preact/hooks";
import { isMaking } from "./making";

/** What is worked out of the book, as somebody saw it: while what they saw is being made it stays, though the book holds it already. */
export const useAsSeen = <T>(now: T): T => {
  const seen = useRef(now);
  if (!isMaking.value) seen.current = now;
  return seen.current;
};
