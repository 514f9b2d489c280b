import { expect, test } from "vitest";
import { outcomeOf } from "./support/outcome.ts";
import { internetOf, page, sends } from "./support/server.ts";

/** Each is an address of this machine, of a private network, of a cloud's inside or of nothing. */
const NOT_PUBLIC = [
  // loopback
  "http://127.0.0.1/",
  "http://127.1/",
  "http://127.0.1/",
  "http://127.255.255.254/",
  "http://2130706433/",
  "http://0x7f000001/",
  "http://0x7f.1/",
  "http://0X7F.0x0.0x0.0x1/",
  "http://017700000001/",
  "http://0177.0.0.01/",
  "http://0177.1/",
  "http://127.0.0.1./",
  "http://１２７.０.０.１/",
  "http://127。0。0。1/",
  "http://①②⑦.⓪.⓪.①/",
  "http://%31%32%37.0.0.1/",
  "http://%30x7f.1/",
  "http:127.0.0.1/",
  "http:\\\\127.0.0.1\\",
  "http:////127.0.0.1/",
  "ht\ntp://127.0.\t0.1/",
  "HTTP://127.0.0.1:80/",
  "127.0.0.1",
  "127.0.0.1:8443/admin",
  "//127.0.0.1/",
  "http://[::1]/",
  "http://[0:0:0:0:0:0:0:1]/",
  "http://[0000:0000::0001]/",
  "http://[::127.0.0.1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:7f00:1]/",
  "http://[0:0:0:0:0:ffff:7f00:0001]/",
  "http://[::ffff:0:127.0.0.1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://[64:ff9b::127.0.0.1]/",
  "http://[64:ff9b:1::a00:1]/",
  "http://[2002:7f00:1::]/",
  "http://[2002:a9fe:a9fe::1]/",
  "http://[2001:0:7f00:1::]/",
  // nothing, and everything
  "http://0/",
  "http://0.0.0.0/",
  "http://0x0/",
  "http://0.1.2.3/",
  "http://[::]/",
  "http://255.255.255.255/",
  "http://4294967295/",
  // private
  "http://10.0.0.1/",
  "http://10.255.255.255/",
  "http://012.0.0.1/",
  "http://167772161/",
  "http://172.16.0.1/",
  "http://172.31.255.255/",
  "http://192.168.1.1/",
  "http://0xc0.0xa8.1/",
  "http://3232235777/",
  "http://[fc00::1]/",
  "http://[fd12:3456:789a::1]/",
  "http://[fec0::1]/",
  "http://[::ffff:192.168.0.1]/",
  "http://[::10.0.0.1]/",
  // link-local and metadata
  "http://169.254.169.254/latest/meta-data/",
  "http://2852039166/",
  "http://0xa9fea9fe/",
  "http://0251.0376.0251.0376/",
  "http://169.254.43518/",
  "http://[::ffff:a9fe:a9fe]/",
  "http://[::169.254.169.254]/",
  "http://[fe80::1]/",
  "http://[febf::1]/",
  "http://[fd00:ec2::254]/",
  "http://168.63.129.16/",
  "http://100.100.100.200/",
  "http://100.64.0.1/",
  "http://100.127.255.255/",
  "http://192.0.0.192/",
  // reserved
  "http://192.0.2.1/",
  "http://198.18.0.1/",
  "http://198.19.255.255/",
  "http://198.51.100.7/",
  "http://203.0.113.9/",
  "http://192.88.99.1/",
  "http://224.0.0.1/",
  "http://239.255.255.250/",
  "http://240.0.0.1/",
  "http://[ff02::1]/",
  "http://[2001:db8::1]/",
  "http://[3fff:0fff::1]/",
  "http://[3ffe::1]/",
  "http://[100::1]/",
  "http://[4000::1]/",
  "http://[5f00::1]/",
  // names
  "http://localhost/",
  "http://LOCALHOST/",
  "http://localhost./",
  "http://ｌｏｃａｌｈｏｓｔ/",
  "http://lo%63alhost/",
  "http://app.localhost/",
  "http://app.localhost./",
  "localhost:8443",
  "http://localhost../",
  "http://localhost.localdomain/",
  "http://metadata.google.internal/",
  "http://metadata.google.internal./",
  "http://instance-data.ec2.internal/",
  "http://printer.local/",
  "http://router.home.arpa/",
  "http://nas.lan/",
  "http://kubernetes.default.svc/",
  "http://kubernetes.default.svc.cluster.local/",
  "http://intranet/",
  "http://metadata/",
  "http://hidden.onion/",
];

test("the table has each spelling once", () => {
  expect(new Set(NOT_PUBLIC).size).toBe(NOT_PUBLIC.length);
  expect(NOT_PUBLIC.length).toBeGreaterThanOrEqual(60);
});

test.each(NOT_PUBLIC)("%s is refused before anything is looked up or dialled", async (address) => {
  const internet = await internetOf(sends(page("inside")));
  let looked = 0;
  const resolve = async (): Promise<string[]> => {
    looked += 1;
    return ["93.184.216.34"];
  };
  expect(await outcomeOf(address, { ...internet, resolve })).toBe("not-public");
  expect(looked).toBe(0);
  expect(internet.dialled).toEqual([]);
});

test.each([
  ["ftp://news.example.org/a", "scheme"],
  ["file:///etc/passwd", "scheme"],
  ["javascript:alert(1)", "scheme"],
  ["data:text/html,<p>Hello", "scheme"],
  ["gopher://news.example.org:80/_GET", "scheme"],
  ["ws://news.example.org/", "scheme"],
  ["http://user@news.example.org/", "credentials"],
  ["https://user:word@news.example.org/", "credentials"],
  ["https://:word@news.example.org/", "credentials"],
  ["https://news.example.org@127.0.0.1/", "credentials"],
  ["https://news.example.org:22/", "port"],
  ["https://news.example.org:6379/", "port"],
  ["http://news.example.org:8080/", "port"],
  ["news.example.org:25", "port"],
  ["https://news.example.org:65536/", "not-an-address"],
  ["", "not-an-address"],
  ["   ", "not-an-address"],
  ["the bridge over the harbour", "not-an-address"],
  ["https://", "not-an-address"],
  ["http://1.2.3.256/", "not-an-address"],
  ["http://0x100000000/", "not-an-address"],
  ["http://[::1%25lo]/", "not-an-address"],
  ["http://[fe80::1%25eth0]/", "not-an-address"],
  ["http://[::1", "not-an-address"],
  ["http://exa mple.org/", "not-an-address"],
  ["http://127.0.0.1\u0000.example.org/", "not-an-address"],
  [`https://news.example.org/${"a".repeat(2048)}`, "not-an-address"],
])("%s is refused: %s", async (address, fault) => {
  const internet = await internetOf(sends(page("inside")));
  expect(await outcomeOf(address, internet)).toBe(fault);
  expect(internet.dialled).toEqual([]);
});

test.each([
  ["https://news.example.org/a?b=c#d", "news.example.org", 443, "GET /a?b=c HTTP/1.1", "news.example.org"],
  ["news.example.org/a", "news.example.org", 443, "GET /a HTTP/1.1", "news.example.org"],
  ["  https://News.Example.ORG.  ", "news.example.org", 443, "GET / HTTP/1.1", "news.example.org."],
  ["https://news.example.org:8443/", "news.example.org", 8443, "GET / HTTP/1.1", "news.example.org:8443"],
  ["news.example.org:8443", "news.example.org", 8443, "GET / HTTP/1.1", "news.example.org:8443"],
  ["http://news.example.org/", undefined, 80, "GET / HTTP/1.1", "news.example.org"],
  [
    "https://bücher.example.org/ü",
    "xn--bcher-kva.example.org",
    443,
    "GET /%C3%BC HTTP/1.1",
    "xn--bcher-kva.example.org",
  ],
])("%s is asked of the address that was checked", async (address, certified, port, line, host) => {
  const internet = await internetOf(sends(page("Hello")));
  expect(await outcomeOf(address, internet)).toBe("Hello");
  expect(internet.dialled).toEqual([{ address: "93.184.216.34", port, certified }]);
  expect(internet.heads[0]?.split("\r\n")).toEqual(expect.arrayContaining([line, `host: ${host}`]));
});

test.each([
  ["https://93.184.216.34/", "93.184.216.34"],
  ["https://[2606:4700::6810:84e5]/", "2606:4700::6810:84e5"],
])("%s is asked without being looked up", async (address, dialled) => {
  const internet = await internetOf(sends(page("Hello")));
  const resolve = async (): Promise<never> => {
    throw new Error("looked up");
  };
  expect(await outcomeOf(address, { ...internet, resolve })).toBe("Hello");
  expect(internet.dialled).toEqual([{ address: dialled, port: 443, certified: dialled }]);
});

test("nothing of the host or the asker goes along", async () => {
  const internet = await internetOf(sends(page("Hello")));
  await outcomeOf("https://news.example.org/", internet);
  const names = internet.heads[0]
    ?.split("\r\n")
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split(":")[0]);
  expect(names?.sort()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
  expect(internet.heads[0]).toMatch(/user-agent: Ibid/);
});
