/** The words of the functions, of sharing, of parts of the pane and of the workbench. */
export { addLine } from "./addLine";
export { data } from "./data";
export { faults } from "./faults";
export { functions } from "./functions";
export { parameters } from "./parameters";
export { reason } from "./reason";
export { selfTest } from "./selfTest";
export { sharing } from "./sharing";
export { simulationSheet, simulationWriting } from "./simulationSheet";
export { synonyms } from "./synonyms";
export { tables } from "./tables";
export { units } from "./units";
export { upgrade } from "./upgrade";
export { waves } from "./waves";
export { workbench } from "./workbench";
