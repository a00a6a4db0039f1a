import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { fillIsolated } from "../../language/fill";
import type { Language } from "../../language/languages";
import { usePane } from "../context";
import { SelfTestSection } from "../selfTest/SelfTestSection";
import type { ChosenDigits } from "../useDigits";
import type { ChosenLanguage } from "../useLanguage";
import { useSectionStyles } from "../useSectionStyles";
import { version } from "../version";
import { DigitsSetting } from "./DigitsSetting";
import { LanguageSetting } from "./LanguageSetting";

/** The address of a page that stands beside this one, in a language. */
export type PagesBeside = (page: "privacy" | "support", language: Language) => string;

export interface SettingsProps {
  readonly language: ChosenLanguage;
  readonly digits: ChosenDigits;
  readonly pages: PagesBeside | undefined;
}

export function Settings({ language, digits, pages }: SettingsProps) {
  const { host, locale } = usePane();
  const words = locale.pane.settings;
  const shared = useSectionStyles();
  const styles = useStyles();
  // The build writes the licences beside the page: of the product and of the packages in it.
  const links = [
    ["licences.txt", words.licences],
    ...(pages
      ? [
          [pages("privacy", locale.language), words.privacy],
          [pages("support", locale.language), words.support],
        ]
      : []),
  ];
  return (
    <div className={styles.settings}>
      <LanguageSetting language={language} />
      {locale.language === "fa" && <DigitsSetting {...digits} />}
      <div>
        <h3 className={styles.heading}>{words.look}</h3>
        <p className={shared.quiet}>{words.lightOrDark[host.theme?.isDark() === undefined ? "system" : "office"]}</p>
        <p className={shared.quiet}>{words.contrastAndMotion}</p>
      </div>
      <div>
        <h3 className={styles.heading}>{words.about}</h3>
        <p className={shared.quiet}>{fillIsolated(words.version, { version })}</p>
        <ul className={styles.links}>
          {links.map(([href, text]) => (
            <li key={href}>
              <Link href={href} target="_blank" rel="noopener">
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      {host.selfTest && <SelfTestSection selfTest={host.selfTest} />}
    </div>
  );
}

const useStyles = makeStyles({
  settings: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  links: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
});
