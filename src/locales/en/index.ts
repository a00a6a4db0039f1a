/** English: most words stand beside the code that uses them, those of two entries and of the site's pages stand here. */
export * from "./first";
export * from "./model";
export * from "./rest";
export * from "./exports";
export * from "./site";
