/** The same tree of words, with any text where English has its own; a list keeps its length. */
export type Texts<T> = T extends string ? string : { readonly [K in keyof T]: Texts<T[K]> };
