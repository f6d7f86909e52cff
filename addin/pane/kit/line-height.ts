/** The height of a line of a list in px beside text of the usual size: higher where a finger points. */
export const lineHeight = matchMedia("(pointer: coarse)").matches ? 44 : 32;
