/** The words of a model's sheets. */
export { full } from "./full";
export { modelDoubts } from "./modelDoubts";
export { sheet } from "./sheet";
