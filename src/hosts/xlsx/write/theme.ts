/** Office's theme since 2013: the colours that Excel offers, and the fonts of charts. ECMA-376 20.1.6.9. */
import { font } from "../../../grid/styles";
import { element, xmlPart } from "../package/element";
import { namespaces } from "../package/namespaces";

const colours = Object.entries({
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
}).map(([name, val]) => `<a:${name}><a:srgbClr val="${val}"/></a:${name}>`);

const fonts = (latin: string): string => `<a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/>`;

/** The schema requires three of each: subtle, moderate and intense. */
const threeOf = (name: string, one: string): string => element(name, one, one, one);

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const lines = [6350, 12700, 19050].map((w) => element("a:ln", { w }, fill));

export const themeXml: string = xmlPart(
  `<a:theme xmlns:a="${namespaces.drawing}" name="Office Theme"><a:themeElements>` +
    '<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
    `<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${colours.join("")}</a:clrScheme>` +
    `<a:fontScheme name="Office"><a:majorFont>${fonts(`${font.name} Light`)}</a:majorFont>` +
    `<a:minorFont>${fonts(font.name)}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Office">${threeOf("a:fillStyleLst", fill)}${element("a:lnStyleLst", ...lines)}` +
    threeOf("a:effectStyleLst", "<a:effectStyle><a:effectLst/></a:effectStyle>") +
    `${threeOf("a:bgFillStyleLst", fill)}</a:fmtScheme></a:themeElements></a:theme>`,
);
