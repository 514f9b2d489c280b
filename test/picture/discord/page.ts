import { listOf, textOf } from "../../discord/stand-in/json.ts";
import { htmlOf } from "./markdown.ts";

type Node = Readonly<Record<string, unknown>>;

const button = (node: Node): string => `<span class="button">${htmlOf(textOf(node["label"]))}</span>`;

/** A component of a message as HTML, by Discord's number of its type. */
function component(node: Node): string {
  const inner = (): string => listOf(node["components"]).map(component).join("\n");
  switch (node["type"]) {
    case 1:
      return `<div class="row">${inner()}</div>`;
    case 2:
      return button(node);
    case 3:
      return `<div class="menu">${htmlOf(textOf(node["placeholder"]))}<span>⌄</span></div>`;
    case 9:
      return `<div class="section"><div>${inner()}</div>${component(node["accessory"] as Node)}</div>`;
    case 10:
      return `<div class="text">${htmlOf(textOf(node["content"]))}</div>`;
    case 14:
      return "<hr>";
    case 17:
      return `<div class="container">${inner()}</div>`;
    default:
      throw new Error(`there is no picture of a component of type ${node["type"]}`);
  }
}

/** A message as it is shown, with who asked for it. */
export interface Message {
  readonly asked: string;
  readonly isPrivate: boolean;
  readonly content: string;
  readonly components: unknown;
}

const messageOf = ({ asked, isPrivate, content, components }: Message): string => `
<div class="asked"><i></i><b>Ada</b> used <em>${htmlOf(asked)}</em></div>
<div class="message"><i>“</i><div>
<div class="name"><b>Ibid</b><span>APP</span><time>Today at 09:41</time></div>
${content === "" ? "" : `<div class="text">${htmlOf(content)}</div>`}
${listOf(components).map(component).join("\n")}
${isPrivate ? '<div class="private">Only you can see this · Dismiss message</div>' : ""}
</div></div>`;

const STYLE = `
* { box-sizing: border-box; margin: 0 }
body { width: 760px; padding: 20px; background: #313338; color: #dbdee1;
  font: 16px/1.4 "gg sans", "Noto Sans", "Noto Sans CJK SC", "DejaVu Sans", sans-serif }
a { color: #00a8fc; text-decoration: none } b { color: #f2f3f5 }
.asked { font-size: 14px; color: #b5bac1; padding: 10px 0 4px 56px } .asked em * { display: inline; font-style: normal; color: #c9cdfb }
.asked b { color: #f0b232; font-weight: 600 } .asked i { display: none }
.message { display: flex; gap: 16px; margin-bottom: 18px }
.message > i { flex: none; width: 40px; height: 40px; border-radius: 50%; background: #4f7cac; color: #fff;
  font: 700 44px/58px Georgia, serif; text-align: center; overflow: hidden }
.message > div { flex: 1; min-width: 0 }
.name span { background: #5865f2; color: #fff; font-size: 11px; border-radius: 4px; padding: 1px 5px; margin: 0 8px }
.name time { color: #949ba4; font-size: 12px }
.container { background: #2b2d31; border: 1px solid #3f4147; border-left: 4px solid #4f7cac; border-radius: 8px;
  padding: 14px 16px; margin-top: 4px; display: flex; flex-direction: column; gap: 8px }
hr { border: 0; border-top: 1px solid #3f4147; margin: 2px 0 }
.section { display: flex; gap: 14px; align-items: flex-start; justify-content: space-between }
h3 { font-size: 18px; color: #f2f3f5 } small { display: block; font-size: 13px; color: #949ba4 }
small b { color: #b5bac1 } blockquote { border-left: 4px solid #4e5058; border-radius: 2px; padding-left: 12px; margin: 2px 0 }
li { margin-left: 20px }
.row { display: flex; gap: 8px; margin-top: 8px }
.button { flex: none; background: #4e5058; color: #fff; border-radius: 6px; padding: 6px 14px; font-size: 14px }
.button p { display: inline }
.menu { display: flex; justify-content: space-between; width: 400px; background: #1e1f22; border-radius: 6px; padding: 8px 12px; color: #949ba4; font-size: 14px }
.private { font-size: 12px; color: #949ba4; margin-top: 6px }
`;

/** A page that shows messages as Discord does, dark. */
export const pageOf = (messages: readonly Message[]): string =>
  `<!doctype html><meta charset="utf-8"><title>x</title><style>${STYLE}</style>${messages.map(messageOf).join("")}
<script>document.title = String(document.documentElement.scrollHeight)</script>`;
