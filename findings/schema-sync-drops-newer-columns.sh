#!/usr/bin/env bash
# sequelize 6.37.8 (`sync({ alter: true })`), LoopBack 4's `npm run migrate` (loopback-datasource-juggler 6.0.6, loopback-connector-postgresql
# 8.0.7: autoupdate), Strapi 5.54.0 (its @strapi/database, whose schema is synchronised at each start).
# Rollback: the newer release added a column "tip" to the shops and a table of teas, and people used both; then the older release starts.
# Guess: such a synchronisation only adds what is missing; what it does not know it leaves alone, as Hibernate's "update" does.
# Seen: all three drop the column with its values, without a question, exit 0. Strapi drops the table of the newer content type as well.
# The recovery makes both anew, empty.
# For a user: never `alter` or autoupdate in a release that starts in production; Strapi: a database backup before each rollback, or
# settings.forceMigration: false (tried here: it then keeps both).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need node npm
postgres
npm_into js sequelize@6.37.8 pg@8.23.1 loopback-datasource-juggler@6.0.6 loopback-connector-postgresql@8.0.7 @strapi/database@5.54.0
cat >"$work/js/start.cjs" <<'JS'
const { DataTypes, Sequelize } = require("sequelize");
const { DataSource } = require("loopback-datasource-juggler");
const { Database } = require("@strapi/database");
const [tool, release, url, force] = process.argv.slice(2);
const isNewer = release === "newer";

async function sequelize() {
  const database = new Sequelize(url, { logging: false });
  const plain = { freezeTableName: true, timestamps: false };
  database.define("shops", { name: DataTypes.STRING, ...(isNewer && { tip: DataTypes.INTEGER }) }, plain);
  if (isNewer) database.define("teas", { name: DataTypes.STRING }, plain);
  await database.sync({ alter: true });
}
async function loopback() {
  const database = new DataSource({ connector: require("loopback-connector-postgresql"), url });
  database.define("shops", { name: String, ...(isNewer && { tip: Number }) });
  if (isNewer) database.define("teas", { name: String });
  await database.autoupdate();
}
async function strapi() {
  const id = { type: "increments" };
  const shop = { id, name: { type: "string" }, ...(isNewer && { tip: { type: "integer" } }) };
  const models = [{ uid: "api::shop.shop", singularName: "shop", tableName: "shops", attributes: shop }];
  if (isNewer) models.push({ uid: "api::tea.tea", singularName: "tea", tableName: "teas", attributes: { id, name: { type: "string" } } });
  const settings = { forceMigration: force !== "keep", migrations: { dir: "migrations" } };
  const database = new Database({ connection: { client: "postgres", connection: { connectionString: url } }, settings, logger: { info() {} } });
  await database.init({ models });
  await database.schema.sync();
}
({ sequelize, loopback, strapi })[tool]().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
JS
cd "$work/js"
mkdir migrations
need psql
psql=(psql -Aqt -h 127.0.0.1 -p "$postgres_port" -U postgres)
query() { PGOPTIONS=--client-min-messages=error "${psql[@]}" -c "$1"; }
start_release() { node start.cjs "$1" "$2" "postgres://postgres@127.0.0.1:$postgres_port/postgres" "${3:-}" 2>"$work/error.log" || echo failed; }
seen() {
  local columns
  columns=$(query "SELECT string_agg(column_name, ' ' ORDER BY column_name) FROM information_schema.columns WHERE table_name = 'shops'")
  echo "shops $columns; teas $(query "SELECT CASE WHEN to_regclass('teas') IS NULL THEN 'gone' ELSE 'kept' END")"
}
for tool in sequelize loopback strapi; do
  query "DROP TABLE IF EXISTS shops, teas"
  start_release "$tool" newer
  query "INSERT INTO shops (name, tip) VALUES ('tea house', 5)"
  expect "$tool, newer release" "shops id name tip; teas kept" "$(seen)"
  if [ "$tool" = strapi ]; then
    start_release "$tool" older keep
    expect "$tool, older release, forceMigration: false" "shops id name tip; teas kept" "$(seen)"
    start_release "$tool" newer
  fi
  start_release "$tool" older
  expect "$tool, older release" "shops id name; teas $([ "$tool" = strapi ] && echo gone || echo kept)" "$(seen)"
  start_release "$tool" newer
  expect "$tool, tip of the shop after the recovery" "" "$(query "SELECT tip FROM shops")"
done
finish
