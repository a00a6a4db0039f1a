import { mostKeptRows } from "../../../exports/keptRows";
import { sameName } from "../../../grid/sameName";
import { fillIsolated } from "../../../language/fill";
import { count } from "../../../language/formatted";
import { listedNames } from "../../../language/lists";
import type { Model } from "../../../workbook/model/models";
import { useExportsLocale, usePane } from "../../context";
import { Foldable } from "../../Foldable";
import { Message } from "../../Message";
import { FiguresList } from "./FiguresList";
import { FileView } from "./FileView";
import { GoLiveForm } from "./GoLiveForm";
import type { Found, Importing } from "./useImport";
import { WriteKpis, type Planned } from "./WriteKpis";

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
  const { host } = usePane();
  const { importing: words, language } = useExportsLocale();
  // What the reader should look at is in view.
  const hasDoubts = found.files.some(
    ({ outcomes, isFromBefore }) => isFromBefore || outcomes.some(({ isKnown }) => !isKnown),
  );
  const { files } = found;
  const unknown = files.flatMap(({ outcomes }) => outcomes.filter(({ isKnown }) => !isKnown));
  const sum = (of: "rows" | "used") =>
    count(
      files.reduce((all, file) => all + file[of], 0),
      language,
    );
  /** Of the sheets that the workbook has now, in the language of now. */
  const planNow = async (withRows: boolean): Promise<Planned> => {
    const sheets = await host.sheetNames();
    const isTaken = found.plan.sheets.some(({ name }) => sheets.some((each) => sameName(each, name)));
    if (!isTaken && !withRows && found.plan.language === language) return found.plan;
    const now = await importing.again({ goLive: undefined, withRows });
    return now.is === "found" ? now.found.plan : now;
  };
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
      <FiguresList files={files} />
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
      <WriteKpis plan={planNow} canHaveRows={files.every(({ used }) => used <= mostKeptRows)} />
      <GoLiveForm key={model?.number} importing={importing} model={model} text={goLive} onText={onGoLive} />
    </>
  );
}
