/** The words of the functions, of the Data tab, of sharing and of the workbench. */
export { data } from "./data";
export { faults } from "./faults";
export { functions } from "./functions";
export { parameters } from "./parameters";
export { sharing } from "./sharing";
export { synonyms } from "./synonyms";
export { tables } from "./tables";
export { units } from "./units";
export { workbench } from "./workbench";
