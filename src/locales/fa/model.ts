/** The words of a model's sheets. */
export { full } from "./full";
export { sheet } from "./sheet";
