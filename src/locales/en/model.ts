/** The words of a model's sheets. */
export { full } from "../../workbook/full/words";
export { sheet } from "../../workbook/sheet/words";
