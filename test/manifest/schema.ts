import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";

/** Microsoft's schemas for manifests, as published with its documentation; schemas/README.md says where and when. */
const published = [
  "OfficeAppManifestV1_1.xsd",
  "OfficeAppBasicTypesV1_0.xsd",
  "TaskPaneAppVersionOverridesV1_0.xsd",
  "MailAppVersionOverridesV1_0.xsd",
  "MailAppVersionOverridesV1_1.xsd",
] as const;

/** Was never published; the manifest's schema needs one element of it, for content add-ins. */
const unpublished: XMLFileInfo = {
  fileName: "ContentAppVersionOverridesV1_0.xsd",
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://schemas.microsoft.com/office/contentappversionoverrides"><xs:element name="VersionOverrides"/></xs:schema>`,
};

/** What Microsoft's schemas find wrong in a manifest, each with its line. */
export async function schemaErrors(manifest: string): Promise<readonly string[]> {
  const [schema, ...imported] = published.map(read);
  if (!schema) throw new Error("no schema");
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [schema],
    preload: [...imported, unpublished],
  });
  return errors.map(({ loc, message }) => `line ${loc?.lineNumber}: ${message}`);
}

function read(fileName: string): XMLFileInfo {
  return { fileName, contents: asMeant(readFileSync(join(import.meta.dirname, "schemas", fileName), "utf8")) };
}

/**
 * Two faults of the published files that keep them from being read: a sweep for links made the names of two
 * namespaces https, and a pattern has a quantifier that schemas don't know.
 */
function asMeant(schema: string): string {
  return schema.replaceAll("https://www.w3.org/2", "http://www.w3.org/2").replaceAll("{0,3}?", "{0,3}");
}
