import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { EsbuildPlugin } from "esbuild-loader";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const target = "es2022";

/** What Excel loads, and nothing else: dist/addin. No eval in any form, for the page's policy forbids it. */
export default {
  mode: "production",
  devtool: false,
  target: ["web", target],
  entry: { pane: "./addin/pane/start.tsx" },
  output: { path: at("dist/addin"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "esbuild-loader", options: { target, tsconfig: at("tsconfig.json") } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target, css: true, legalComments: "none" })] },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlWebpackPlugin({
      template: at("addin/pane/page.html"),
      filename: "pane.html",
      chunks: ["pane"],
      scriptLoading: "defer",
    }),
  ],
  performance: { maxAssetSize: 600_000, maxEntrypointSize: 600_000 },
};
