/** English: most words stand beside the code that uses them, those of three entries and of the site's pages stand here. */
export * from "./first";
export * from "./model";
export * from "./rest";
export * from "./exports";
export * from "./site";
export * from "./command";
