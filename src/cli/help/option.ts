/** One definition of an option, for the reading of a call and for its help. */

export interface CallOption {
  /** What stands after it, as the help shows it. A flag has nothing. */
  readonly value?: string;
}

export type Options = Readonly<Record<string, CallOption>>;

/** What parseArgs needs to know. */
export type Known<O extends Options> = {
  readonly [Name in keyof O]: { readonly type: O[Name] extends { readonly value: string } ? "string" : "boolean" };
};

export const known = <O extends Options>(options: O): Known<O> =>
  Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [name, { type: value === undefined ? "boolean" : "string" }]),
  ) as Known<O>;

export const languageChoice = "en|tr|fa|fi";

/** Of every command. */
export const every = { messages: { value: languageChoice }, help: {} } as const;
