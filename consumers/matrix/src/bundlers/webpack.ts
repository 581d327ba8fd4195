import webpack from "webpack";
import { refuseWarnings } from "./index.ts";

export async function bundle(entry: string, folder: string): Promise<void> {
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    const compiler = webpack({
      mode: "production",
      entry,
      context: folder,
      target: ["web", "es2022"],
      output: { path: folder, filename: "bundle.cjs" },
      // Size is looked at by the check.
      performance: { hints: false },
    });
    compiler?.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  const { errors = [], warnings = [] } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {};
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  refuseWarnings(warnings.map(({ message }) => message));
}
