const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGING = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument";

const contentTypes =
  `<Types xmlns="${PACKAGING}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${KIND}.spreadsheetml.sheet.main+xml"/>` +
  `<Override PartName="/xl/theme/theme1.xml" ContentType="${KIND}.theme+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${KIND}.spreadsheetml.styles+xml"/></Types>`;

const relationship = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;

const relationshipList = (...list: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGING}/relationships">${list.join("")}</Relationships>`;

const workbook =
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr/><bookViews><workbookView/></bookViews>` +
  "<sheets></sheets></workbook>";

const FONT =
  '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>';
const fills = ["none", "gray125"]
  .map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`)
  .join("");

/** The styles of a workbook that has none but the plain one, with all that Excel takes for granted. */
export const plainStylesXml = (namespace: string): string =>
  `<styleSheet xmlns="${namespace}"><fonts count="1">${FONT}</fonts><fills count="2">${fills}</fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

const themeColors = {
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};
const colors =
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  Object.entries(themeColors)
    .map(([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`)
    .join("");
const themeFont = (name: string, face: string): string =>
  `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
const PH_COLOR = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string => `<a:ln w="${width}">${PH_COLOR}<a:prstDash val="solid"/></a:ln>`;
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";
const theme =
  `<a:theme xmlns:a="${DRAWING}" name="Office"><a:themeElements><a:clrScheme name="Office">${colors}</a:clrScheme>` +
  `<a:fontScheme name="Office">${themeFont("majorFont", "Calibri Light")}${themeFont("minorFont", "Calibri")}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${PH_COLOR.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${PH_COLOR.repeat(3)}</a:bgFillStyleLst>` +
  "</a:fmtScheme></a:themeElements></a:theme>";

/** The parts of a workbook without sheets: Excel's own theme colors, and one plain style. */
export const newParts: readonly (readonly [name: string, xml: string])[] = [
  ["[Content_Types].xml", DECLARATION + contentTypes],
  ["_rels/.rels", DECLARATION + relationshipList(relationship(1, "officeDocument", "xl/workbook.xml"))],
  ["xl/workbook.xml", DECLARATION + workbook],
  [
    "xl/_rels/workbook.xml.rels",
    DECLARATION +
      relationshipList(relationship(1, "theme", "theme/theme1.xml"), relationship(2, "styles", "styles.xml")),
  ],
  ["xl/theme/theme1.xml", DECLARATION + theme],
  ["xl/styles.xml", DECLARATION + plainStylesXml(MAIN)],
];
