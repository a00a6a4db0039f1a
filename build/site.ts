import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { join } from "node:path";
import TerserPlugin from "terser-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import { languages } from "../src/catalogue/words";
import { localOrigin, stamp } from "./manifest";
import { fileName, metadata } from "./metadata";
import { withoutWords } from "./withoutWords";

type Mode = "production" | "development";

/**
 * The add-in's site, to stand at the origin. The workbench has a configuration of its own, so that this one takes
 * seconds.
 */
export function site(
  { origin = localOrigin }: { readonly origin?: string } = {},
  { mode = "production" }: { readonly mode?: Mode } = {},
): readonly Configuration[] {
  return [functions(origin, mode), taskpane(mode)];
}

/** What Excel's custom-functions runtime loads: a script, a page around it and a description, for each language. */
function functions(origin: string, mode: Mode): Configuration {
  const entries = languages.map((language) => [fileName(language, "js"), `./src/functions/${language}.ts`]);
  return {
    ...shared(mode, { getCustomTransformers: withoutWords }),
    name: "functions",
    entry: Object.fromEntries(entries),
    // What others write to the same folder is theirs.
    output: { filename: "[name]", clean: { keep: /^(taskpane\.|workbench\b)/ } },
    plugins: [
      ...languages.map((language) => page("functions", fileName(language, "html"), fileName(language, "js"))),
      ...languages.map((language) => written(fileName(language, "json"), () => metadata(language))),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (text) => stamp(String(text), origin) },
          { from: "assets/*.png" },
          { from: "src/taskpane/{page.css,support.html,privacy.html}", to: "[name][ext]" },
        ],
      }),
    ],
  };
}

/** The page beside the workbook. */
function taskpane(mode: Mode): Configuration {
  return {
    ...shared(mode),
    name: "taskpane",
    entry: { "taskpane.js": "./src/taskpane/index.tsx" },
    output: { filename: "[name]" },
    plugins: [page("taskpane", "taskpane.html", "taskpane.js")],
  };
}

function shared(mode: Mode, loading: object = {}): Configuration {
  return {
    mode,
    context: join(import.meta.dirname, ".."),
    target: ["web", "es2022"],
    devtool: "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, ...loading } }] },
    optimization: {
      minimizer: [
        new TerserPlugin({
          extractComments: false,
          // ASCII, as nothing promises in which encoding Excel's runtime reads a script.
          terserOptions: { ecma: 2020, compress: { passes: 2 }, format: { ascii_only: true, comments: false } },
        }),
      ],
    },
    performance: { hints: false },
  };
}

function page(name: "functions" | "taskpane", filename: string, script: string): HtmlPlugin {
  const template = `./src/${name}/${name}.html`;
  return new HtmlPlugin({ template, filename, chunks: [script], inject: "head", scriptLoading: "defer" });
}

/** Writes generated data beside what webpack bundles. */
function written(name: string, data: () => object): webpack.WebpackPluginInstance {
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
  return {
    apply: (compiler) =>
      compiler.hooks.thisCompilation.tap(name, (compilation) =>
        compilation.hooks.processAssets.tap({ name, stage }, () =>
          compilation.emitAsset(name, new webpack.sources.RawSource(`${JSON.stringify(data(), null, 2)}\n`)),
        ),
      ),
  };
}
