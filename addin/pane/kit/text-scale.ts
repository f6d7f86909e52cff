/** A length in a style sheet's rem: it grows with the size of text that somebody has chosen. */
export const rem = (px: number): string => `${px / 16}rem`;

/** How large text is beside what a browser begins with: 2 where somebody has chosen it twice as large. */
export const textScale = (): number => {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / 16 : 1;
};
