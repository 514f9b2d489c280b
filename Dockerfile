# To pin the base, give its digest: docker build --build-arg BASE=node:24-bookworm-slim@sha256:… -t ibid .
ARG BASE=node:24-bookworm-slim

FROM $BASE AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY src ./src
COPY commands ./commands
RUN npm run build && npm prune --omit=dev --ignore-scripts && mkdir /data

FROM $BASE
ENV NODE_ENV=production IBID_CORPUS=/corpus IBID_DATA=/data IBID_HEALTH=127.0.0.1:9464 MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072 MALLOC_MMAP_THRESHOLD_=32768
WORKDIR /app
COPY --from=build /app/package.json ./package.json
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY corpus /corpus
COPY --from=build --chown=65532:65532 /data /data
USER 65532:65532
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s --retries=3 CMD ["node", "dist/src/health-check.js"]
CMD ["node", "--disable-proto=delete", "--max-semi-space-size=4", "--v8-pool-size=1", "--no-parallel-scavenge", "dist/src/main.js", "discord"]
