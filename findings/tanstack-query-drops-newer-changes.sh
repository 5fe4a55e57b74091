#!/usr/bin/env bash
# TanStack Query 5.90.11 (query-core, query-persist-client-core 5.91.10): changes made offline wait in the browser's storage.
# Rollback: the newer release lets people tip; one of them did so offline, as the order before it. Online again, the browser has loaded
# the older release, which has mutation defaults for orders and none for tips.
# Guess: the older release sends what it knows, and the tip waits in the storage until the newer release is back.
# Seen: the order is sent, and the tip is thrown away without a word: resumePausedMutations passes, the storage is empty, the recovery
# has nothing to send.
# For a user: bring a mutation's defaults a release before the button that needs them; or a storage key by release, so that the older one
# does not find what it cannot send (tried here; a `buster` does not help, it empties the storage).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into browser @tanstack/query-core@5.90.11 @tanstack/query-persist-client-core@5.91.10
cd "$work/browser"
cat >day.mjs <<'JS'
import { MutationObserver, onlineManager, QueryClient } from "@tanstack/query-core";
import { persistQueryClientRestore, persistQueryClientSubscribe } from "@tanstack/query-persist-client-core";
const byRelease = process.argv[2] === "by-release";
const storage = new Map();
const sent = [];
function persister(release) {
  const key = byRelease ? `cache ${release}` : "cache";
  return {
    persistClient: async (client) => storage.set(key, JSON.stringify(client)),
    restoreClient: async () => storage.has(key) && JSON.parse(storage.get(key)),
    removeClient: async () => storage.delete(key),
  };
}
const waiting = () => [...storage.values()].flatMap((text) => JSON.parse(text).clientState.mutations.map(({ mutationKey: [name] }) => name));
async function load(release, names, use) {
  const queryClient = new QueryClient();
  for (const name of names) queryClient.setMutationDefaults([name], { mutationFn: async () => sent.push(name) });
  queryClient.mount();
  const options = { queryClient, persister: persister(release) };
  await persistQueryClientRestore(options);
  const stop = persistQueryClientSubscribe(options);
  let error = "";
  await use(queryClient)?.catch((problem) => { error = ` error ${problem}`; });
  await new Promise((resolve) => setTimeout(resolve, 50));
  stop();
  queryClient.unmount();
  console.log(`${release}: sent [${sent}] waiting [${waiting()}]${error}`);
}
const resume = (client) => client.resumePausedMutations();
onlineManager.setOnline(false);
await load("1.4", ["order", "tip"], (client) => {
  for (const name of ["order", "tip"]) void new MutationObserver(client, { mutationKey: [name] }).mutate({}).catch(() => {});
});
onlineManager.setOnline(true);
await load("1.3", ["order"], resume);
await load("1.4", ["order", "tip"], resume);
JS
expect "one storage" "1.4: sent [] waiting [order,tip]
1.3: sent [order] waiting []
1.4: sent [order] waiting []" "$(node day.mjs)"
expect "a storage by release" "1.4: sent [] waiting [order,tip]
1.3: sent [] waiting [order,tip]
1.4: sent [order,tip] waiting []" "$(node day.mjs by-release)"
finish
