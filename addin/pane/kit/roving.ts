/** How far Page Up and Page Down go in a list. */
const PAGE = 10;

/** Where a key moves the focus in a list of `count`; undefined for a key that does not move it. */
export const movedTo = (key: string, at: number, count: number): number | undefined => {
  const within = (wanted: number): number => Math.max(0, Math.min(count - 1, wanted));
  switch (key) {
    case "ArrowDown":
      return within(at + 1);
    case "ArrowUp":
      return within(at - 1);
    case "PageDown":
      return within(at + PAGE);
    case "PageUp":
      return within(at - PAGE);
    case "Home":
      return within(0);
    case "End":
      return within(count - 1);
    default:
      return undefined;
  }
};

/** The same along a row, which the ends of go round. */
export const movedAlong = (key: string, at: number, count: number): number | undefined => {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at + count - 1) % count;
  return key === "Home" || key === "End" ? movedTo(key, at, count) : undefined;
};
