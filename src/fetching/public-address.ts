import { BlockList, isIP } from "node:net";
import special from "./data/special-addresses.json" with { type: "json" };

type Family = "ipv4" | "ipv6";

function blocksOf(family: Family, blocks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [network = "", prefix] = block.split("/");
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
}

const blocks = (rows: readonly { readonly block: string }[]): string[] => rows.map(({ block }) => block);

const reserved4 = blocksOf("ipv4", blocks(special.ipv4));
const global6 = blocksOf("ipv6", [special.ipv6.global]);
const reserved6 = blocksOf("ipv6", blocks(special.ipv6.except));

/**
 * Whether an IP address, as a resolver or the URL parser writes it, is one of the public internet: no private, local,
 * reserved or translated one. False for what is no address, and for one with a zone.
 */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !reserved4.check(address, "ipv4");
  if (family !== 6 || address.includes("%")) return false;
  return global6.check(address, "ipv6") && !reserved6.check(address, "ipv6");
}
