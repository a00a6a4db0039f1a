/** The words with which the pane opens. */
export { pane } from "./pane";
export { taskpane } from "./taskpane";
