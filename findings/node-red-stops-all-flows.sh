#!/usr/bin/env bash
# Node-RED 4.1.1; two flows: "orders" with a node type that both releases of the shop's own nodes have, "coupons" with one of 1.4 alone.
# Rollback: the package with the nodes goes back to 1.3; the flows were drawn in 1.4 and stay, they are data.
# Guess: the flow with the unknown type does not start, or its node does nothing; the other one runs.
# Seen: no flow at all starts. Each route is 404, while the process runs, the editor answers 200 and `/flows/state` says "start". It waits for
# the missing type for ever; one line of the log says so. To switch off the flow with the newer type does not help.
# For a user: an empty node of that type in the older release's package (tried here: both flows start), or take the flow out of the file;
# and let the health check ask for a route of a flow, not for the editor.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl python3
npm_into red node-red@4.1.1
user=$work/user
mkdir -p "$user/node_modules/node-red-contrib-shop"
cd "$user/node_modules/node-red-contrib-shop"
echo '{"name":"node-red-contrib-shop","version":"1.0.0","keywords":["node-red"],"node-red":{"nodes":{"shop":"shop.js"}}}' >package.json
echo '{"private":true,"dependencies":{"node-red-contrib-shop":"1.0.0"}}' >"$user/package.json"
touch shop.html
cat >shop.js <<'JS'
module.exports = (RED) => {
  for (const type of process.env.RELEASE !== "1.3" ? ["shop-order", "shop-coupon"] : ["shop-order"])
    RED.nodes.registerType(type, function (settings) {
      RED.nodes.createNode(this, settings);
      if (type === "shop-order" || process.env.RELEASE === "1.4") this.on("input", (message) => this.send({ ...message, payload: type }));
    });
};
JS
# flows DISABLED: whether the flow with the newer node is switched off.
flows() {
  node -e '
    const flow = (tab, type, disabled) => [
      { id: tab, type: "tab", label: tab, disabled },
      { id: tab + "1", type: "http in", z: tab, url: "/" + tab, method: "get", wires: [[tab + "2"]] },
      { id: tab + "2", type, z: tab, wires: [[tab + "3"]] },
      { id: tab + "3", type: "http response", z: tab, wires: [] },
    ];
    console.log(JSON.stringify([...flow("orders", "shop-order", false), ...flow("coupons", "shop-coupon", process.argv[1] === "true")]));' "$1" >"$user/flows.json"
}
port=$(free_port)
serves() {
  local site=http://127.0.0.1:$port
  : >"$work/started.log"
  start env RELEASE="$1" node "$work/red/node_modules/node-red/red.js" --userDir "$user" --port "$port" flows.json
  within 60 grep -qE 'Started flows|Waiting for missing types' "$work/started.log" || say "it did not start"
  within 30 curl --silent --fail "$site/settings" || say "it does not answer"
  sleep 2
  echo "orders $(status_of "$site/orders"), coupons $(status_of "$site/coupons"), editor $(status_of "$site/"), state $(curl --silent "$site/flows/state")" >"$work/answer"
  kill "${started[-1]}"
  wait "${started[-1]}" 2>/dev/null || true
  unset 'started[-1]'
}
flows false
serves 1.4
expect "newer release" 'orders 200, coupons 200, editor 200, state {"state":"start"}' "$(cat "$work/answer")"
serves 1.3
expect "older release" 'orders 404, coupons 404, editor 200, state {"state":"start"}' "$(cat "$work/answer")"
flows true
serves 1.3
expect "older release, the newer flow switched off" 'orders 404, coupons 404, editor 200, state {"state":"start"}' "$(cat "$work/answer")"
flows false
serves 1.3-with-an-empty-type
expect "older release with an empty type" 'orders 200, coupons 000, editor 200, state {"state":"start"}' "$(cat "$work/answer")"
finish
