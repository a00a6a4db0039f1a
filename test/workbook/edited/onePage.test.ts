import { onePageEdits } from "./onePage";
import { testEdits } from "./suite";

testEdits("sheet", { cases: onePageEdits, further: () => ({}) });
