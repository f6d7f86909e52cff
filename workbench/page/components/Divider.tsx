import { paneLimits, paneWidth, paneWidthOf, words } from "../settings";

/** Between the sheet and the pane: makes the pane wider or narrower, by mouse or arrow keys. */
export function Divider() {
  const drag = (down: PointerEvent) => {
    const divider = down.currentTarget;
    if (!(divider instanceof HTMLElement)) return;
    const before = paneWidth.value;
    divider.setPointerCapture(down.pointerId);
    divider.onpointermove = ({ clientX }) => (paneWidth.value = paneWidthOf(before + down.clientX - clientX));
    divider.onpointerup = () => (divider.onpointermove = null);
  };
  const step = ({ key }: KeyboardEvent) => {
    const by = { ArrowLeft: 10, ArrowRight: -10 }[key];
    if (by !== undefined) paneWidth.value = paneWidthOf(paneWidth.value + by);
  };
  return (
    <div
      class="divider"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.paneWidth}
      aria-valuenow={paneWidth.value}
      aria-valuemin={paneLimits.least}
      aria-valuemax={paneLimits.most}
      onPointerDown={drag}
      onKeyDown={step}
    />
  );
}
