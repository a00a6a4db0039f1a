/** The words with which the pane opens. */
export { pane } from "../../pane/words";
export { taskpane } from "./taskpane";
