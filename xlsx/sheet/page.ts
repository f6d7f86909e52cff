import type { XmlPart } from "../xml/part";
import { append, insertChild, setAttributes } from "../xml/splice";
import { child, flag } from "../xml/tree";
import { sheetOrder } from "./sheet-order";

/** How a sheet shows and prints: lines between its cells, across or along the paper, and as wide as so many pages. */
export type XlsxPage = {
  readonly gridlines: boolean;
  readonly landscape: boolean;
  /** As wide as one page, and as long as it takes. */
  readonly oneWide: boolean;
};

/** How a sheet shows and prints, as the file says. */
export const readPage = ({ root }: XmlPart): XlsxPage => {
  const view = child(child(root, "sheetViews"), "sheetView");
  const setup = child(root, "pageSetup");
  const fits = flag(child(child(root, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const { fitToWidth = "1", fitToHeight = "1" } = setup?.attributes ?? {};
  return {
    gridlines: view?.attributes["showGridLines"] === undefined || flag(view, "showGridLines"),
    landscape: setup?.attributes["orientation"] === "landscape",
    oneWide: fits && fitToWidth === "1" && fitToHeight === "0",
  };
};

const setFit = (frame: XmlPart, fits: boolean): void => {
  const { text, root, prefix } = frame;
  const value = fits ? "1" : undefined;
  const properties = child(root, "sheetPr");
  const setUp = child(properties, "pageSetUpPr");
  const xml = `<${prefix}pageSetUpPr fitToPage="1"/>`;
  if (setUp) frame.edit(setAttributes(text, setUp, { fitToPage: value }));
  else if (fits && properties) frame.edit(append(text, properties, xml));
  else if (fits)
    frame.edit(insertChild(text, root, sheetOrder, "sheetPr", `<${prefix}sheetPr>${xml}</${prefix}sheetPr>`));
};

/** Says how a sheet shows and prints; all else of its page stays. */
export const setPage = (frame: XmlPart, { gridlines, landscape, oneWide }: XlsxPage): void => {
  const before = readPage(frame);
  if (before.gridlines !== gridlines) {
    const { text, root, prefix } = frame;
    const view = child(child(root, "sheetViews"), "sheetView");
    const xml = `<${prefix}sheetViews><${prefix}sheetView showGridLines="0" workbookViewId="0"/></${prefix}sheetViews>`;
    frame.edit(
      view
        ? setAttributes(text, view, { showGridLines: gridlines ? undefined : "0" })
        : insertChild(text, root, sheetOrder, "sheetViews", xml),
    );
  }
  if (before.landscape === landscape && before.oneWide === oneWide) return;
  setFit(frame, oneWide);
  const { text, root, prefix } = frame;
  const setup = child(root, "pageSetup");
  const changes = {
    orientation: landscape ? "landscape" : "portrait",
    fitToWidth: oneWide ? "1" : undefined,
    fitToHeight: oneWide ? "0" : undefined,
  };
  const fit = oneWide ? ' fitToWidth="1" fitToHeight="0"' : "";
  const xml = `<${prefix}pageSetup orientation="${changes.orientation}"${fit}/>`;
  frame.edit(
    setup ? setAttributes(text, setup, changes) : insertChild(text, root, sheetOrder, "pageSetup", xml),
  );
};
