/** An .xlsx file as parts that point at one another: ECMA-376 part 2. */
import { escaped, xmlPart } from "./element";
import { namespaces } from "./namespaces";
import { Refused } from "./refusal";
import { holderOf, relationsPath, resolvedPath } from "./relations";
import { unzip, type Entry, type Packed } from "./unzip";
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
  private readonly entries: Map<string, Packed | Entry>;
  private readonly texts = new Map<string, string>();
  /** Paths as the file spells them, by their lower case: parts are found whatever theirs is. */
  private readonly spelled: Map<string, string>;

  constructor(file: Uint8Array | Parts) {
    this.entries =
      file instanceof Parts ? new Map(file.entries) : new Map(unzip(file).map((entry) => [entry.path, entry]));
    this.spelled = new Map([...this.entries.keys()].map((path) => [path.toLowerCase(), path]));
  }

  has(path: string): boolean {
    return this.spelled.has(path.toLowerCase());
  }

  /** Undefined where there is no such part. */
  text(path: string): string | undefined {
    const key = this.spelled.get(path.toLowerCase());
    const changed = key === undefined ? undefined : this.texts.get(key);
    if (key === undefined || changed !== undefined) return changed;
    const entry = this.entries.get(key);
    const text = entry && "unpacked" in entry ? decoded(entry.unpacked) : undefined;
    if (text !== undefined) this.texts.set(key, text);
    return text;
  }

  put(path: string, text: string): void {
    const key = this.spelled.get(path.toLowerCase()) ?? path;
    if (this.texts.get(key) === text) return;
    this.spelled.set(key.toLowerCase(), key);
    this.texts.set(key, text);
    this.entries.set(key, packed(new TextEncoder().encode(text)));
  }

  drop(path: string): void {
    const key = this.spelled.get(path.toLowerCase());
    if (key === undefined) return;
    this.spelled.delete(path.toLowerCase());
    this.entries.delete(key);
    this.texts.delete(key);
  }

  paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** What a part points at; "" is the package itself. */
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

  /** Adds a part that another points at; its id. */
  add(from: string, type: string, path: string, contentType: string, text: string): string {
    this.put(path, text);
    this.changeTypes((xml, root) => {
      const override = `<${root.prefix}Override PartName="/${escaped(path)}" ContentType="${contentType}"/>`;
      return spliced(xml, [{ from: root.closing, to: root.closing, text: override }]);
    });
    const taken = new Set(this.relations(from).map(({ id }) => id.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`rid${number}`)) number++;
    const relations = this.text(relationsPath(from)) ?? noRelations;
    const root = parseXml(relations);
    const relation = `<${root.prefix}Relationship Id="rId${number}" Type="${namespaces.relations}/${type}" Target="/${escaped(path)}"/>`;
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
          .filter(({ attributes }) => attributes["PartName"]?.toLowerCase() === `/${path}`.toLowerCase())
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
        resolvedPath(holder, attributes["Target"] ?? "").toLowerCase() === path.toLowerCase(),
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

function decoded(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    if (isWide) throw new Refused("damaged");
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused("damaged");
  }
}
