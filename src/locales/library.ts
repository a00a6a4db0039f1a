/** Loads the words of a language on demand, each volume as one file. */
import type { Language } from "../language/languages";
import type { ExportsLocale, Library, Locale, ModelLocale, PaneLocale, Volume } from "../pane/locale";
import type { Words } from "./words";

/** With the words of the entries themselves. */
interface Loaded {
  readonly pane: PaneLocale & Pick<Words, "taskpane">;
  readonly model: ModelLocale & Pick<Words, "taskpane">;
  readonly all: Locale & Words;
  readonly exports: ExportsLocale & Words;
}

interface LoadedLibrary extends Library {
  load<V extends Volume>(volume: V, language: Language): Promise<Loaded[V]>;
  known<V extends Volume>(volume: V, language: Language): Loaded[V] | undefined;
}

/** That none lacks a word is checked in complete.ts. */
const files: Readonly<
  Record<Language, Readonly<Record<"first" | "model" | "rest" | "exports", () => Promise<object>>>>
> = {
  en: {
    first: () => import(/* webpackChunkName: "words.en" */ "./en/first"),
    model: () => import(/* webpackChunkName: "words.en.model" */ "./en/model"),
    rest: () => import(/* webpackChunkName: "words.en.rest" */ "./en/rest"),
    exports: () => import(/* webpackChunkName: "words.en.exports" */ "./en/exports"),
  },
  tr: {
    first: () => import(/* webpackChunkName: "words.tr" */ "./tr/first"),
    model: () => import(/* webpackChunkName: "words.tr.model" */ "./tr/model"),
    rest: () => import(/* webpackChunkName: "words.tr.rest" */ "./tr/rest"),
    exports: () => import(/* webpackChunkName: "words.tr.exports" */ "./tr/exports"),
  },
  fa: {
    first: () => import(/* webpackChunkName: "words.fa" */ "./fa/first"),
    model: () => import(/* webpackChunkName: "words.fa.model" */ "./fa/model"),
    rest: () => import(/* webpackChunkName: "words.fa.rest" */ "./fa/rest"),
    exports: () => import(/* webpackChunkName: "words.fa.exports" */ "./fa/exports"),
  },
  fi: {
    first: () => import(/* webpackChunkName: "words.fi" */ "./fi/first"),
    model: () => import(/* webpackChunkName: "words.fi.model" */ "./fi/model"),
    rest: () => import(/* webpackChunkName: "words.fi.rest" */ "./fi/rest"),
    exports: () => import(/* webpackChunkName: "words.fi.exports" */ "./fi/exports"),
  },
};

/** From the smallest to the largest; each has all words of those before it. */
const volumes = ["pane", "model", "all", "exports"] as const;

const kept = new Map<string, object>();
const keyOf = (volume: Volume, language: Language): string => `${volume} ${language}`;

function known<V extends Volume>(volume: V, language: Language): Loaded[V] | undefined {
  const larger = volumes.slice(volumes.indexOf(volume));
  return larger.map((each) => kept.get(keyOf(each, language))).find((each) => each !== undefined) as
    Loaded[V] | undefined;
}

async function loadVolume(volume: Volume, language: Language): Promise<object> {
  const { first, model, rest, exports } = files[language];
  switch (volume) {
    case "pane":
      return { language, ...(await first()) };
    case "model": {
      const [pane, own] = await Promise.all([first(), model()]);
      return { language, ...pane, ...own };
    }
    case "all": {
      // A function answers with tables in any language: CRMSUMMARY(…, "fi").
      const [opened, { tables }] = await Promise.all([
        Promise.all([first(), model(), rest()]),
        import(/* webpackChunkName: "words.tables" */ "./tables"),
      ]);
      const words = Object.assign({}, ...opened) as Words;
      const { faults, parameters } = words;
      return { language, ...words, answer: { language, faults, parameters, tables } };
    }
    case "exports": {
      const [all, own] = await Promise.all([library.load("all", language), exports()]);
      return { ...all, ...own };
    }
  }
}

/** The library of the pages; each of its volumes is one object as long as the page is open. */
export const library: LoadedLibrary = {
  async load<V extends Volume>(volume: V, language: Language) {
    const before = known(volume, language);
    if (before) return before;
    const loaded = (await loadVolume(volume, language)) as Loaded[V];
    // Another call may have been faster.
    const meanwhile = known(volume, language);
    if (!meanwhile) kept.set(keyOf(volume, language), loaded);
    return meanwhile ?? loaded;
  },
  known,
};
