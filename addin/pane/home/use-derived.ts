import { useEffect, useState } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { Task } from "#core/values/task";
import { keepDerived } from "../book/keep-derived";

/** What a block of Hem has to tell: undefined where it has nothing, once it is settled. */
export type Derived<Facts> = { readonly facts: Facts | undefined; readonly isSettled: boolean };

/**
 * Works something out of the book, again whenever the book changes, with code that is fetched only when it is first
 * asked for, so that Hem shows before it. What was told stands until it is told anew; code that could not be fetched, or
 * that breaks, has nothing to tell, and holds nothing up: the bug is told as any other.
 */
export const useDerived = <Facts>(fetchMake: () => Promise<(book: Book) => Task<Facts>>): Derived<Facts> => {
  const [make, setMake] = useState<{ readonly of: (book: Book) => Task<Facts> }>();
  const [told, setTold] = useState<Derived<Facts>>({ facts: undefined, isSettled: false });
  const nothing = (): void => setTold({ facts: undefined, isSettled: true });
  useEffect(() => {
    void fetchMake().then(
      (of) => setMake({ of }),
      (cause: unknown) => {
        nothing();
        throw cause;
      },
    );
  }, []);
  useEffect(
    () =>
      make &&
      keepDerived(make.of, {
        show: (facts) => setTold({ facts, isSettled: true }),
        wait: () => undefined,
        fail: nothing,
      }),
    [make],
  );
  return told;
};
