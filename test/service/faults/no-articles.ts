/** Loaded into the bot before all else: the folder `news` lies on a network and does not answer at the moment. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { stat } = fs.promises;

function refusing(path: fs.PathLike): ReturnType<typeof stat> {
  return path === "news"
    ? Promise.reject(Object.assign(new Error("made to fail"), { code: "ESTALE" }))
    : stat(path);
}

Reflect.set(fs.promises, "stat", refusing);
syncBuiltinESMExports();
