import { fullEdits, summaryCells } from "./fullWorkbook";
import { testEdits } from "./suite";

testEdits("full", { cases: fullEdits, further: summaryCells });
