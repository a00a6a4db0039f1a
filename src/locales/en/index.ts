/** English, one branch each: most words stand beside the code that uses them, those of two entries stand here. */
export { faults } from "../../catalogue/faults";
export { functions, parameters, synonyms, tables } from "../../catalogue/words";
export { units } from "../../catalogue/unitWords";
export { pane } from "../../pane/words";
export { sharing } from "../../sharing/words";
export { full } from "../../workbook/full/words";
export { sheet } from "../../workbook/sheet/words";
export { taskpane } from "./taskpane";
export { workbench } from "./workbench";
