/** Edits a file of words, such as `src/locales/tr/pane.ts`: one object literal, whose parts may be constants above it. */
import ts from "typescript";

export type Words = string | { readonly [key: string]: Words };

type Place = { readonly node: ts.Node; readonly object?: ts.ObjectLiteralExpression };

/**
 * Returns the text with the words at the path. New words are inserted after the property `after`, or first if it is absent.
 * Undefined if the file has no object for them.
 */
export function withWords(text: string, path: readonly string[], words: Words, after?: string): string | undefined {
  const file = parsed(text);
  const place = find(file, path);
  if (place) return typeof words === "string" ? replaced(text, place.node, literal(words)) : undefined;
  const parent = find(file, path.slice(0, -1))?.object;
  if (!parent) return undefined;
  const before =
    after === undefined
      ? undefined
      : (parent.properties.find((each) => nameOf(each) === after) ?? parent.properties.at(-1));
  const start = before ? before.end : parent.getStart(file) + 1;
  const added = `${before ? "," : ""} ${key(path.at(-1) ?? "")}: ${literal(words)}${before ? "" : ","}`;
  return text.slice(0, start) + added + text.slice(start);
}

/** Returns the text without the property at the path; undefined if the file has no such property. */
export function withoutProperty(text: string, path: readonly string[]): string | undefined {
  const file = parsed(text);
  const parent = find(file, path.slice(0, -1))?.object;
  const property = parent?.properties.find((each) => nameOf(each) === path.at(-1));
  if (!property) return undefined;
  const end = /^\s*,/.exec(text.slice(property.end));
  return text.slice(0, property.getFullStart()) + text.slice(property.end + (end?.[0].length ?? 0));
}

const parsed = (text: string) => ts.createSourceFile("words.ts", text, ts.ScriptTarget.ES2022, true);

/** Finds the value at a path. The first key is the name of a constant; parts of its value may be in other constants. */
function find(file: ts.SourceFile, [name = "", ...keys]: readonly string[]): Place | undefined {
  return keys.reduce<Place | undefined>(
    (place, each) => {
      const property = place?.object?.properties.find((property) => nameOf(property) === each);
      if (!property) return undefined;
      if (ts.isShorthandPropertyAssignment(property)) return constant(file, property.name.text);
      return ts.isPropertyAssignment(property) ? placeOf(file, property.initializer) : undefined;
    },
    constant(file, name),
  );
}

function constant(file: ts.SourceFile, name: string): Place | undefined {
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name: declared, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(declared) && declared.text === name && initializer) return placeOf(file, initializer);
  }
  return undefined;
}

function placeOf(file: ts.SourceFile, written: ts.Expression): Place | undefined {
  const node = ts.isAsExpression(written) ? written.expression : written;
  if (ts.isIdentifier(node)) return constant(file, node.text);
  if (ts.isPropertyAccessExpression(node)) {
    const property = placeOf(file, node.expression)?.object?.properties.find((each) => nameOf(each) === node.name.text);
    return property && ts.isPropertyAssignment(property) ? placeOf(file, property.initializer) : undefined;
  }
  return ts.isObjectLiteralExpression(node) ? { node, object: node } : { node };
}

function nameOf({ name }: ts.ObjectLiteralElementLike): string | undefined {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

function replaced(text: string, node: ts.Node, by: string): string {
  return text.slice(0, node.getStart()) + by + text.slice(node.end);
}

function literal(words: Words): string {
  if (typeof words === "string") return JSON.stringify(words);
  return `{ ${Object.entries(words)
    .map(([name, value]) => `${key(name)}: ${literal(value)}`)
    .join(", ")} }`;
}

const key = (name: string): string => (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : JSON.stringify(name));
