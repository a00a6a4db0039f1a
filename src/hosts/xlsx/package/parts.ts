/** An .xlsx file as parts that point at one another: ECMA-376 part 2. */
import { escaped, xmlPart } from "./element";
import { isStrict, namespaces, strictly } from "./namespaces";
import { Refused } from "./refusal";
import { holderOf, relationsPath, resolvedPath } from "./relations";
import { unzip, type ZipEntry, type Packed } from "./unzip";
import { childrenOf, parseXml, spliced } from "./xml";
import { packed, zip } from "./zip";

export interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, table, sharedStrings. */
  readonly type: string;
  /** The part's path, or what an external one says. */
  readonly target: string;
  readonly isExternal: boolean;
}

export class Parts {
  private readonly entries: Map<string, Packed | ZipEntry>;
  private readonly texts: Map<string, string>;
  /** Paths as the file spells them, by `partKey`. */
  private readonly spelled: Map<string, string>;

  constructor(file: Uint8Array | Parts) {
    this.entries =
      file instanceof Parts ? new Map(file.entries) : new Map(unzip(file).map((entry) => [entry.path, entry]));
    this.texts = new Map(file instanceof Parts ? file.texts : []);
    this.spelled = new Map([...this.entries.keys()].map((path) => [partKey(path), path]));
  }

  has(path: string): boolean {
    return this.spelled.has(partKey(path));
  }

  /** Decodes a part when it is first asked for; undefined if there is no such part. */
  text(path: string): string | undefined {
    const key = this.spelled.get(partKey(path));
    const changed = key === undefined ? undefined : this.texts.get(key);
    if (key === undefined || changed !== undefined) return changed;
    const entry = this.entries.get(key);
    if (!entry || !("unpacked" in entry)) return undefined;
    const text = decoded(entry.unpacked);
    this.texts.set(key, text);
    // The text takes the place of the unpacked bytes, so that a large part isn't kept twice.
    const { method, crc, size, bytes } = entry;
    this.entries.set(key, { method, crc, size, bytes });
    return text;
  }

  put(path: string, text: string): void {
    const key = this.spelled.get(partKey(path)) ?? path;
    if (this.texts.get(key) === text) return;
    this.spelled.set(partKey(key), key);
    this.texts.set(key, text);
    this.entries.set(key, packed(new TextEncoder().encode(inUtf8(text))));
  }

  drop(path: string): void {
    const key = this.spelled.get(partKey(path));
    if (key === undefined) return;
    this.spelled.delete(partKey(path));
    this.entries.delete(key);
    this.texts.delete(key);
  }

  paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The content type of a part: ECMA-376 part 2, 10.1.2. */
  contentType(path: string): string | undefined {
    const xml = this.text(typesPath);
    const root = xml === undefined ? undefined : parseXml(xml);
    const own = childrenOf(root, "Override").find(
      ({ attributes }) => partKey(attributes["PartName"] ?? "") === partKey(path),
    );
    const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const usual = childrenOf(root, "Default").find(
      ({ attributes }) => attributes["Extension"]?.toLowerCase() === ending,
    );
    return (own ?? usual)?.attributes["ContentType"];
  }

  /** The parts that the list of content types names with one type. */
  ofType(contentType: string): readonly string[] {
    const xml = this.text(typesPath);
    const root = xml === undefined ? undefined : parseXml(xml);
    return childrenOf(root, "Override").flatMap(({ attributes }) => {
      const path = attributes["PartName"]?.replace(/^\//, "") ?? "";
      return attributes["ContentType"] === contentType && this.has(path) ? [path] : [];
    });
  }

  /** The relations of a part; "" is the package itself. */
  relations(path: string): readonly Relation[] {
    const xml = this.text(relationsPath(path));
    if (xml === undefined) return [];
    return childrenOf(parseXml(xml), "Relationship").map(({ attributes }) => {
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      const isExternal = TargetMode === "External";
      return {
        id: Id,
        type: Type.split("/").at(-1) ?? "",
        target: isExternal ? Target : resolvedPath(path, Target),
        isExternal,
      };
    });
  }

  related(path: string, type: string): string | undefined {
    return this.relations(path).find((relation) => relation.type === type && !relation.isExternal)?.target;
  }

  /** Adds a part that another points at, in the conformance class of that one, and returns its id. */
  add(from: string, type: string, path: string, contentType: string, text: string): string {
    const conforming = (xml: string): string => (isStrict(this.text(from) ?? "") ? strictly(xml) : xml);
    this.put(path, conforming(text));
    this.changeTypes((xml, root) => {
      const override = `<${root.prefix}Override PartName="/${escaped(path)}" ContentType="${contentType}"/>`;
      return spliced(xml, [{ from: root.closing, to: root.closing, text: override }]);
    });
    const taken = new Set(this.relations(from).map(({ id }) => id.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`rid${number}`)) number++;
    const relations = this.text(relationsPath(from)) ?? noRelations;
    const root = parseXml(relations);
    const relationType = conforming(`${namespaces.relations}/${type}`);
    const relation = `<${root.prefix}Relationship Id="rId${number}" Type="${relationType}" Target="/${escaped(path)}"/>`;
    this.put(relationsPath(from), spliced(relations, [{ from: root.closing, to: root.closing, text: relation }]));
    return `rId${number}`;
  }

  /** Takes a part away, what points at it and its type; what only it points at goes, too. */
  remove(path: string): void {
    const below = this.relations(path).filter(({ isExternal }) => !isExternal);
    this.drop(relationsPath(path));
    this.drop(path);
    for (const holder of this.paths().filter((each) => each.endsWith(".rels"))) this.forget(holder, path);
    this.changeTypes((xml, root) =>
      spliced(
        xml,
        childrenOf(root, "Override")
          .filter(({ attributes }) => partKey(attributes["PartName"] ?? "") === partKey(path))
          .map(({ start, end }) => ({ from: start, to: end, text: "" })),
      ),
    );
    for (const { target } of below) {
      const isWanted = this.paths().some(
        (each) =>
          each.endsWith(".rels") && this.relations(holderOf(each)).some((relation) => relation.target === target),
      );
      if (!isWanted) this.remove(target);
    }
  }

  write(): Uint8Array {
    return zip(this.entries);
  }

  private forget(relationsOf: string, path: string): void {
    const xml = this.text(relationsOf) ?? "";
    const holder = holderOf(relationsOf);
    const gone = childrenOf(parseXml(xml), "Relationship").filter(
      ({ attributes }) =>
        attributes["TargetMode"] !== "External" &&
        partKey(resolvedPath(holder, attributes["Target"] ?? "")) === partKey(path),
    );
    if (gone.length > 0) {
      this.put(
        relationsOf,
        spliced(
          xml,
          gone.map(({ start, end }) => ({ from: start, to: end, text: "" })),
        ),
      );
    }
  }

  private changeTypes(changed: (xml: string, root: ReturnType<typeof parseXml>) => string): void {
    const xml = this.text(typesPath);
    if (xml === undefined) throw new Refused("notWorkbook");
    this.put(typesPath, changed(xml, parseXml(xml)));
  }
}

const typesPath = "[Content_Types].xml";
const noRelations = xmlPart(`<Relationships xmlns="${namespaces.packageRelations}"></Relationships>`);

/** Parts are found whatever the case of their names, and with or without the codes of a URI: ECMA-376 part 2, 9.1. */
function partKey(path: string): string {
  const bare = path.replace(/^\//, "");
  if (!bare.includes("%")) return bare.toLowerCase();
  try {
    return decodeURIComponent(bare).toLowerCase();
  } catch {
    return bare.toLowerCase();
  }
}

/** A part is in UTF-8 or, with a byte order mark or zeros between its first characters, in UTF-16: ECMA-376 part 2, 8.1.4. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused("damaged");
  }
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : "utf-8";
}

/** A part is written in UTF-8, and says so. */
const inUtf8 = (text: string): string =>
  text.replace(/^(\uFEFF?<\?xml\b[^>]*?\bencoding\s*=\s*)(["'])utf-16\2/i, "$1$2UTF-8$2");
