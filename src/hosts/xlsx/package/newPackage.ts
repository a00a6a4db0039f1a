/** A new package: its parts, their content types and relations, and the zip file of them. ECMA-376 part 2. */
import { element, xmlPart } from "./element";
import { namespaces } from "./namespaces";
import { type PartKind, partKinds } from "./partKinds";
import { relationsPath, relativeTarget } from "./relations";
import { packed, zip } from "./zip";

export interface PackagePart {
  readonly kind: PartKind;
  readonly path: string;
}

/** The id by which a part names the one that stands at a position, from 0, of those it points at. */
export const relationId = (position: number): string => `rId${position + 1}`;

export class NewPackage {
  readonly #parts: PackagePart[] = [];
  readonly #texts = new Map<string, string>();

  /** `related` are the parts that it points at, which must be there before it. */
  add(name: keyof typeof partKinds, text: string, related: readonly PackagePart[] = []): PackagePart {
    const kind = partKinds[name];
    const number = this.#parts.filter((part) => part.kind === kind).length + 1;
    const part = { kind, path: kind.path.replace("#", String(number)) };
    this.#parts.push(part);
    this.#texts.set(part.path, text);
    if (related.length > 0) this.#texts.set(relationsPath(part.path), relationsXml(part.path, related));
    return part;
  }

  /** `related` are the parts that the package itself points at. */
  bytes(related: readonly PackagePart[]): Uint8Array {
    const texts = [
      ["[Content_Types].xml", contentTypesXml(this.#parts)],
      [relationsPath(""), relationsXml("", related)],
      ...this.#texts,
    ] as const;
    const encoder = new TextEncoder();
    return zip(new Map(texts.map(([path, text]) => [path, packed(encoder.encode(text))])));
  }
}

const contentTypesXml = (parts: readonly PackagePart[]): string =>
  xmlPart(
    element(
      "Types",
      { xmlns: namespaces.contentTypes },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      parts
        .map(({ path, kind }) => element("Override", { PartName: `/${path}`, ContentType: kind.contentType }))
        .join(""),
    ),
  );

const relationsXml = (from: string, related: readonly PackagePart[]): string =>
  xmlPart(
    element(
      "Relationships",
      { xmlns: namespaces.packageRelations },
      related
        .map(({ path, kind }, position) => ({
          Id: relationId(position),
          Type: kind.relation,
          Target: relativeTarget(from, path),
        }))
        .map((relation) => element("Relationship", relation))
        .join(""),
    ),
  );
