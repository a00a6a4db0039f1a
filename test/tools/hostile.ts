import type { Page } from "playwright-core";

/** A place that pasted HTML would load code from. */
export const foreign = "https://elsewhere.example";

/** HTML that runs code wherever it becomes part of a page; what runs adds its name to the page's `ran`. */
const html = [
  `<img src="x" onerror="(window.ran ??= []).push('image')">`,
  `<svg onload="(window.ran ??= []).push('drawing')"></svg>`,
  `<script>(window.ran ??= []).push('script')</script>`,
  `<script src="${foreign}/script.js"></script>`,
  `<script type="module">import "${foreign}/module.js"</script>`,
  `<a id="hostile" href="javascript:(window.ran ??= []).push('link')">link</a>`,
  `<iframe srcdoc="<script>(parent.ran ??= []).push('frame')</script>"></iframe>`,
].join("");

/** Puts the HTML on the clipboard as another program would: uncleaned, with the HTML itself as the text. */
export const copyHostile = (page: Page): Promise<void> => copyElsewhere(page, { html, text: html });

/** Copies from another page, as from another program; without `html`, as from a mail of plain text. */
export async function copyElsewhere(
  page: Page,
  copied: { readonly text: string; readonly html?: string },
): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const other = await page.context().newPage();
  await other.setContent("<p>Copied</p>");
  await other.evaluate(({ text, html }) => {
    document.addEventListener("copy", (event) => {
      if (html !== undefined) event.clipboardData?.setData("text/html", html);
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
    });
  }, copied);
  await other.locator("p").click();
  await other.keyboard.press("ControlOrMeta+C");
  await other.close();
  await page.bringToFront();
}

/** What ran in the page, and what of the HTML became part of it. */
export const ranOrLive = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...((globalThis as unknown as { ran?: string[] }).ran ?? []),
    ...[...document.querySelectorAll("#hostile, [onerror], [onload], iframe[srcdoc]")].map(
      ({ outerHTML }) => outerHTML,
    ),
  ]);

/**
 * Puts the HTML into the page, as a fault in the page's code could, presses its link, asks another place for data and
 * imports a module.
 */
export async function inject(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const violated = new Set<string>();
    Object.assign(window, { violated });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => violated.add(effectiveDirective));
    // Scripts run only from a fragment that is made in a document.
    document.body.append(document.createRange().createContextualFragment(text));
    document.getElementById("hostile")?.click();
  }, html);
  // As texts, so that nothing on the way rewrites the import.
  await page.evaluate(`fetch("${foreign}/").catch(() => {})`);
  await page.evaluate(`import("${foreign}/module.js").catch(() => {})`);
}

/** The names of what ran, and the directives that refused something. */
export const outcome = (
  page: Page,
): Promise<{ readonly ran: readonly string[]; readonly refused: readonly string[] }> =>
  page.evaluate(() => {
    const { ran = [], violated } = globalThis as unknown as { ran?: string[]; violated: Set<string> };
    return { ran: [...ran].sort(), refused: [...violated].sort() };
  });
