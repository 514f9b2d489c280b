import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { Acts } from "./acts.ts";
import { Gateway } from "./gateway/gateway.ts";
import { Rest } from "./rest/rest.ts";
import { routes } from "./rest/routes.ts";
import { Toll } from "./toll.ts";
import { type Settings, World } from "./world/world.ts";

/** Discord on the loopback: REST and gateway on one port. */
export class StandInServer {
  world: World;
  gateway: Gateway;
  rest: Rest;
  acts: Acts;
  readonly api: string;
  readonly toll = new Toll();
  readonly #gatewayUrl: string;
  readonly #http: Server;
  readonly #sockets: WebSocketServer;
  #isAway = false;
  /**
   * Whether the gateway lets others in, shuts them out, closes what it has opened, lets them stand before it, or answers
   * with a failure.
   */
  door: "open" | "shut" | "closing" | "stuck" | "failing" = "open";
  readonly #connections = new Set<Socket>();

  private constructor(http: Server, port: number, settings: Settings) {
    this.#gatewayUrl = `ws://127.0.0.1:${port}/gateway`;
    this.#http = http;
    this.api = `http://127.0.0.1:${port}/api`;
    this.world = new World(settings);
    this.gateway = new Gateway(this.world, this.#gatewayUrl);
    this.world.origin = `http://127.0.0.1:${port}`;
    this.rest = new Rest(this.world, routes(this.#gatewayUrl));
    this.acts = new Acts(this.world, this.gateway);
    // Still listening, so that no other program takes the port, and heard by nobody.
    http.on("connection", (socket: Socket) => {
      this.#connections.add(socket.on("close", () => this.#connections.delete(socket)));
      if (this.#isAway) socket.resetAndDestroy();
    });
    http.on("request", (request, response) => void this.rest.serve(request, response));
    this.#sockets = new WebSocketServer({
      server: http,
      path: "/gateway",
      verifyClient: (_, admit) => this.door !== "stuck" && admit(this.door !== "failing", 503),
    });
    this.#sockets.on("connection", (socket) => this.#accept(socket));
  }

  static async start(settings: Settings): Promise<StandInServer> {
    const http = createServer();
    http.listen(0, "127.0.0.1");
    await once(http, "listening");
    // A server that listens on a port has an address that is not a string.
    const { port } = http.address() as AddressInfo;
    return new StandInServer(http, port, settings);
  }

  /** Forgets everything but its address, as if it had just been started. */
  begin(settings: Settings): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.world = new World(settings);
    this.gateway = new Gateway(this.world, this.#gatewayUrl);
    this.rest = new Rest(this.world, routes(this.#gatewayUrl));
    this.acts = new Acts(this.world, this.gateway);
  }

  #accept(socket: WebSocket): void {
    if (this.door === "shut") socket.terminate();
    else if (this.door === "closing") socket.close(4000);
    else this.gateway.accept(socket);
  }

  /** Out of reach from now on: whatever is open breaks, and so does whatever is begun. */
  leave(): void {
    this.#isAway = true;
    for (const socket of this.#connections) socket.resetAndDestroy();
  }

  comeBack(): void {
    this.#isAway = false;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
    this.toll.stop();
    for (const socket of this.#connections) socket.destroy();
    this.#http.close();
    await once(this.#http, "close");
  }
}
