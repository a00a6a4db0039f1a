/** A tree of words with English's keys and any text as values; a list keeps its length. */
export type Texts<T> = T extends string ? string : { readonly [K in keyof T]: Texts<T[K]> };
