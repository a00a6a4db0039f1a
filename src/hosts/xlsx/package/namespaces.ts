/** The vocabularies of a workbook's parts: ECMA-376 part 1, annex A, transitional. */
const formats = "http://schemas.openxmlformats.org";

export const namespaces = {
  spreadsheet: `${formats}/spreadsheetml/2006/main`,
  /** The namespace of attributes that contain a relation's id. */
  relations: `${formats}/officeDocument/2006/relationships`,
  /** The namespaces of the parts that list relations and content types. */
  packageRelations: `${formats}/package/2006/relationships`,
  contentTypes: `${formats}/package/2006/content-types`,
  drawing: `${formats}/drawingml/2006/main`,
  spreadsheetDrawing: `${formats}/drawingml/2006/spreadsheetDrawing`,
  chart: `${formats}/drawingml/2006/chart`,
  coreProperties: `${formats}/package/2006/metadata/core-properties`,
  extendedProperties: `${formats}/officeDocument/2006/extended-properties`,
} as const;

/** Vocabularies of a workbook's own parts in the Strict conformance class: ECMA-376 part 1, annex A. */
const strict = "http://purl.oclc.org/ooxml";
const strictNamespaces: readonly (readonly [transitional: string, strict: string])[] = [
  [namespaces.spreadsheet, `${strict}/spreadsheetml/main`],
  [namespaces.relations, `${strict}/officeDocument/relationships`],
  [namespaces.drawing, `${strict}/drawingml/main`],
];

/** True if a part is in the Strict conformance class. */
export const isStrict = (xml: string): boolean => xml.slice(0, 4096).includes(`"${strict}/`);

/** The same XML or relation type in the Strict conformance class. */
export const strictly = (xml: string): string =>
  strictNamespaces.reduce((text, [from, to]) => text.replaceAll(from, to), xml);
