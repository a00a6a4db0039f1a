import { useMemo } from "react";
import type { Model } from "../workbook/model/models";

/** Returns the same object while the model is the same; the host creates new objects for every answer. */
export function useSteadyModel<M extends Model | undefined>(model: M): M {
  return useMemo(() => model, [model?.number, model?.template, model?.language, model?.sheet]);
}
