/** What browsers and Excel's frame refuse: print, clipboard, workers, storage. Each has a second way and a sentence. */
import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillIsolated } from "../../src/language/fill";
import { directionOf, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { sample } from "../../src/workbook/sample";
import { describeWith } from "../tools/tool";
import { itDrawn, readers, some } from "../tools/sample";
import { accessible } from "./accessibility";
import { panePages, usualPolicy, type Given, type PanePages } from "./browser";
import { gets, openTab } from "./openTab";
import { chooseLanguage, leaveSettings, openSettings } from "./settings";
import { shot } from "./shots";
import { answered, simulating, type Ranges } from "./simulate";
import { bare, quiet, spoken, withSample } from "./steps";
import { storageRefusals } from "./storageRefusals";

let pages: PanePages;

const press = async (page: Page | Frame, name: string) => {
  const button = page.getByRole("button", { name, exact: true });
  await button.focus();
  await button.press("Enter");
};
const says = (page: Page | Frame, sentence: string) => page.getByText(sentence, { exact: true }).first().waitFor();

function frameIn(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().startsWith("http://pane.test"));
  if (!frame) throw new Error("The page has no frame.");
  return frame;
}

async function sharing(language: Language, given: Given = {}) {
  const page = await pages.open(language, given);
  await withSample(page);
  const { share } = locales[language].pane;
  await gets(page, language, "reader");
  return { page, words: share.pack };
}

/** Every frame's `print` does this instead. */
const printDoes = (what: string) => `
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLIFrameElement)) continue;
      node.addEventListener("load", () => {
        const shown = node.contentWindow;
        shown.print = () => { ${what} };
      });
    }
  }).observe(document, { childList: true, subtree: true });`;

const noClipboard = 'Object.defineProperty(navigator, "clipboard", { value: undefined });';
const noCopying = "document.execCommand = () => false;";

describeWith(["Chromium"], "what the browser refuses", () => {
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  describe("print", () => {
    it.each(readers)("that opens no dialog: the page as a file or in a window, in words (%s)", async (language) => {
      const { page, words } = await sharing(language, { before: printDoes("") });
      await press(page, words.page);
      await says(page, words.notPrinted);
      expect(await page.locator("iframe").count()).toBe(0);
      await accessible(page);

      const { title } = locales[language].sharing.pack.page;
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: words.savePage }).press("Enter"),
      ]);
      const name = download.suggestedFilename();
      expect(name).toMatch(/\.html$/);
      const html = await readFile(await download.path(), "utf8");
      expect(html).toContain(`<title>${title}</title>`);
      expect(html).toContain("</html>");
      // The browser writes some invisible letters of a name as _.
      const asked = (await page.locator("a[download]").getAttribute("download")) ?? "";
      expect(name).toBe(asked.replaceAll("\u200c", "_"));
      await says(page, fillIsolated(words.pageSaved, { name: asked }));
      await accessible(page);
      await shot(page, `print-${language}`);

      const [opened] = await Promise.all([page.waitForEvent("popup"), press(page, words.openPage)]);
      await opened.waitForLoadState();
      expect(await opened.title()).toBe(title);
      expect(await opened.locator("html").getAttribute("dir")).toBe(directionOf(language));
      await opened.close();

      await page.evaluate(() => (window.open = () => null));
      await press(page, words.openPage);
      await says(page, words.notOpened);
      await accessible(page);
      await shot(page, `print-window-${language}`);
      quiet(page);
    });

    itDrawn("that throws is no other case", async () => {
      const { page, words } = await sharing("en", { before: printDoes("throw new Error('no')") });
      await press(page, words.page);
      await says(page, words.notPrinted);
      quiet(page);
    });

    itDrawn("that opens its dialog late offers nothing else", async () => {
      const dialog = `setTimeout(() => {
        for (const event of ["beforeprint", "afterprint"]) shown.dispatchEvent(new Event(event));
      }, 500)`;
      const { page, words } = await sharing("en", { before: printDoes(dialog) });
      await press(page, words.page);
      await expect.poll(() => page.locator("iframe").count()).toBe(1);
      await expect.poll(() => page.locator("iframe").count()).toBe(0);
      await expect
        .poll(() => page.getByRole("button", { name: words.page, exact: true }).getAttribute("aria-disabled"))
        .toBeNull();
      expect(await page.getByText(words.notPrinted).count()).toBe(0);
      quiet(page);
    });
  });

  describe("the clipboard", () => {
    const never =
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => new Promise(() => {}) } });";
    const refuses = `Object.defineProperty(navigator, "clipboard", {
      value: { writeText: async () => { throw new DOMException("Blocked by permissions policy", "NotAllowedError"); } },
    });`;

    /** What a reader's Ctrl+V brings. */
    const pasted = async (page: Page) => {
      await page.evaluate(() => {
        document.querySelector("#pasted")?.remove();
        const field = Object.assign(document.createElement("textarea"), { id: "pasted" });
        document.body.append(field);
        field.focus();
      });
      await page.keyboard.press("Control+V");
      return page.locator("#pasted").inputValue();
    };

    const clipboards = [
      ["is absent", noClipboard],
      ["refuses", refuses],
      ["never answers", never],
    ] as const;
    it.each(some(clipboards))("%s: the text is copied from a selection", async (_, before) => {
      const { page, words } = await sharing("en", { before });
      await press(page, words.letter);
      await says(page, words.copied);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.letter);
      expect(await pasted(page)).toContain(locales.en.sharing.pack.sample);
      quiet(page);
    });

    it.each(readers)("is closed in both ways: the text is selected, and the keys are named (%s)", async (language) => {
      const { page, words } = await sharing(language, { before: noClipboard + noCopying });
      await press(page, words.letter);
      await says(page, fillIsolated(words.notCopied, { keys: "Ctrl+C" }));
      const field = page.locator("textarea");
      const state = await field.evaluate((text: HTMLTextAreaElement) => ({
        isFocused: text === document.activeElement,
        isReadOnly: text.readOnly,
        selected: text.value.slice(text.selectionStart, text.selectionEnd),
      }));
      const text = await field.inputValue();
      expect(state).toEqual({ isFocused: true, isReadOnly: true, selected: text });
      await accessible(page);
      await shot(page, `clipboard-${language}`);
      await page.keyboard.press("Control+C");
      expect((await pasted(page)).replaceAll("\r", "")).toBe(text);
      quiet(page);
    });

    itDrawn("names the keys of a Mac on a Mac", async () => {
      const mac = 'Object.defineProperty(navigator, "platform", { value: "MacIntel" });';
      const { page, words } = await sharing("en", { before: noClipboard + noCopying + mac });
      await press(page, words.letter);
      await says(page, fillIsolated(words.notCopied, { keys: "⌘C" }));
      quiet(page);
    });
  });

  describe("workers", () => {
    const ranges: Ranges = [55, 110, 95, 140];
    const refusals: readonly (readonly [string, Given])[] = [
      ["are absent", { before: "delete window.Worker" }],
      ["throw", { before: "window.Worker = class { constructor() { throw new Error('Refused.'); } }" }],
      ["are blocked by the policy", { policy: usualPolicy.replace("worker-src 'self'", "worker-src 'none'") }],
      ["break in their script", { worker: "throw new Error('broken')" }],
      ["never answer", { worker: "self.onmessage = () => undefined;" }],
      ["never load", { worker: null }],
    ];

    const opened = async (language: Language, given: Given) => {
      const page = await pages.open(language, given);
      await withSample(page);
      const steps = simulating(page, language);
      await steps.fold();
      await page.locator("fieldset").first().waitFor();
      await steps.enter(ranges);
      return { page, steps, words: locales[language].pane.simulation };
    };

    it.each(some(refusals))(
      "that %s: the page simulates with the same digits, and goes on responding",
      async (_, given) => {
        const { page, steps, words } = await opened("en", given);
        await steps.ask(131_072);
        await steps.watch();
        // On a fast machine the sentence is gone before a test could look for it.
        await page.evaluate((sentence) => {
          new MutationObserver(() => {
            if (document.body.textContent.includes(sentence)) Object.assign(window, { isSaid: true });
          }).observe(document.body, { subtree: true, childList: true });
        }, words.onPage);
        await steps.submit();
        expect(await steps.figures()).toEqual(answered(sample({ years: 5, currency: "EUR" }), ranges, 131_072));
        const shares = await steps.shares();
        expect(shares.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(3);
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
        expect(await page.evaluate("window.isSaid")).toBe(true);
        expect(await page.getByText(words.onPage).count()).toBe(0);
        expect(await page.getByRole("alert").count()).toBe(0);
        await expect.poll(() => page.workers().length).toBe(0);

        // The refusal is remembered: the next simulation starts on the page, and it can be cancelled midway.
        await page.evaluate(`
        window.Worker = class { constructor() { window.isAskedAgain = true; throw new Error("Refused."); } }`);
        await steps.watch(locales.en.pane.create.cancel);
        await page.locator("fieldset input").first().fill("56");
        await steps.submit();
        await says(page, words.cancelled);
        expect((await steps.shares()).at(-1)).toBeLessThan(1);
        expect(await page.evaluate("window.isAskedAgain")).toBeUndefined();
        await page.context().close();
      },
    );

    it.each(readers)("are blocked, in words (%s)", async (language) => {
      const { page, steps, words } = await opened(language, { before: "delete window.Worker" });
      await steps.ask(131_072);
      // The simulation waits for the picture.
      await page.evaluate(() => {
        const now = window.setTimeout;
        const held: (() => void)[] = [];
        Object.assign(window, {
          setTimeout: (work: () => void, after?: number) => (after === undefined ? held.push(work) : now(work, after)),
          release: () => {
            window.setTimeout = now;
            for (const work of held) work();
          },
        });
      });
      await steps.submit();
      await says(page, words.onPage);
      await accessible(page);
      await shot(page, `worker-${language}`);
      await page.evaluate(() => (window as unknown as { release(): void }).release());
      await steps.figures();
      quiet(page);
    });
  });

  describe("storage", () => {
    const saysThatNothingIsKept = async (page: Page | Frame, language: Language) => {
      await openSettings(page, language);
      await says(page, locales[language].pane.settings.languageNotKept);
      await leaveSettings(page, language);
    };
    const speaks = (page: Page | Frame, language: Language) =>
      page.getByRole("button", { name: locales[language].pane.create.own, exact: true }).waitFor();

    itDrawn("that works keeps the language, and says nothing", async () => {
      const page = await pages.open(undefined, { locale: "en-GB" });
      await chooseLanguage(page, "en", "fa");
      await speaks(page, "fa");
      expect(await page.getByText(locales.fa.pane.settings.languageNotKept).count()).toBe(0);
      await page.reload();
      await speaks(page, "fa");
      quiet(page);
    });

    it.each(storageRefusals)(
      "that is %s: the pane changes its language, and says that it can't keep it",
      async (_, before) => {
        for (const language of some(["tr", "fa", "fi"] as const)) {
          const page = await pages.open(undefined, { locale: "en-GB", before });
          await chooseLanguage(page, "en", language);
          await speaks(page, language);
          const root = page.locator("main > div");
          expect(await root.getAttribute("dir")).toBe(directionOf(language));
          await openSettings(page, language);
          await says(page, locales[language].pane.settings.languageNotKept);
          await accessible(page);
          await shot(page, `storage-${language}`);
          await page.reload();
          await speaks(page, "en");
          quiet(page);
        }
        const page = await pages.open("fi", { before });
        await chooseLanguage(page, "fi", "en");
        await saysThatNothingIsKept(page, "en");
        quiet(page);
      },
    );

    const framed = async (page: Page) => {
      await page.goto(pages.framed("allow-scripts allow-forms allow-same-origin"));
      return frameIn(page);
    };

    itDrawn("that is denied to another site's frame: the same, in the browser's own way", async () => {
      const page = await pages.open(undefined, { locale: "en-GB" });
      const frame = await framed(page);
      expect(await frame.evaluate("try { !localStorage } catch ({ name }) { name }")).toBe("SecurityError");
      await chooseLanguage(frame, "en", "tr");
      await speaks(frame, "tr");
      await saysThatNothingIsKept(frame, "tr");
      quiet(page);
    });

    itDrawn("that is apart in another site's frame keeps a language of its own there", async () => {
      const page = await pages.open(undefined, { locale: "en-GB", profile: true });
      await chooseLanguage(page, "en", "fa");
      await speaks(page, "fa");
      const first = await framed(page);
      await speaks(first, "en");
      await chooseLanguage(first, "en", "tr");
      await speaks(first, "tr");
      expect(await first.getByText(locales.tr.pane.settings.languageNotKept).count()).toBe(0);
      await speaks(await framed(page), "tr");
      await page.goto(pages.address);
      await speaks(page, "fa");
      quiet(page);
    });
  });

  it("everything at once, in a frame that may only run scripts: each second way still works", async () => {
    const page = await pages.open("en");
    await page.goto(pages.framed("allow-scripts allow-forms"));
    const frame = frameIn(page);
    const { create, share, simulation } = locales.en.pane;
    expect(await frame.evaluate(() => window.origin)).toBe("null");
    await press(frame, create.sample);
    await frame.getByRole("list").waitFor();

    await chooseLanguage(frame, "en", "fi");
    await openSettings(frame, "fi");
    await says(frame, locales.fi.pane.settings.languageNotKept);
    await leaveSettings(frame, "fi");
    await chooseLanguage(frame, "fi", "en");

    await gets(frame, "en", "reader");
    await press(frame, share.pack.page);
    await says(frame, share.pack.notPrinted);
    await press(frame, share.pack.openPage);
    await says(frame, share.pack.notOpened);
    await press(frame, share.pack.letter);
    await says(frame, share.pack.copied);

    await openTab(frame, "en", "result");
    await press(frame, simulation.title);
    for (const [i, percent] of [55, 110, 95, 140].entries()) {
      await frame.locator("fieldset input").nth(i).fill(String(percent));
    }
    await press(frame, simulation.submit);
    const cells = frame.locator("table data");
    await cells.first().waitFor();
    const shown = await cells.evaluateAll((all) => all.map((each) => Number((each as HTMLDataElement).value)));
    expect(shown).toEqual(answered(sample({ years: 5, currency: "EUR" }), [55, 110, 95, 140], 16_384));
    await page.context().close();
  });

  describe("a spreadsheet that doesn't answer", () => {
    const stuck = {
      paint: "window.paper.paint = () => new Promise(() => undefined)",
      rewrite: "window.paper.rewrite = () => new Promise(() => undefined)",
      book: "window.paper.book = () => new Promise(() => undefined)",
    };

    /** Seconds of waiting become a third of one, and are counted. */
    const hurried = `{
      const timer = window.setTimeout;
      window.longest = 0;
      window.setTimeout = (work, time, ...given) => {
        window.longest = Math.max(window.longest, time);
        return timer(work, time > 3000 ? 300 : time, ...given);
      };
    }`;

    it.each(readers)("is explained after a few seconds of Create, Prepare, Restore (%s)", async (language) => {
      const page = await pages.open(language, { before: hurried });
      const { waiting, create, share } = locales[language].pane;
      await page.evaluate(() => Object.assign(window.paper, { paint: () => new Promise(() => undefined) }));
      await press(page, create.sample);
      await page.getByRole("progressbar").waitFor();
      await says(page, waiting);
      expect(await page.evaluate("window.longest")).toBeGreaterThan(3500);
      expect(await spoken(page)).toBe(bare(waiting));
      await accessible(page);
      await shot(page, `waiting-${language}`);
      await page.reload();

      await withSample(page);
      await gets(page, language, "withoutAddIn");
      await press(page, share.prepare);
      await page.getByRole("button", { name: share.prepareHere, exact: true }).waitFor();
      const rewrite = await page.evaluateHandle(() => window.paper.rewrite.bind(window.paper));
      await page.evaluate(stuck.rewrite);
      await press(page, share.prepareHere);
      await says(page, waiting);
      await page.reload();
      await rewrite.dispose();

      await withSample(page);
      await gets(page, language, "withoutAddIn");
      await press(page, share.prepare);
      await press(page, share.prepareHere);
      await press(page, share.restore);
      await page.getByRole("button", { name: share.restoreAll, exact: true }).waitFor();
      await page.evaluate(stuck.rewrite);
      await press(page, share.restoreAll);
      await says(page, waiting);
      quiet(page);
    });

    itDrawn("is explained where the workbook is only read, and no longer once it answers", async () => {
      const page = await pages.open("en", { before: hurried });
      const { waiting, share, create } = locales.en.pane;
      await page.evaluate(() => Object.assign(window.paper, { pace: 1000 }));
      await press(page, create.sample);
      const sentence = page.getByRole("tabpanel").getByText(waiting);
      await sentence.waitFor();
      // The next step of the work.
      await sentence.waitFor({ state: "detached" });
      await expect.poll(() => page.getByRole("progressbar").count()).toBe(1);
      await page.reload();
      await withSample(page);
      await gets(page, "en", "withoutAddIn");
      await page.evaluate(stuck.book);
      await press(page, share.check);
      await says(page, waiting);
      quiet(page);
    });
  });
});
