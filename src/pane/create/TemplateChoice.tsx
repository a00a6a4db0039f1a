import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { templates, type Template } from "../../workbook";
import { usePane } from "../context";

export interface TemplateChoiceProps {
  readonly template: Template;
  readonly onTemplate: (template: Template) => void;
}

/** One page or the full workbook, each with a small picture. */
export function TemplateChoice({ template, onTemplate }: TemplateChoiceProps) {
  const { locale } = usePane();
  const words = locale.pane.create;
  const styles = useStyles();
  return (
    <Field label={words.template} hint={words[`${template}Hint`]}>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        value={template}
        onChange={(_, { value }) => onTemplate(value === "full" ? "full" : "sheet")}
      >
        {templates.map((each) => (
          <Radio
            key={each}
            value={each}
            data-template={each}
            label={
              <span className={styles.choice}>
                <Sketch of={each} />
                {words[each]}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** A page with rows and a chart, or several sheets with tabs; in the colour of the text, so that it is seen on any ground. */
function Sketch({ of }: { readonly of: Template }) {
  const page = { fill: "none", stroke: "currentColor", strokeWidth: 1.5 } as const;
  const line = { stroke: "currentColor", strokeWidth: 1.5, opacity: 0.7 } as const;
  return (
    <svg aria-hidden width="64" height="48" viewBox="0 0 64 48">
      {of === "full" && <path d="M16 8V3h44v32h-5M10 13V8h45v32h-5" {...page} />}
      <rect
        x={of === "full" ? 4 : 8}
        y={of === "full" ? 13 : 4}
        width={of === "full" ? 46 : 48}
        height={of === "full" ? 31 : 40}
        {...page}
      />
      {of === "sheet" ? (
        <>
          <path d="M13 11h22M13 17h38M13 23h38" {...line} />
          <path d="M16 39v-7M24 39v-10M32 39v-5M40 39v-9M48 39v-11" {...line} strokeWidth={4} />
        </>
      ) : (
        <>
          <path d="M9 20h18M9 26h36M9 32h36" {...line} />
          <path d="M4 38h46M14 38v6M24 38v6M34 38v6" {...line} />
        </>
      )}
    </svg>
  );
}

const useStyles = makeStyles({
  choices: { flexWrap: "wrap", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  choice: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
});
