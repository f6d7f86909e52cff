import { cellName } from "#core/values/a1";
import type { XmlPart } from "../xml/part";
import { append, insertChild, type Splice } from "../xml/splice";
import { child, childrenOf, type XmlElement } from "../xml/tree";
import { sheetOrder } from "./sheet-order";

const viewOf = (frame: XmlPart): XmlElement | undefined =>
  child(child(frame.root, "sheetViews"), "sheetView");

const frozen = (pane: XmlElement | undefined, axis: "xSplit" | "ySplit"): number =>
  pane?.attributes["state"]?.startsWith("frozen") === true
    ? Math.floor(Number(pane.attributes[axis] ?? 0))
    : 0;

/** How many rows stay in sight at the top. */
export const readFrozenRows = (frame: XmlPart): number => frozen(child(viewOf(frame), "pane"), "ySplit");

const paneXml = (prefix: string, rows: number, columns: number): string => {
  if (rows === 0 && columns === 0) return "";
  const across = columns > 0 ? ` xSplit="${columns}"` : "";
  const down = rows > 0 ? ` ySplit="${rows}"` : "";
  const active = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  const corner = cellName(rows, columns);
  return `<${prefix}pane${across}${down} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
};

/** Keeps so many rows in sight at the top; frozen columns stay as they are. */
export const freezeRows = (frame: XmlPart, rows: number): void => {
  const { text, prefix, root } = frame;
  const view = viewOf(frame);
  const before = child(view, "pane");
  const pane = paneXml(prefix, rows, frozen(before, "xSplit"));
  if (view === undefined) {
    const views = `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0">${pane}</${prefix}sheetView></${prefix}sheetViews>`;
    frame.edit(insertChild(text, root, sheetOrder, "sheetViews", views));
    return;
  }
  // A selection belongs to a pane by its name, and the panes are no longer the same.
  const stale = childrenOf(view, "selection").filter(({ attributes }) => attributes["pane"] !== undefined);
  const splices: Splice[] = [...(before ? [before] : []), ...stale].map(({ start, end }) => ({
    start,
    end,
    text: "",
  }));
  const isEmpty = view.closeStart === view.end;
  if (pane !== "")
    splices.unshift(
      isEmpty ? append(text, view, pane) : { start: view.openEnd, end: view.openEnd, text: pane },
    );
  frame.edit(...splices);
};
