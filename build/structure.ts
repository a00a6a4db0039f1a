/** The rules of the house that no linter knows: `npm run check` prints what breaks them, and a test holds them. */
import ts from "typescript";
import { circles, imports, roomOf, type Import } from "./imports";
import { importNothing, rooms } from "./rooms.json";

/** Entries, and the words they choose from, stand right of every room. */
const rank = (room: string): number => (rooms.includes(room) ? rooms.indexOf(room) : rooms.length);

/** Every broken rule as one line that names the file. */
export function violations(all = imports()): readonly string[] {
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
      .map(({ file, specifier }) => `${file} imports ${specifier}: the worker knows the core alone`),
  ];
}

const pointsRight = ({ file, target }: Import): boolean =>
  target !== undefined && rank(roomOf(target)) > rank(roomOf(file));

const leavesClosedRoom = ({ file, target }: Import): boolean =>
  importNothing.includes(roomOf(file)) && (target === undefined || roomOf(target) !== roomOf(file));

const asksForPackage = ({ file, target }: Import): boolean =>
  ["catalogue", "functions"].includes(roomOf(file)) && target === undefined;

const knowsHost = ({ file, target }: Import): boolean =>
  roomOf(file) === "pane" && target !== undefined && /^hosts\/(?!port\.|trouble\.)/.test(target);

const leavesWorker = ({ file, target }: Import): boolean =>
  roomOf(file) === "worker" && !/^(?:worker|core)\//.test(target ?? "");

/** A longer file probably holds two ideas, unless it says why it doesn't: "Long because …". */
export const isTooLong = (text: string): boolean =>
  text.trimEnd().split("\n").length > 300 && !/Long because /.test(text);

export interface DocumentedFunction {
  readonly name: string;
  /** The comment before it; "" if there is none. */
  readonly comment: string;
  /** The reasons that its declared return type names. */
  readonly refuses: readonly string[];
}

export function functionsOf(file: string, text: string): readonly DocumentedFunction[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const aliases = new Map(
    source.statements.filter(ts.isTypeAliasDeclaration).map(({ name, type }) => [name.text, type.getText()]),
  );
  return source.statements.filter(ts.isFunctionDeclaration).map((declared) => {
    const ranges = ts.getLeadingCommentRanges(text, declared.getFullStart()) ?? [];
    const last = ranges.at(-1);
    return {
      name: declared.name?.text ?? "",
      comment: last ? text.slice(last.pos, last.end) : "",
      refuses: reasonsIn(declared.type?.getText() ?? "", aliases),
    };
  });
}

/** Reasons between the angle brackets of Fault<…>, by name of a union too. */
function reasonsIn(type: string, aliases: ReadonlyMap<string, string>): readonly string[] {
  const inside = [...type.matchAll(/\bFault<([^<>]*)>/g)].map(([, union = ""]) => union).join("|");
  const named = [...aliases].filter(([name]) => new RegExp(`\\b${name}\\b`).test(type)).map(([, text]) => text);
  const all = [inside, ...named].join("|");
  return [...all.matchAll(/"(\w+)"/g)].map(([, reason = ""]) => reason);
}
