import { useRef } from "react";
import { languageNames, languages } from "../../language/languages";
import { usePane } from "../context";
import { Unloaded } from "../frame/OnDemand";
import type { ChosenLanguage } from "../useLanguage";
import { useSectionStyles } from "../useSectionStyles";
import { Choice } from "./Choice";

/** Each language in its own name, for a reader who can't read the present one. */
const options = languages.map((value) => ({ value, text: languageNames[value], lang: value }));

export function LanguageSetting({ language }: { readonly language: ChosenLanguage }) {
  const { locale } = usePane();
  const words = locale.pane.settings;
  const shared = useSectionStyles();
  const group = useRef<HTMLFieldSetElement>(null);
  const { lost } = language;
  return (
    <Choice
      title={words.language}
      options={options}
      // The chosen one while its words are on their way.
      value={language.coming ?? locale.language}
      onChoose={language.choose}
      group={group}
    >
      {lost !== undefined && (
        <Unloaded
          onAgain={() => {
            // The button goes with its sentence.
            group.current?.querySelector<HTMLElement>(`[value=${lost}]`)?.focus();
            language.choose(lost);
          }}
          isBusy={false}
        />
      )}
      <p role="status" className={shared.quiet}>
        {language.isKept ? words.languageKept : words.languageNotKept}
      </p>
    </Choice>
  );
}
