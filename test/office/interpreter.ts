/** Runs a request of Microsoft's client on the emulated workbook: resolves object paths and runs the actions in order. */
import { memberOf, originalName, scalarsOf, type Member } from "./metadata";
import { gone, invalid, Refusal } from "./refusal";

/** An object that the client can refer to by a path. Its members have the same names as in the library. */
export interface Model {
  readonly className: string;
  readonly id?: string;
  /** The items, if it is a collection. */
  readonly items?: readonly Model[];
}

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: unknown;
}
interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}
interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}
export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}
export interface Answer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

export interface Ground {
  readonly root: Model;
  supports(set: string, version: string): boolean;
  /** Objects that the client tracks beyond this request. */
  readonly kept: Map<string, Model>;
  /** Calls one of the library's internal members, whose names begin with "_". */
  internal(model: Model, name: string, given: readonly unknown[]): unknown;
  /** Called before each action. */
  reached(index: number): void;
}

const path = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const action = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

type Members = Readonly<Record<string, unknown>>;

/** As in Excel, actions before a failed one stay applied. */
export function interpret({ Actions, ObjectPaths }: Request, ground: Ground): Answer {
  const run = new Run(ObjectPaths, ground);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, each] of Actions.entries()) {
    try {
      ground.reached(index);
      const value = run.act(each);
      if (each.ActionType !== action.set) results.push({ ActionId: each.Id, Value: value ?? null });
      if (each.ActionType === action.trace) traces.push(each.Id);
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure;
      const { code: Code, message: Message } = failure;
      const Location = `${each.Name || "load"} of ${run.nameOf(each.ObjectPathId)}`;
      return { Results: results, Error: { Code, Message, HttpStatusCode: 400, ActionIndex: index, Location } };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** The id by which the client finds an object again. In some classes it is internal and called `_Id`. */
function idOf({ className, id }: Model): Readonly<Record<string, string>> {
  if (id === undefined) return {};
  return scalarsOf(className).includes("_Id") ? { _Id: id } : { Id: id };
}

let references = 0;

class Run {
  private readonly objects = new Map<number, Model | null>();
  private readonly keptAs = new Map<Model, string>();

  constructor(
    private readonly paths: Request["ObjectPaths"],
    private readonly ground: Ground,
  ) {}

  act({ ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo = {} }: Action): unknown {
    if (ActionType === action.trace) return null;
    const model = this.object(ObjectPathId);
    switch (ActionType) {
      case action.instantiate:
        return model && this.identity(model);
      case action.query: {
        if (QueryInfo.Top !== undefined || QueryInfo.Skip !== undefined)
          throw new Error("Pages of a query are not modelled");
        return model && this.query(model, QueryInfo.Select ?? []);
      }
      case action.method:
        if (Name === "_KeepReference") return model && this.keep(model);
        if (!model) throw gone("The object");
        return this.invoke(model, Name, this.given(ArgumentInfo));
      case action.set:
        if (!model) throw gone("The object");
        return this.assign(model, Name, this.given(ArgumentInfo)[0]);
      default:
        throw new Error(`Action type ${ActionType} is not modelled`);
    }
  }

  nameOf(id: number): string {
    return this.objects.get(id)?.className ?? "nothing";
  }

  private object(id: number): Model | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const found = this.find(id);
    this.objects.set(id, found);
    return found;
  }

  private find(id: number): Model | null {
    const wanted = this.paths[id];
    if (!wanted) throw new Error(`The request has no path ${id}`);
    const { ObjectPathType, Name, ParentObjectPathId, ArgumentInfo } = wanted;
    if (ObjectPathType === path.root) return this.ground.root;
    if (ObjectPathType === path.nothing) return null;
    if (ObjectPathType === path.reference) {
      const kept = this.ground.kept.get(Name);
      if (!kept) throw new Refusal("InvalidReference", `Nothing is kept as ${Name}.`);
      return kept;
    }
    const parent = this.object(ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (ObjectPathType === path.property) return this.get(parent, this.member(parent, Name, "navigation")) as Model;
    const given = this.given(ArgumentInfo);
    if (ObjectPathType === path.indexer) return this.invoke(parent, "GetItem", given) as Model;
    return (this.invoke(parent, Name, given) ?? null) as Model | null;
  }

  private given({ Arguments = [], ReferencedObjectPathIds }: Arguments = {}): readonly unknown[] {
    const references = ReferencedObjectPathIds;
    if (!Array.isArray(references)) return Arguments;
    return Arguments.map((value, index) => {
      const reference: unknown = references[index];
      if (Array.isArray(reference)) throw new Error("Lists of objects as arguments are not modelled");
      return typeof reference === "number" && reference > 0 ? this.object(reference) : value;
    });
  }

  private identity(model: Model): Readonly<Record<string, unknown>> {
    const reference = this.keptAs.get(model);
    // Some versions of Excel send an id here. This one doesn't, so that code can't read an id without loading it.
    return reference === undefined ? {} : { _ReferenceId: reference };
  }

  private keep(model: Model): void {
    const reference = `kept-${++references}`;
    this.ground.kept.set(reference, model);
    this.keptAs.set(model, reference);
  }

  private query(model: Model, select: readonly string[], identity: Readonly<Record<string, string>> = {}): unknown {
    if (model.items) {
      // Items need their ids, so that the client finds them again.
      const items = model.items.map((item) => this.query(item, select, idOf(item)));
      return { _Items: items };
    }
    const answer: Record<string, unknown> = { ...identity };
    const wanted = select.length === 0 || select.includes("*") ? [...this.everything(model), ...select] : select;
    const nested = new Map<string, string[]>();
    for (const each of wanted.filter((name) => name !== "*")) {
      const slash = each.indexOf("/");
      if (slash < 0) {
        const member = this.member(model, each);
        if (member.kind === "scalar") answer[originalName(model.className, member.name)] = this.get(model, member);
        else if (member.kind === "navigation") nested.set(member.name, nested.get(member.name) ?? []);
        else throw invalid(`${each} can't be loaded.`);
      } else {
        const { name } = this.member(model, each.slice(0, slash), "navigation");
        nested.set(name, [...(nested.get(name) ?? []), each.slice(slash + 1)]);
      }
    }
    for (const [name, rest] of nested) {
      const child = this.get(model, this.member(model, name)) as Model | null;
      answer[originalName(model.className, name)] = child && this.query(child, rest);
    }
    return answer;
  }

  /** The emulated properties that a load without names returns. */
  private everything(model: Model): string[] {
    return scalarsOf(model.className).filter((name) => {
      const since = memberOf(model.className, name)?.since;
      return name in model && (!since || this.ground.supports(since.set, since.version));
    });
  }

  private member(model: Model, requested: string, kind?: Member["kind"]): Member {
    const member = memberOf(model.className, requested);
    if (!member || (kind && member.kind !== kind))
      throw invalid(`${model.className} has no ${kind ?? "member"} ${requested}.`);
    if (member.since && !this.ground.supports(member.since.set, member.since.version)) {
      throw new Refusal(
        "ApiNotFound",
        `${model.className}.${member.name} came with ${member.since.set} ${member.since.version}.`,
      );
    }
    if (!(member.name in model)) throw new Error(`${model.className}.${member.name} is not modelled`);
    return member;
  }

  private get(model: Model, { name }: Member): unknown {
    return (model as unknown as Members)[name];
  }

  private assign(model: Model, requested: string, value: unknown): void {
    const { name, settable } = this.member(model, requested, "scalar");
    if (!settable) throw invalid(`${model.className}.${name} is read-only.`);
    if (!Reflect.set(model, name, value)) throw new Error(`Setting ${model.className}.${name} is not modelled`);
  }

  private invoke(model: Model, requested: string, given: readonly unknown[]): unknown {
    if (requested.startsWith("_")) return this.ground.internal(model, requested, given);
    const method = this.get(model, this.member(model, requested, "method")) as (
      ...given: readonly unknown[]
    ) => unknown;
    return method.apply(model, given as unknown[]);
  }
}
