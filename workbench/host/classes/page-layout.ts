import { ExcelError } from "../model/excel-error";
import type { Sheet } from "../model/sheet";
import type { Descriptor } from "../protocol/descriptor";

const zoomOf = (value: unknown): Sheet["page"]["zoom"] => {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  const member = (name: string): number | undefined => {
    const given: unknown = Reflect.get(value, name);
    return typeof given === "number" ? given : undefined;
  };
  const [scale, wide, high] = ["scale", "horizontalFitToPages", "verticalFitToPages"].map(member);
  return {
    ...(scale !== undefined && { scale }),
    ...(wide !== undefined && { horizontalFitToPages: wide }),
    ...(high !== undefined && { verticalFitToPages: high }),
  };
};

/** How a sheet prints; it is kept, and no pages are made. */
export const pageLayout: Descriptor<Sheet> = {
  read: { Orientation: ({ page }) => page.orientation, Zoom: ({ page }) => page.zoom },
  write: {
    Orientation: (sheet, value, { workbook }) => {
      if (value !== "Portrait" && value !== "Landscape") throw new ExcelError("InvalidArgument");
      sheet.page = { ...sheet.page, orientation: value };
      workbook.emit({ kind: "layout", sheet });
    },
    Zoom: (sheet, value, { workbook }) => {
      sheet.page = { ...sheet.page, zoom: zoomOf(value) };
      workbook.emit({ kind: "layout", sheet });
    },
  },
};
