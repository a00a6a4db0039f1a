import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { languages, languageNames } from "../language/languages";
import { digitKinds, isDigits, type Digits } from "../language/numbers";
import { usePane } from "./context";
import { Unloaded } from "./frame/OnDemand";
import type { ChosenDigits } from "./useDigits";
import type { ChosenLanguage } from "./useLanguage";

export interface HeaderProps {
  readonly titleId: string;
  readonly language: ChosenLanguage;
  readonly digits: ChosenDigits;
  /** True if the header also describes the pane's purpose. */
  readonly isFirstRun: boolean;
}

/** Language and digits stand above everything, where a reader finds them who can't read the rest. */
export function Header({ titleId, language, digits, isFirstRun }: HeaderProps) {
  const { locale } = usePane();
  const words = locale.pane.frame;
  const styles = useStyles();
  const field = useId();
  const { lost } = language;
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
          // The chosen one while its words are on their way.
          value={language.coming ?? locale.language}
          onChange={(_, { value }) => {
            const chosen = languages.find((each) => each === value);
            if (chosen) language.choose(chosen);
          }}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </Select>
      </div>
      {locale.language === "fa" && <DigitsField {...digits} />}
      {lost !== undefined && (
        <Unloaded
          onAgain={() => {
            // The button goes with its sentence.
            document.getElementById(field)?.focus();
            language.choose(lost);
          }}
          isBusy={false}
        />
      )}
      {!language.isKept && (
        <p role="status" className={styles.note}>
          {locale.pane.languageNotKept}
        </p>
      )}
      {!digits.isKept && (
        <p role="status" className={styles.note}>
          {words.digitsNotKept}
        </p>
      )}
      {isFirstRun && <p className={styles.purpose}>{locale.pane.purpose}</p>}
    </header>
  );
}

const examples: Readonly<Record<Digits, string>> = { persian: "۱۲۳", latin: "123" };

function DigitsField({ digits, choose }: Pick<ChosenDigits, "digits" | "choose">) {
  const { locale } = usePane();
  const words = locale.pane.frame;
  const styles = useStyles();
  const field = useId();
  return (
    <div className={styles.line}>
      <label htmlFor={field} className={mergeClasses(styles.label, styles.ofDigits)}>
        {words.digits}
      </label>
      <Select
        id={field}
        size="small"
        value={digits}
        onChange={(_, { value }) => {
          if (isDigits(value)) choose(value);
        }}
      >
        {digitKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.digitKinds[kind]} {examples[kind]}
          </option>
        ))}
      </Select>
    </div>
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
  ofDigits: { flexGrow: 1, textAlign: "end" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  purpose: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "1.5", color: tokens.colorNeutralForeground2 },
});
