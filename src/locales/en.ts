/** English, from the owners of the words: one branch each. */
export { faults } from "../catalogue/faults";
export { functions, parameters, tables } from "../catalogue/words";
export { pane } from "../pane/words";
export { sharing } from "../sharing/words";
export { taskpane } from "../taskpane/words";
export { workbench } from "../workbench/words";
export { full } from "../workbook/full/words";
export { sheet } from "../workbook/sheet/words";
