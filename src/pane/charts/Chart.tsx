import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Drawing } from "../../charts/drawing";
import { usePane } from "../context";
import { useSectionStyles } from "../useSectionStyles";
import { DataTable, type Data } from "./DataTable";
import { Picture } from "./Picture";

export interface ChartProps {
  readonly title: string;
  /** One or two sentences with what the picture shows. */
  readonly description: string;
  readonly drawing: Drawing;
  readonly data: Data;
}

/** A picture with its title, its description, and its figures behind a button. */
export function Chart({ title, description, drawing, data }: ChartProps) {
  const words = usePane().locale.pane.charts;
  const shared = useSectionStyles();
  const styles = useStyles();
  const [titleId, descriptionId, tableId] = [useId(), useId(), useId()];
  const [isOpen, setOpen] = useState(false);
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption id={titleId} className={styles.title}>
        {title}
      </figcaption>
      <p id={descriptionId} className={shared.quiet}>
        {[description, data.unit].filter(Boolean).join(" ")}
      </p>
      <Picture drawing={drawing} titleId={titleId} descriptionId={descriptionId} />
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={tableId}
        aria-describedby={titleId}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.asPicture : words.asTable}
      </Button>
      <div id={tableId} className={shared.shown}>
        {isOpen && <DataTable title={title} data={data} />}
      </div>
    </figure>
  );
}

const useStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, margin: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  button: { alignSelf: "flex-start" },
});
