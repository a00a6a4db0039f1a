/** What a check of a release comes to; `ok` and `leftOut` say something about it. */
export type Outcome = { readonly ok: string } | { readonly wrong: readonly string[] } | { readonly leftOut: string };

export interface Check {
  readonly name: string;
  readonly run: () => Outcome | Promise<Outcome>;
}

/** The problems, or what was found to be right. */
export const unless = (wrong: readonly string[], ok: string): Outcome => (wrong.length > 0 ? { wrong } : { ok });
