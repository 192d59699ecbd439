FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATA=/data
# A volume that is mounted here first takes over whom the folder belongs to.
RUN install -d -o node -g node -m 700 /data
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json ./
COPY src src
COPY streams streams
COPY adapters adapters
# The sample inbox alone: see .dockerignore.
COPY test test
USER node
ENTRYPOINT ["node", "--max-semi-space-size=2", "--max-old-space-size=48", "--v8-pool-size=1", "--single-threaded-gc", "src/careerops.ts"]
CMD ["demo"]
