import { modulesOf } from "../../modules.ts";
import { type Button, buttonOf } from "./button.ts";

/** All buttons, in the order of their row: each is a file of the folder. */
export const loadButtons = async (): Promise<readonly Button[]> =>
  (await modulesOf(new URL("./actions/", import.meta.url)))
    .map(buttonOf)
    .sort((a, b) => a.order - b.order || (a.action < b.action ? -1 : 1));
