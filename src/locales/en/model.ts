/** The words of a model's sheets. */
export { full } from "../../workbook/full/words";
export { modelDoubts } from "../../pane/results/modelDoubts/words";
export { sheet } from "../../workbook/sheet/words";
