import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { languageNames, languages, type Language } from "../../language/languages";
import { audiences, isAudience } from "../../sharing/audience";
import type { Model } from "../../workbook/model/models";
import { usePane } from "../context";
import { useSectionStyles } from "../useSectionStyles";
import type { SharingState } from "./useSharingState";

export interface QuestionProps {
  readonly sharing: SharingState;
  readonly titleId: string;
  readonly models: readonly Model[];
}

/** Who gets the workbook; then in which language, and which model, if there are several. */
export function Question({ sharing, titleId, models }: QuestionProps) {
  const { locale } = usePane();
  const words = locale.pane.share;
  const shared = useSectionStyles();
  const styles = useStyles();
  const { audience, into, model } = sharing;
  return (
    <>
      <RadioGroup
        aria-labelledby={titleId}
        value={audience ?? ""}
        onChange={(_, { value }) => {
          if (isAudience(value)) sharing.setAudience(value);
        }}
      >
        {audiences.map((each) => (
          <Radio
            key={each}
            value={each}
            label={
              <span className={styles.answer}>
                {words.audiences[each].title}
                <span className={shared.quiet}>{words.audiences[each].says}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
      {audience && models.length > 1 && (
        <Field label={words.model}>
          <Select
            value={String(model ?? models.at(-1)?.number)}
            onChange={(_, { value }) => sharing.setModel(Number(value))}
          >
            {models.map(({ number, sheet }) => (
              <option key={number} value={String(number)}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {audience && (
        <Field label={words.pack.language}>
          <Select value={into} onChange={(_, { value }) => sharing.setInto(value as Language)}>
            {languages.map((each) => (
              <option key={each} value={each}>
                {languageNames[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}

const useStyles = makeStyles({
  answer: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
});
