/** What writes into a workbook or reads all of it. Loaded when the reader first asks for it, because the first view only reads. */
export { readBook } from "./book";
export { insert } from "./insert";
export { painter } from "./paint";
export { rewrite } from "./rewrite";
