import { modulesOf } from "../../modules.ts";
import { type Button, buttonOf } from "./button.ts";

/** All buttons: each is a file of the folder. */
export const loadButtons = async (): Promise<readonly Button[]> =>
  (await modulesOf(new URL("./actions/", import.meta.url))).map(buttonOf);
