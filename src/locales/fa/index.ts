export * from "./first";
export * from "./model";
export * from "./rest";
export * from "./exports";
export * from "./site";
export * from "./command";
