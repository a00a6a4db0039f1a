/** The words of the functions, of the Data tab, of sharing and of the workbench. */
export { data } from "../../pane/data/words";
export { faults } from "../../catalogue/faults";
export { functions, parameters, synonyms, tables } from "../../catalogue/words";
export { units } from "../../catalogue/unitWords";
export { sharing } from "../../sharing/words";
export { workbench } from "./workbench";
