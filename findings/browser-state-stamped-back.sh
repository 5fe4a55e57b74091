#!/usr/bin/env bash
# zustand 5.1.0 `persist` and redux-persist 6.0.0 (redux 5.0.1): state in the browser with a version number and migrations.
# Rollback: the newer web application (version 3) has stored its state; the older one (version 2) reads it; later the newer returns.
# Guess: a higher version is left alone or refused.
# Seen: zustand without `migrate` throws the state away and writes its empty one over it. With `migrate`, the older function is
# called for a version that it has never heard of, and its result is stored as version 2. redux-persist takes the newer state as it
# is (a line in the console in debug mode only) and stamps it version 2. So when the newer release is back it migrates state
# that is migrated already: here the cart is empty.
# For a user: make migrations look at the state, not only at the number; a rollback and its recovery run them twice.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js zustand@5.1.0 redux-persist@6.0.0 redux@5.0.1
cd "$work/js"
cat >zustand.mjs <<'J'
import { createStore } from 'zustand/vanilla';
import { createJSONStorage, persist } from 'zustand/middleware';
const kept = {};
const storage = createJSONStorage(() => ({ getItem: (k) => kept[k] ?? null, setItem: (k, v) => (kept[k] = v), removeItem: (k) => delete kept[k] }));
console.error = () => {};
const application = (version, initial, migrate) => createStore(persist(() => initial, { name: 'cart', storage, version, migrate }));
const newer = (state, version) => (version < 3 ? { lines: state.items } : state);
const store = () => application(3, { lines: [] }, newer).setState({ lines: ['a'] });
store();
application(2, { items: [] }).setState({ seen: true });
console.log('without migrate:', kept.cart);
store();
const calls = [];
application(2, { items: [] }, (state, version) => (calls.push(version), state));
console.log('with migrate, called for:', calls.join(), 'stored:', kept.cart);
console.log('newer again:', JSON.stringify(application(3, { lines: [] }, newer).getState()));
J
cat >redux.mjs <<'J'
import { legacy_createStore } from 'redux';
import redux from 'redux-persist';
const { persistReducer, persistStore, createMigrate } = redux;
const kept = {};
const storage = { getItem: async (k) => kept[k], setItem: async (k, v) => void (kept[k] = v), removeItem: async (k) => void delete kept[k] };
const application = async (version, initial, migrations) => {
  const reducer = (state = initial, action) => (action.type === 'add' ? { ...state, seen: true } : state);
  const store = legacy_createStore(persistReducer({ key: 'shop', version, storage, migrate: createMigrate(migrations, { debug: false }) }, reducer));
  const persistor = persistStore(store);
  while (!persistor.getState().bootstrapped) await new Promise((done) => setTimeout(done, 10));
  store.dispatch({ type: 'add' });
  await persistor.flush();
  return store.getState();
};
const newer = () => application(3, { cart: { lines: ['a'] } }, { 3: (s) => ({ ...s, cart: { lines: s.cart.items } }) });
await newer();
const older = await application(2, { cart: { items: [] } }, { 2: (s) => s });
console.log('older has:', JSON.stringify(older.cart), 'stamped:', JSON.parse(JSON.parse(kept['persist:shop'])._persist).version);
console.log('newer again:', JSON.stringify((await newer()).cart));
process.exit();
J
expect "zustand" 'without migrate: {"state":{"items":[],"seen":true},"version":2}
with migrate, called for: 3 stored: {"state":{"items":[],"lines":["a"]},"version":2}
newer again: {"lines":[]}' "$(timeout 60 node zustand.mjs)"
expect "redux-persist" 'older has: {"lines":["a"]} stamped: 2
newer again: {}' "$(timeout 60 node redux.mjs 2>/dev/null)"
finish
