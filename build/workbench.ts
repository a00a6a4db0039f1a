/** The workbench, a site of its own: the grid is large and stays out of the add-in. */
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import TerserPlugin from "terser-webpack-plugin";
import type { Configuration } from "webpack";
import type { Configuration as ServerConfiguration } from "webpack-dev-server";
import { devServer } from "./devServer";
import { Licences } from "./licences";
import { pagePolicy } from "./policy";
import { withoutStreams } from "./withoutStreams";

const root = join(import.meta.dirname, "..");

export function workbench(
  { WEBPACK_SERVE: isServed = false }: { readonly WEBPACK_SERVE?: boolean } = {},
  { mode = "development" }: { readonly mode?: "production" | "development" } = {},
): Configuration & { readonly devServer: ServerConfiguration } {
  const name = mode === "production" ? "[name].[contenthash:8]" : "[name]";
  return {
    mode,
    context: root,
    name: "workbench",
    entry: "./src/workbench/index.tsx",
    output: { path: join(root, "dist", "workbench"), filename: `${name}.js`, clean: true },
    resolve: { extensions: [".tsx", ".ts", ".js"], fallback: withoutStreams },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: "./src/workbench/index.html",
        templateParameters: { policy: pagePolicy("workbench") },
      }),
      new MiniCssExtractPlugin({ filename: `${name}.css` }),
      new Licences(),
    ],
    // Source maps by eval are refused by the page's content security policy.
    devtool: false,
    cache: {
      type: "filesystem",
      cacheDirectory: join(root, ".cache", "webpack"),
      // The server's modules can be replaced while they run, which those of a site cannot.
      name: `workbench-${isServed ? "served" : mode}`,
      version: versionOfCache(),
    },
    optimization: {
      nodeEnv: "production",
      // Only what the page starts with: the grid's hyphenation of fifty languages stays where it is, unasked for.
      splitChunks: { cacheGroups: { grid: { test: /[\\/]node_modules[\\/]/, name: "grid", chunks: "initial" } } },
      // A quarter of the time of Terser's own, for nearly the same size.
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.esbuildMinify,
          terserOptions: { charset: "utf8", legalComments: "inline" },
          extractComments: false,
        }),
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
    devServer: { ...devServer, port: 3000, open: true, client: { overlay: { warnings: false } } },
  };
}

/**
 * What is built is kept while these files are the same. As `buildDependencies`, webpack follows the imports of the first three into
 * packages, and writes a hundred lines of those that it can't resolve.
 */
function versionOfCache(): string {
  const files = ["build/workbench.ts", "build/licences.ts", "build/policy.ts", "package-lock.json"];
  return files.reduce((hash, file) => hash.update(readFileSync(join(root, file))), createHash("sha256")).digest("hex");
}
