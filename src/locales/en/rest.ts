/** The words of the functions, of sharing, of parts of the pane and of the workbench. */
export { data } from "../../pane/data/words";
export { faults } from "../../catalogue/faults";
export { functions, parameters, synonyms, tables } from "../../catalogue/words";
export { units } from "../../catalogue/unitWords";
export { addLine } from "../../pane/addLine/words";
export { simulationSheet } from "../../workbook/simulation/words";
export { simulationWriting } from "../../pane/simulation/writing/words";
export { reason } from "../../pane/reason/words";
export { selfTest } from "../../pane/selfTest/words";
export { sharing } from "../../sharing/words";
export { waves } from "../../pane/create/wavesWords";
export { workbench } from "./workbench";
export { upgrade } from "../../pane/upgrade/words";
