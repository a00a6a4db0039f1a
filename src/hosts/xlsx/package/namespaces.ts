/** The vocabularies of a workbook's parts: ECMA-376 part 1, annex A, transitional. */
const formats = "http://schemas.openxmlformats.org";

export const namespaces = {
  spreadsheet: `${formats}/spreadsheetml/2006/main`,
  /** Of attributes that hold a relation's id. */
  relations: `${formats}/officeDocument/2006/relationships`,
  /** Of the parts that list relations and content types. */
  packageRelations: `${formats}/package/2006/relationships`,
  contentTypes: `${formats}/package/2006/content-types`,
  drawing: `${formats}/drawingml/2006/main`,
  spreadsheetDrawing: `${formats}/drawingml/2006/spreadsheetDrawing`,
  chart: `${formats}/drawingml/2006/chart`,
  coreProperties: `${formats}/package/2006/metadata/core-properties`,
  extendedProperties: `${formats}/officeDocument/2006/extended-properties`,
} as const;
