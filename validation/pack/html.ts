/** Pages of the pack are written in Markdown, as those of `docs/` are, and shown by any browser. */
import { parsers } from "prettier/plugins/markdown";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly ordered?: boolean;
  readonly align?: readonly (string | null)[];
  readonly children?: readonly Node[];
}

/** @param files of the pack, to which a page may link; links to other files of the repository become plain text */
export function html(markdown: string, files: readonly string[]): string {
  // Prettier's options aren't used by its parser.
  const root = parsers.markdown.parse(markdown, {} as never) as Node;
  const heading = root.children?.find(({ type }) => type === "heading");
  const title = heading ? plain(heading) : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${rendered(root, files)}
</body>
</html>
`;
}

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
h1, h2, h3 { line-height: 1.25; margin: 2em 0 .5em } h1 { margin-top: 0 }
code { font-size: .9em; overflow-wrap: anywhere }
table { border-collapse: collapse; display: block; overflow-x: auto; margin: 1em 0; font-size: .9em }
th, td { border-bottom: 1px solid #ccc; padding: .3em .7em .3em 0; text-align: left; vertical-align: top; min-width: 4em }
td code { overflow-wrap: normal } li > p { margin: .2em 0 }
th.right, td.right { text-align: right; font-variant-numeric: tabular-nums }
pre { background: #f4f4f4; padding: .7em; white-space: pre-wrap }
@media print { body { max-width: none; margin: 0; font-size: 11px } a { color: inherit } }
`;

function rendered(node: Node, files: readonly string[]): string {
  const inside = () => (node.children ?? []).map((child) => rendered(child, files)).join("");
  const tag = (name: string) => `<${name}>${inside()}</${name}>`;
  switch (node.type) {
    case "root":
      return (node.children ?? []).map((child) => rendered(child, files)).join("\n");
    case "heading":
      return `<h${node.depth} id="${anchor(plain(node))}">${inside()}</h${node.depth}>`;
    case "paragraph":
      return tag("p");
    case "text":
      return escaped(node.value ?? "");
    case "inlineCode":
      return `<code>${escaped(node.value ?? "")}</code>`;
    case "code":
      return `<pre><code>${escaped(node.value ?? "")}</code></pre>`;
    case "strong":
      return tag("strong");
    case "emphasis":
      return tag("em");
    case "list":
      return tag(node.ordered ? "ol" : "ul");
    case "listItem":
      return tag("li");
    case "link":
      return isLinked(node.url ?? "", files) ? `<a href="${escaped(node.url ?? "")}">${inside()}</a>` : inside();
    case "table":
      return table(node, files);
    case "html":
      if (/^<!--[^]*-->$/.test(node.value ?? "")) return "";
  }
  throw new Error(`Pages of the pack don't have ${node.type}: ${node.value ?? plain(node)}`);
}

function table({ align = [], children = [] }: Node, files: readonly string[]): string {
  const rows = children.map((row, r) => {
    const cells = (row.children ?? []).map((cell, c) => {
      const name = r === 0 ? "th" : "td";
      const side = align[c] === "right" ? ' class="right"' : "";
      return `<${name}${side}>${(cell.children ?? []).map((child) => rendered(child, files)).join("")}</${name}>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table>\n${rows.join("\n")}\n</table>`;
}

const isLinked = (url: string, files: readonly string[]): boolean =>
  /^(https:\/\/|#)/.test(url) || files.includes(url.replace(/#.*/, ""));

/** The name by which other pages link to a heading. */
export const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "-")
    .replace(/^-|-$/g, "");

const plain = ({ value, children = [] }: Node): string => value ?? children.map(plain).join("");

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
