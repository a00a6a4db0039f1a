/** The workbench, a site of its own: the grid is large and stays out of the add-in. */
import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import TerserPlugin from "terser-webpack-plugin";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default ({ WEBPACK_SERVE: isServed }, { mode = "development" }) => {
  const name = mode === "production" ? "[name].[contenthash:8]" : "[name]";
  return {
    mode,
    name: "workbench",
    entry: here("./src/workbench/index.tsx"),
    output: { path: here("./dist/workbench"), filename: `${name}.js`, clean: true },
    // The XML parser can read from Node's streams, and does without.
    resolve: { extensions: [".tsx", ".ts", ".js"], fallback: { stream: false, string_decoder: false } },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({ template: here("./src/workbench/index.html") }),
      new MiniCssExtractPlugin({ filename: `${name}.css` }),
    ],
    // Source maps by eval are refused by the page's content security policy.
    devtool: false,
    cache: {
      type: "filesystem",
      cacheDirectory: here("./.cache/webpack"),
      // The server's modules can be replaced while they run, which those of a site cannot.
      name: `workbench-${isServed ? "served" : mode}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    optimization: {
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
    devServer: { host: "localhost", port: 3000, open: true, static: false, client: { overlay: { warnings: false } } },
  };
};
