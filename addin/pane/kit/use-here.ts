import { useEffect, useRef } from "preact/hooks";

/** Tells whether a screen still shows: whoever has gone elsewhere while a job was written is not led back by its end. */
export const useHere = (): (() => boolean) => {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return () => isHere.current;
};
