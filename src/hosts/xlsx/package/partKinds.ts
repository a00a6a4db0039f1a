/** The path, the content type and the relation type of each kind of part. Source: ECMA-376 parts 1 and 2. */
import { namespaces } from "./namespaces";

export interface PartKind {
  /** "#" stands for a number from 1. */
  readonly path: string;
  readonly contentType: string;
  readonly relation: string;
}

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawing = "application/vnd.openxmlformats-officedocument.drawing";
const { relations } = namespaces;

export const partKinds = {
  workbook: {
    path: "xl/workbook.xml",
    contentType: `${spreadsheet}.sheet.main+xml`,
    relation: `${relations}/officeDocument`,
  },
  worksheet: {
    path: "xl/worksheets/sheet#.xml",
    contentType: `${spreadsheet}.worksheet+xml`,
    relation: `${relations}/worksheet`,
  },
  styles: { path: "xl/styles.xml", contentType: `${spreadsheet}.styles+xml`, relation: `${relations}/styles` },
  sharedStrings: {
    path: "xl/sharedStrings.xml",
    contentType: `${spreadsheet}.sharedStrings+xml`,
    relation: `${relations}/sharedStrings`,
  },
  theme: {
    path: "xl/theme/theme1.xml",
    contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
    relation: `${relations}/theme`,
  },
  drawing: { path: "xl/drawings/drawing#.xml", contentType: `${drawing}+xml`, relation: `${relations}/drawing` },
  chart: { path: "xl/charts/chart#.xml", contentType: `${drawing}ml.chart+xml`, relation: `${relations}/chart` },
  coreProperties: {
    path: "docProps/core.xml",
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    relation: `${namespaces.packageRelations}/metadata/core-properties`,
  },
  extendedProperties: {
    path: "docProps/app.xml",
    contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    relation: `${relations}/extended-properties`,
  },
} as const satisfies Readonly<Record<string, PartKind>>;
