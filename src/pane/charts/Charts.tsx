import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { fillIsolated } from "../../language/fill";
import type { Model } from "../../workbook/model/models";
import { useModelLocale, usePane } from "../context";
import { useSectionStyles } from "../useSectionStyles";
import { useWatched } from "../useWatched";
import { Chart } from "./Chart";
import { readChartFigures } from "./figures";
import { pictures } from "./pictures";

export interface ChartsProps {
  /** The same object while the model is the same. */
  readonly model: Model;
}

/** A model's charts, updated with its cells. */
export function Charts({ model }: ChartsProps) {
  const { host } = usePane();
  const locale = useModelLocale();
  const inputs = useModelLocale(model.language).full.sheets.inputs;
  const words = locale.pane.charts;
  const shared = useSectionStyles();
  const styles = useStyles();
  const reading = useWatched(
    host,
    useCallback(async () => ({ model, figures: await readChartFigures(host, model) }), [host, model]),
  );
  // Figures of the previously chosen model must not be drawn.
  const figures = reading.value?.model === model ? reading.value.figures : undefined;
  const drawn = useMemo(
    () => figures && pictures(figures, locale, model.template === "full" ? inputs : undefined),
    [figures, locale, model, inputs],
  );
  if (!figures || !drawn) return null;
  const { byYear, running, tornado } = drawn;
  if (!byYear && !running) return <p className={shared.quiet}>{words.none}</p>;
  return (
    <div className={styles.charts}>
      {running && <Chart {...running} />}
      {byYear && <Chart {...byYear} />}
      {tornado && <Chart {...tornado} />}
      {!tornado && (
        <p className={shared.quiet}>
          {model.template === "sheet" ? words.tornado.page : fillIsolated(words.tornado.empty, { sheet: inputs })}
        </p>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  charts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
});
