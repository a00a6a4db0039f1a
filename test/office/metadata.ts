/** Reads the members of Excel's classes from Microsoft's library itself; no other list is needed. */
export interface Member {
  readonly name: string;
  readonly kind: "scalar" | "navigation" | "method";
  readonly settable: boolean;
  /** The requirement set that introduced it. */
  readonly since: { readonly set: string; readonly version: string } | undefined;
}

interface Prototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
}

/** Members whose name in a request differs from their name in the class. */
const aliases: Readonly<Record<string, string>> = { Gridlines: "showGridlines", Headings: "showHeadings" };

const known = new Map<string, Member | undefined>();

/** Finds a member by its name in a request ("NumberFormat") or in a query ("numberFormat"). */
export function memberOf(className: string, requested: string): Member | undefined {
  const key = `${className}.${requested}`;
  if (!known.has(key)) known.set(key, look(className, requested));
  return known.get(key);
}

export function scalarsOf(className: string): readonly string[] {
  return prototypeOf(className)._scalarPropertyNames ?? [];
}

/** The name of a property in a response. */
export function originalName(className: string, name: string): string {
  const { _scalarPropertyNames: names = [], _scalarPropertyOriginalNames: originals = [] } = prototypeOf(className);
  return originals[names.indexOf(name)] ?? name.charAt(0).toUpperCase() + name.slice(1);
}

function look(className: string, requested: string): Member | undefined {
  const prototype = prototypeOf(className);
  const name = aliases[requested] ?? requested.charAt(0).toLowerCase() + requested.slice(1);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (!descriptor) return undefined;
  const isScalar = prototype._scalarPropertyNames?.includes(name) === true;
  const source = String(descriptor.get ?? descriptor.value);
  const since = /_throwIfApiNotSupported\("[^"]+", (?:_defaultApiSetName|"([^"]+)"), "([\d.]+)"/.exec(source);
  return {
    name,
    kind: descriptor.get ? (isScalar ? "scalar" : "navigation") : "method",
    settable: descriptor.set !== undefined,
    since: since?.[2] === undefined ? undefined : { set: since[1] ?? "ExcelApi", version: since[2] },
  };
}

function prototypeOf(className: string): Prototype {
  const found = (Excel as unknown as Record<string, { readonly prototype: Prototype } | undefined>)[className];
  if (!found) throw new Error(`Microsoft's library has no class ${className}`);
  return found.prototype;
}
