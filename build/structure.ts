/** The rules of this project that no linter has: `npm run check` prints each violation, and a test expects none. */
import ts from "typescript";
import { circles, imports, roomOf, sourceFiles, sourceText, type Import } from "./imports";
import { importNothing, rooms, words } from "./rooms.json";

const order: readonly string[] = [...rooms, words];
/** The words are right of every room, and the entries are right of the words. */
const rank = (room: string): number => (order.includes(room) ? order.indexOf(room) : order.length);

/** Each violation as one line that names the file. */
export function violations(all = imports(), files = sourceFiles()): readonly string[] {
  return [
    ...all.filter(pointsRight).map(({ file, specifier }) => `${file} imports ${specifier}, which lies to its right`),
    ...circles(all).map((circle) => `${circle.join(" → ")} → ${circle[0]}: a circle of imports`),
    ...all
      .filter(leavesClosedRoom)
      .map(({ file, specifier }) => `${file} imports ${specifier}: its room imports nothing`),
    ...all
      .filter(asksForPackage)
      .map(({ file, specifier }) => `${file} imports ${specifier}: functions run without packages`),
    ...all
      .filter(knowsHost)
      .map(({ file, specifier }) => `${file} imports ${specifier}: the pane knows the port alone`),
    ...all
      .filter(leavesWorker)
      .map(({ file, specifier }) => `${file} imports ${specifier}: the simulation's worker knows the core alone`),
    ...files
      .filter((file) => isTooLong(sourceText(file)))
      .map((file) => `${file} has over 300 lines and no reason in it`),
    ...undocumented(all),
  ];
}

const pointsRight = ({ file, target }: Import): boolean =>
  target !== undefined && rank(roomOf(target)) > rank(roomOf(file));

const leavesClosedRoom = ({ file, target }: Import): boolean =>
  importNothing.includes(roomOf(file)) && (target === undefined || roomOf(target) !== roomOf(file));

const asksForPackage = ({ file, target }: Import): boolean =>
  ["catalogue", "functions"].includes(roomOf(file)) && target === undefined;

const knowsHost = ({ file, target }: Import): boolean =>
  roomOf(file) === "pane" && target !== undefined && /^hosts\/(?!port\.|trouble\.|selfTest\.)/.test(target);

const leavesWorker = ({ file, target }: Import): boolean =>
  file.startsWith("workers/simulation/") && !/^(?:workers\/simulation|core)\//.test(target ?? "");

/** A file of more than 300 lines probably contains two ideas, unless a comment gives a reason: "Long because …". */
export const isTooLong = (text: string): boolean =>
  text.trimEnd().split("\n").length > 300 && !/Long because /.test(text);

/** Docstrings of core functions that other rooms import must name the faults returned and the source; this lists what is missing. */
function undocumented(all: readonly Import[]): readonly string[] {
  const called = new Map<string, Set<string>>();
  for (const { file, target } of all) {
    if (target === undefined || roomOf(target) !== "core" || roomOf(file) === "core") continue;
    const names = called.get(target) ?? new Set();
    for (const name of importedNames(file, target, all)) names.add(name);
    called.set(target, names);
  }
  const core = sourceFiles().filter((file) => roomOf(file) === "core");
  const aliases = new Map(core.flatMap((file) => [...aliasesOf(parsed(file, sourceText(file)))]));
  return [...called].flatMap(([file, names]) =>
    functionsOf(file, sourceText(file), aliases)
      .filter(({ name }) => names.has(name))
      .flatMap((each) => gapsIn(each).map((gap) => `${file}: ${each.name} ${gap}`)),
  );
}

function importedNames(file: string, target: string, all: readonly Import[]): readonly string[] {
  const specifiers = new Set(
    all.filter((each) => each.file === file && each.target === target).map(({ specifier }) => specifier),
  );
  return parsed(file, sourceText(file)).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const bindings = statement.importClause?.namedBindings;
    if (!specifiers.has(statement.moduleSpecifier.text) || !bindings || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
  });
}

export interface DocumentedFunction {
  readonly name: string;
  /** The comment before the function; "" if there is none. */
  readonly comment: string;
  /** The fault reasons in the declared return type. */
  readonly refuses: readonly string[];
}

const parsed = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/** The types that a file defines, by name. */
const aliasesOf = (source: ts.SourceFile): ReadonlyMap<string, string> =>
  new Map(source.statements.filter(ts.isTypeAliasDeclaration).map(({ name, type }) => [name.text, type.getText()]));

/** @param imported the types of other files, by name */
export function functionsOf(
  file: string,
  text: string,
  imported: ReadonlyMap<string, string> = new Map(),
): readonly DocumentedFunction[] {
  const source = parsed(file, text);
  const aliases = new Map([...imported, ...aliasesOf(source)]);
  return source.statements.flatMap((statement) => {
    const last = (ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? []).at(-1);
    const comment = last ? text.slice(last.pos, last.end) : "";
    return declaredIn(statement).map(({ name, type }) => ({
      name,
      comment,
      refuses: reasonsIn(type?.getText() ?? "", aliases),
    }));
  });
}

/** The functions of a statement, also those that are constants, with the types that they return. */
function declaredIn(statement: ts.Statement): readonly { readonly name: string; readonly type: ts.Node | undefined }[] {
  if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? "", type: statement.type }];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    initializer && ts.isArrowFunction(initializer) ? [{ name: name.getText(), type: initializer.type }] : [],
  );
}

/** The reasons inside Fault<…>, with the type aliases written out. */
function reasonsIn(type: string, aliases: ReadonlyMap<string, string>): readonly string[] {
  const unions = [...writtenOut(type, aliases).matchAll(/\bFault<([^<>]*)>/g)].map(([, union = ""]) => union);
  return [...new Set([...unions.join("|").matchAll(/"(\w+)"/g)].map(([, reason = ""]) => reason))];
}

/** A type with its aliases replaced by their definitions, and the aliases in these. */
const writtenOut = (type: string, aliases: ReadonlyMap<string, string>, within: readonly string[] = []): string =>
  type.replace(/\b\w+\b/g, (name) => {
    const definition = within.includes(name) ? undefined : aliases.get(name);
    return definition === undefined ? name : writtenOut(definition, aliases, [...within, name]);
  });

function gapsIn({ comment, refuses }: DocumentedFunction): readonly string[] {
  if (!comment.startsWith("/**")) return ["has no docstring"];
  return [
    ...(/\bSource: \S/.test(comment) ? [] : ["names no source in its docstring"]),
    ...refuses.filter((reason) => !comment.includes(reason)).map((reason) => `doesn't say that it refuses: ${reason}`),
  ];
}
