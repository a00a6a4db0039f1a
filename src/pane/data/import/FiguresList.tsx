import { makeStyles, tokens } from "@fluentui/react-components";
import type { Figures } from "../../../exports/result";
import { useExportsLocale } from "../../context";
import { useSectionStyles } from "../../useSectionStyles";
import { recorded } from "./recorded";

export interface FiguresListProps {
  readonly files: readonly { readonly figures: Figures; readonly currency: string | undefined }[];
}

/** What the CRM recorded. */
export function FiguresList({ files }: FiguresListProps) {
  const { importing, kpis, language } = useExportsLocale();
  const words = importing.figures;
  const shared = useSectionStyles();
  const styles = useStyles();
  const figures = files.flatMap((file) => recorded(file.figures, file.currency, kpis, language));
  return (
    <>
      <h3 className={styles.heading}>{words.title}</h3>
      {figures.length === 0 ? (
        <p className={shared.quiet}>{words.none}</p>
      ) : (
        <dl className={styles.figures}>
          {figures.map(({ label, text }) => (
            <div key={label} className={styles.figure}>
              <dt>{label}</dt>
              <dd className={styles.value}>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  figures: { margin: 0, display: "flex", flexDirection: "column" },
  figure: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, textAlign: "end", flexShrink: 0 },
});
