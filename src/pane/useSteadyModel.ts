import { useMemo } from "react";
import type { Model } from "../workbook/model/models";

/** Returns the same object while the model is the same; the host creates new objects for every answer. */
export function useSteadyModel({ number, template, language, sheet }: Model): Model {
  return useMemo(() => ({ number, template, language, sheet }), [number, template, language, sheet]);
}
