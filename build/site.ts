import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { join } from "node:path";
import TerserPlugin from "terser-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import { directionOf, languages } from "../src/language/languages";
import { headersFile } from "./headers";
import { Licences } from "./licences";
import { localOrigin, stamp } from "./manifest";
import { fileName, metadata } from "./metadata";
import { pages } from "./pages";
import { microsoft, pagePolicy } from "./policy";
import { withoutWords } from "./withoutWords";
import { withoutStreams } from "./withoutStreams";

type Mode = "production" | "development";

/** The task pane's files. Two configurations write to the same folder, and each removes only its own old files. */
const ofPane = /^(maps\/)?(taskpane|libraries|simulation|index|support|privacy|licences)\.|^pane\b|^_headers$/;
const ofWorkbench = /^workbench\b/;

/** The add-in's site, for the top of the origin. The workbench has its own configuration, because its build is slow. */
export function site(
  { origin = localOrigin }: { readonly origin?: string } = {},
  { mode = "production" }: { readonly mode?: Mode } = {},
): readonly Configuration[] {
  return [functions(origin, mode), taskpane(mode)];
}

/** The files that Excel's custom-functions runtime loads: a script, a page and a description for each language. */
function functions(origin: string, mode: Mode): Configuration {
  const entries = languages.map((language) => [fileName(language, "js"), `./src/functions/${language}.ts`]);
  return {
    // ASCII, because the encoding in which Excel's runtime reads a script is not documented.
    ...shared(mode, { loading: { getCustomTransformers: withoutWords }, isAscii: true, passes: 2 }),
    name: "functions",
    entry: Object.fromEntries(entries),
    // These names are fixed, because the manifest and Excel's cache refer to them.
    output: {
      filename: "[name]",
      sourceMapFilename: "maps/[file].map",
      clean: { keep: (path) => ofPane.test(path) || ofWorkbench.test(path) },
    },
    plugins: [
      ...languages.map((language) =>
        page("functions/functions.html", fileName(language, "html"), [fileName(language, "js")]),
      ),
      ...languages.map((language) =>
        written(fileName(language, "json"), () => `${JSON.stringify(metadata(language), null, 2)}\n`),
      ),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (text) => stamp(String(text), origin) },
          { from: "assets/*.png" },
        ],
      }),
    ],
  };
}

/** The task pane, and the pages that it and the manifest link to. */
function taskpane(mode: Mode): Configuration {
  const common = shared(mode);
  return {
    ...common,
    name: "taskpane",
    resolve: { ...common.resolve, fallback: withoutStreams },
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      // The script keeps its name. The page requests it with a hash of its content, so a new pane is loaded at once.
      filename: ({ chunk }) =>
        chunk?.name === "taskpane" ? "[name].js?[contenthash:8]" : "pane/[name].[contenthash:8].js",
      // The worker's script, and what the pane loads only when it is asked for.
      chunkFilename: "pane/[name].[contenthash:8].js",
      assetModuleFilename: "pane/[name].[contenthash:8][ext]",
      sourceMapFilename: "maps/[name].[contenthash:8].js.map",
      clean: { keep: (path) => !ofPane.test(path) },
    },
    optimization: {
      ...common.optimization,
      // React and Fluent change less often than the pane, so those that it opens with have a bundle of their own.
      splitChunks: {
        cacheGroups: { libraries: { test: /[\\/]node_modules[\\/]/, name: "libraries", chunks: "initial" } },
      },
    },
    plugins: [
      page("taskpane/taskpane.html", "taskpane.html", ["taskpane"]),
      ...pages().map(({ filename, language, title, body }) =>
        page("taskpane/page.html", filename, [], { language, direction: directionOf(language), title, body }),
      ),
      new Licences(),
      written("_headers", headersFile),
    ],
  };
}

/**
 * The pages are in UTF-8, and so are their scripts, in which a Persian letter then takes two bytes and not six.
 * @param passes of the compression; in the pane, a second would save 1 byte in 300
 */
function shared(mode: Mode, { loading = {}, isAscii = false, passes = 1 } = {}): Configuration {
  return {
    mode,
    context: join(import.meta.dirname, ".."),
    target: ["web", "es2022"],
    // Published maps name files and lines, which a reader of a stack trace looks up in the repository. They contain no source
    // text, which would be that of other packages, too.
    devtool: mode === "production" ? "nosources-source-map" : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, ...loading } },
        { test: /\.(css|png)$/, type: "asset/resource" },
      ],
    },
    optimization: {
      minimizer: [
        new TerserPlugin({
          extractComments: false,
          terserOptions: { ecma: 2020, compress: { passes }, format: { ascii_only: isAscii, comments: false } },
        }),
      ],
    },
    performance: { hints: false },
  };
}

function page(
  template: string,
  filename: string,
  chunks: string[],
  parameters: Readonly<Record<string, string>> = {},
): HtmlPlugin {
  return new HtmlPlugin({
    template: `./src/${template}`,
    filename,
    chunks,
    inject: "head",
    scriptLoading: "defer",
    templateParameters: { policy: pagePolicy("addIn"), microsoft, ...parameters },
  });
}

/** Adds a generated file to webpack's output. */
function written(name: string, text: () => string): webpack.WebpackPluginInstance {
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
  return {
    apply: (compiler) =>
      compiler.hooks.thisCompilation.tap(name, (compilation) =>
        compilation.hooks.processAssets.tap({ name, stage }, () =>
          compilation.emitAsset(name, new webpack.sources.RawSource(text())),
        ),
      ),
  };
}
