import { makeStyles, tokens } from "@fluentui/react-components";
import { fillIsolated } from "../../../language/fill";
import { count } from "../../../language/formatted";
import { listedNames } from "../../../language/lists";
import type { Model } from "../../../workbook/model/models";
import { useExportsLocale } from "../../context";
import { Foldable } from "../../Foldable";
import { Message } from "../../Message";
import { useSectionStyles } from "../../useSectionStyles";
import { FileView } from "./FileView";
import { GoLiveForm } from "./GoLiveForm";
import { recorded } from "./recorded";
import type { Found, Importing } from "./useImport";
import { WriteKpis } from "./WriteKpis";

export interface FoundViewProps {
  /** What is typed as the day of the go-live. */
  readonly goLive: string;
  readonly onGoLive: (text: string) => void;
  /** Whether the reader has opened or closed how the files were understood. */
  readonly isOpen: boolean | undefined;
  readonly onOpen: (isOpen: boolean) => void;
  readonly found: Found;
  readonly importing: Importing;
  readonly model: Model | undefined;
}

const mostNamed = 5;

/** What the files say: their rows and figures, how they were understood, and what can be done with them. */
export function FoundView({ found, importing, model, goLive, onGoLive, isOpen, onOpen }: FoundViewProps) {
  const { importing: words, kpis, language } = useExportsLocale();
  const shared = useSectionStyles();
  const styles = useStyles();
  // What the reader should look at is in view.
  const hasDoubts = found.files.some(
    ({ outcomes, isFromBefore }) => isFromBefore || outcomes.some(({ isKnown }) => !isKnown),
  );
  const { files } = found;
  const figures = files.flatMap((file) => recorded(file.figures, file.currency, kpis, language));
  const unknown = files.flatMap(({ outcomes }) => outcomes.filter(({ isKnown }) => !isKnown));
  const sum = (of: "rows" | "used") =>
    count(
      files.reduce((all, file) => all + file[of], 0),
      language,
    );
  return (
    <>
      <Message tone="good">{fillIsolated(words.done, { rows: sum("rows"), used: sum("used") })}</Message>
      {unknown.length > 0 && (
        <Message tone="bad">
          {fillIsolated(words.found.unknownWords, {
            words: listedNames(
              unknown.slice(0, mostNamed).map(({ word }) => word),
              language,
            ),
            count: count(unknown.length, language),
          })}
        </Message>
      )}
      <h3 className={styles.heading}>{words.figures.title}</h3>
      {figures.length === 0 ? (
        <p className={shared.quiet}>{words.figures.none}</p>
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
      <Foldable title={words.found.title} isOpen={isOpen ?? hasDoubts} onOpen={onOpen} keepsContent>
        {files.map((file) => (
          <FileView
            key={file.name}
            file={file}
            onAnswer={(answer) => importing.answer(file.name, answer)}
            onForget={() => importing.forget(file)}
          />
        ))}
      </Foldable>
      <WriteKpis found={found} importing={importing} />
      <GoLiveForm key={model?.number} importing={importing} model={model} text={goLive} onText={onGoLive} />
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
