import { native, type Expression } from "../../grid/expression";

/** What somebody has typed, without the spaces at its ends, which nobody sees. */
export const trimmed = (typed: Expression): Expression => native("TRIM", typed);
