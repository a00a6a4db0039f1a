import type { Language } from "../language/languages";
import { planning } from "./create/useCreation";
import { loadPart } from "./frame/part";
import type { Library } from "./locale";
import { parts } from "./parts";
import { addLine, charts, checks } from "./results/parts";
import { explanation } from "./reason/ReasonSection";

/** What a click in the pane may need, the likeliest first. The self-test isn't among it: few readers ever open it. */
export const loadedAhead = (library: Library, language: Language): readonly (() => Promise<unknown>)[] => [
  planning,
  ...[charts, checks, addLine, ...Object.values(parts)].map((part) => () => loadPart(part, library, [language])),
  explanation,
];
