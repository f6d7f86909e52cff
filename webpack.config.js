import { fileURLToPath } from "node:url";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const target = "es2022";

/** What Excel loads, and nothing else: dist/addin. No eval in any form, for the page's policy forbids it. */
export default {
  mode: "production",
  devtool: false,
  target: ["web", target],
  entry: { pane: "./addin/pane/start.tsx" },
  output: { path: at("dist/addin"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    parser: { javascript: { exportsPresence: "error" } },
    rules: [
      { test: /\.tsx?$/, loader: "esbuild-loader", options: { target, tsconfig: at("tsconfig.json") } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  // The page stays as it is written: the workbench looks for the one line in it that it replaces.
  optimization: { minimizeOptions: { html: false } },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlWebpackPlugin({
      template: at("addin/pane/page.html"),
      filename: "pane.html",
      chunks: ["pane"],
      scriptLoading: "defer",
      minify: false,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "*.png", to: "icons", context: at("addin/icons") },
        { from: "functions.*.json", context: at("addin/functions") },
        { from: at("addin/help/page.html"), to: "help.html" },
        { from: at("addin/help/help.css"), to: "help.css" },
      ],
    }),
  ],
  performance: { maxAssetSize: 600_000, maxEntrypointSize: 600_000 },
};
