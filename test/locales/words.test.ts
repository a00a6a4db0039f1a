import { describe, expect, it } from "vitest";
import { isPending, pendingText } from "../../build/pending";
import { referenceWords } from "../../build/referenceWords";
import { frontPageOf, guidesIn, textOf } from "../docs/pages";
import { english, texts, translated } from "./owners";
import { terms } from "./terms";

const said = texts(english);

const languages = ["tr", "fa", "fi"] as const;

/** What may read the same as in English, and why: by its path, or by its text. */
const same: readonly { readonly path?: RegExp; readonly text?: RegExp; readonly why: string }[] = [
  { path: /\.language\.options\.\w+$/, why: "a language is named in itself" },
  { path: /^faults\.decimalSign$/, why: "a sign, not a word" },
  {
    path: /^full\.(header\.(risk|plan)|choices\.bases\.nominal|rows\.fall_net|charts\.net)$/,
    why: "risk, plan, nominal and net are the Turkish words too",
  },
  { path: /^data\.(model|review\.plan)$/, why: "model and plan are the Turkish words too" },
  { path: /^tables\.CRMCASHFLOW\.columns\.net$/, why: "net is the Turkish word too" },
  { path: /^sheet\.page\.model$|^pane\.title$|^workbench\.title$/, why: "the product's name" },
  { path: /^pane\.settings\.digitKinds\.latin$/, why: "Latin is the Turkish word too" },
  { path: /^sheet\.ok$/, why: "OK is OK in Finnish" },
  {
    path: /^tables\.CRMSIMULATE\.columns\.p\d+$|^full\.header\.p\d+$/,
    why: "P5 is short for the percentile in Turkish and Finnish too",
  },
  { path: /^importing\.answer\.encodings\.utf-/, why: "names of encodings" },
  {
    text: /^(\{\w+\}|ROI|TCO|CRM|IRR|NPV|NPS|CSAT|CFO|[^\p{L}])+$/u,
    why: "abbreviations the field uses untranslated, and what is filled in",
  },
];

function asInEnglish(language: (typeof languages)[number]): readonly (readonly [string, string])[] {
  return [...texts(translated[language])].filter(([path, text]) => text === said.get(path));
}

function excuses({ path, text }: (typeof same)[number], [at, words]: readonly [string, string]): boolean {
  return path?.test(at) || text?.test(words) || false;
}

it("has no exception for a text that is translated", () => {
  const left = languages.flatMap(asInEnglish);
  expect(same.filter((reason) => !left.some((each) => excuses(reason, each)))).toEqual([]);
});

describe.each(languages)("the words in %s", (language) => {
  const words = texts(translated[language]);

  it("has every text that English has", () => {
    expect([...words.keys()].sort()).toEqual([...said.keys()].sort());
  });

  it("has no English text except those with a reason", () => {
    const left = asInEnglish(language);
    expect(left.filter((each) => !same.some((reason) => excuses(reason, each)))).toEqual([]);
  });

  it("has the same {placeholders}", () => {
    for (const [path, text] of words) expect(names(text), path).toEqual(names(said.get(path) ?? ""));
  });

  it("has no empty text, and no spaces at its ends unless English has them", () => {
    const ragged = [...words].filter(
      ([path, text]) => text.trim() === "" || (text !== text.trim() && said.get(path) === said.get(path)?.trim()),
    );
    expect(ragged).toEqual([]);
  });

  it("has the current English text where it is pending; npm run docs updates it", () => {
    const pending = [...words].filter(([path, text]) => isPending(path, text));
    expect(pending).toEqual(pending.map(([path]) => [path, pendingText(path, said.get(path) ?? "nothing", language)]));
  });

  it("is composed (NFC), so that a search finds it", () => {
    expect([...words].filter(([, text]) => text !== text.normalize("NFC"))).toEqual([]);
  });
});

function names(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort();
}

describe("Persian spelling", () => {
  const persian = [...texts(translated.fa)];
  const those = (pattern: RegExp) => persian.filter(([, text]) => pattern.test(text));

  it("has Persian letters and digits, not Arabic ones", () => {
    expect(those(/[\u064a\u0643\u0649\u0629\u0660-\u0669]/)).toEqual([]);
  });

  it("joins می and ها with a zero-width non-joiner, not a space or nothing", () => {
    expect(those(/(^|[^\p{L}])ن?می /u)).toEqual([]);
    expect(those(/(^|[^\p{L}])ن?می(شو|کن|ده|توان|گرد|رس|رو|مان|پذیر|نویس|شد|کرد|گیر|خواه)/u)).toEqual([]);
    expect(those(/ ها(ی|یی)?($|[^\p{L}])/u)).toEqual([]);
    expect(those(/هها/u)).toEqual([]);
  });

  it("joins the parts of the field's compound words", () => {
    const run =
      /(نرم|سخت)افزار|(پیاده|یکپارچه|سفارشی)سازی|بهرهوری|(تنزیل|پیش‌بینی)شده|زمانبندی|(بزرگ|کوچک)تر|دستکم|سربسر/u;
    expect(those(run)).toEqual([]);
    expect(those(/(پیاده|یکپارچه|سفارشی) سازی|نرم افزار|بهره وری/u)).toEqual([]);
  });

  it("puts no joiner at the edge of a word", () => {
    expect(those(/\u200c(\u200c|\s|$)|(^|\s)\u200c/u)).toEqual([]);
  });
});

describe("terms", () => {
  it.each([
    ["tr", /Yatırım getirisi/, /sahip olma maliyeti/i],
    ["fa", /بازگشت سرمایه/, /هزینهٔ? کل مالکیت/],
    ["fi", /sijoitetun pääoman tuotto/, /kokonaiskustannukset/],
  ] as const)("in %s are those the field uses", (language, roi, ownership) => {
    const words = texts(translated[language]);
    expect(words.get("functions.CRMROI.says")).toMatch(roi);
    expect(words.get("functions.CRMTCO.says")).toMatch(ownership);
  });
});

/** Guides and the reference are written by hand, or with words of their own. */
const prose = (language: "tr" | "fa" | "fi"): readonly (readonly [string, string])[] => {
  const pages = [...guidesIn(language), frontPageOf(language)].map((page) => [page, textOf(page)] as const);
  const { conventions, groups, ...said } = referenceWords[language];
  const reference = [
    ...conventions,
    ...Object.values(groups),
    ...Object.values(said).filter((text) => typeof text === "string"),
  ];
  return [...pages, ...reference.map((text, i) => [`reference ${i}`, text] as const)];
};

describe.each(languages)("one word for one thing in %s", (language) => {
  // By other words readers may search.
  const words = [...texts(translated[language])].filter(([path]) => !path.startsWith("synonyms."));
  const all = [...words, ...prose(language)];

  it.each(Object.entries(terms).flatMap(([term, of]) => (of[language] ? [[term, of[language]] as const] : [])))(
    "%s",
    (_, { say, not }) => {
      expect(all.some(([, text]) => say.test(text))).toBe(true);
      expect(all.filter(([, text]) => not.test(text)).map(([path, text]) => `${path}: ${text.slice(0, 300)}`)).toEqual(
        [],
      );
    },
  );
});

describe("signs", () => {
  /** Texts with the pattern outside of what is typed as it stands, which is between backticks. */
  const those = (language: "tr" | "fa" | "fi", pattern: RegExp) =>
    [...texts(translated[language])]
      .map(([key, text]) => [key, text.replace(/`[^`]*`/g, "")] as const)
      .filter(([, text]) => pattern.test(text));

  it("are the language's own quotation marks and apostrophes", () => {
    expect(those("tr", /['"«»„]/)).toEqual([]);
    expect(those("fi", /['"“«»„]/)).toEqual([]);
    expect(those("fa", /['“”„]/)).toEqual([]);
  });

  it("has a percent sign right after the number in English, before it in Turkish, after a space in Finnish", () => {
    const pages = [frontPageOf("en"), ...guidesIn("en")].map(textOf);
    expect([...said.values(), ...pages].filter((text) => /[\d}]\s%/.test(text))).toEqual([]);
    expect(those("tr", /\d%|% \d|\{\w+\}%/)).toEqual([]);
    expect(those("fi", /\d%|\{\w+\}%/)).toEqual([]);
  });

  it("keeps a Finnish number with its unit, and its groups together: with no-break spaces", () => {
    expect(those("fi", /[\d}] [%€]|\d (?:Mt|kt)\b|\d \d{3}(?!\d)/)).toEqual([]);
  });

  it("has Persian and Latin digits in one text only where the Latin ones are typed or in a formula", () => {
    const mixed = those("fa", /[۰-۹]/).filter(([, text]) => /\d/.test(text.replace(typedInPersian, "")));
    expect(mixed).toEqual([]);
  });

  it("has one code in a Persian header or footer: LibreOffice prints its parts from left to right", () => {
    expect(those("fa", /&[PN].*&[PN]/)).toEqual([]);
  });

  it("joins the Persian plural to its pronoun", () => {
    expect(those("fa", /آنها|اینها(?!ی)/)).toEqual([]);
  });
});

/** After a left-to-right mark, in an isolate, in a formula, in a name, or as an option's word. */
const typedInPersian =
  /(?:\d+(?:\.\d+)?، )+\d+\.\d+|\u200e[\d.%,]+|\u2066[^\u2069]*\u2069|=\w+\([^)]*\)|[A-Za-z][\w-]*[ -]?\d+|\d{4}-\w+|\{\w+\}|\d+[.,]\d+%?|\d+%/g;
