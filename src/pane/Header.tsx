import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { languages, type Language, languageNames } from "../language/languages";
import { usePane } from "./context";
import { Unloaded } from "./frame/OnDemand";

export interface HeaderProps {
  readonly titleId: string;
  /** The language of the pane, or the chosen one while its words are on their way. */
  readonly language: Language;
  /** A chosen language whose words could not be loaded. */
  readonly lostLanguage: Language | undefined;
  readonly onLanguage: (language: Language) => void;
  /** False if the browser refused to keep the chosen language. */
  readonly isLanguageKept: boolean;
  /** True if the header also describes the pane's purpose. */
  readonly isFirstRun: boolean;
}

export function Header({ titleId, language, lostLanguage, onLanguage, isLanguageKept, isFirstRun }: HeaderProps) {
  const { locale } = usePane();
  const styles = useStyles();
  const field = useId();
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 id={titleId} className={styles.title}>
          {locale.pane.title}
        </h1>
        <label htmlFor={field} className={styles.label}>
          {locale.pane.language}
        </label>
        <Select
          id={field}
          size="small"
          value={language}
          onChange={(_, { value }) => {
            const chosen = languages.find((each) => each === value);
            if (chosen) onLanguage(chosen);
          }}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </Select>
      </div>
      {lostLanguage !== undefined && (
        <Unloaded
          onAgain={() => {
            // The button goes with its sentence.
            document.getElementById(field)?.focus();
            onLanguage(lostLanguage);
          }}
          isBusy={false}
        />
      )}
      {!isLanguageKept && (
        <p role="status" className={styles.note}>
          {locale.pane.languageNotKept}
        </p>
      )}
      {isFirstRun && <p className={styles.purpose}>{locale.pane.purpose}</p>}
    </header>
  );
}

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  purpose: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "1.5", color: tokens.colorNeutralForeground2 },
});
