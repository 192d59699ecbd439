FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional

FROM node:24-bookworm-slim AS sources
WORKDIR /app
# What .dockerignore lets through; readable also where the checkout is its owner's alone.
COPY . .
RUN chmod -R a+rX .

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATA=/data
# A volume that is mounted here first takes over whom the folder belongs to.
RUN install -d -o node -g node -m 700 /data
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=sources /app ./
USER node
ENTRYPOINT ["node", "--max-semi-space-size=2", "--max-old-space-size=48", "--v8-pool-size=1", "--single-threaded-gc", "src/careerops.ts"]
CMD ["demo"]
