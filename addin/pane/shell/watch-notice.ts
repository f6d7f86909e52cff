import { effect } from "@preact/signals";
import { notice } from "../jobs/job";
import { place } from "../kit/route";

/** How long what was said is left alone, whatever somebody does meanwhile, in ms. */
const LEFT_FOR = 20_000;

/** What tells that something went wrong stays until it is seen to. */
const stays = (): boolean => {
  switch (notice.value?.kind) {
    case "write-refused":
    case "refused":
    case "undo-conflicts":
    case "journal-fault":
    case "bug":
    case "not-copied":
    case "not-painted":
      return true;
    default:
      return false;
  }
};

/**
 * Takes away what was said when somebody goes on from it: to another place, or to anything else once it has stood a while
 * and nobody points at it. Time alone takes nothing away. Gives the way to stop.
 */
export const watchNotice = (foot: HTMLElement): (() => void) => {
  let since = 0;
  const stopTiming = effect(() => {
    if (notice.value) since = Date.now();
  });
  let at = place.peek();
  const stopPlaces = effect(() => {
    if (place.value === at) return;
    at = place.value;
    if (!stays()) notice.value = undefined;
  });
  const act = ({ target }: Event): void => {
    const isWithin = target instanceof Node && foot.contains(target);
    if (
      !notice.value ||
      stays() ||
      isWithin ||
      foot.matches(":hover") ||
      foot.contains(document.activeElement)
    )
      return;
    if (Date.now() - since >= LEFT_FOR) notice.value = undefined;
  };
  document.addEventListener("pointerdown", act);
  document.addEventListener("keydown", act);
  return () => {
    stopTiming();
    stopPlaces();
    document.removeEventListener("pointerdown", act);
    document.removeEventListener("keydown", act);
  };
};
